/** The app started with a verb, as in `galley export cv.pdf …`: it does that without a window and ends. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';

const VERBS = ['import', 'export', 'templates', 'help', 'version'];

type RunCommand = (argv: readonly string[]) => Promise<number>;

/** The verb and what follows; undefined where the app is to open its window. Chromium's own switches go before. */
export function calledAs(args: readonly string[], isPackaged: boolean): readonly string[] | undefined {
  const words = args.flatMap((arg, at) => (arg.startsWith('-') ? [] : [at]));
  // Unpackaged, the first word is the folder of the app.
  const at = words[isPackaged ? 0 : 1];
  return at !== undefined && VERBS.includes(args[at] ?? '') ? args.slice(at) : undefined;
}

/** The command line's own bundle: there every module lies where it looks for fonts and workers from. */
export function runCall(call: readonly string[]): void {
  const load = createRequire(__filename);
  const { runCommand } = load(join(__dirname, '..', 'commands.js')) as { runCommand: RunCommand };
  app.dock?.hide();
  runCommand(call).then(
    (code) => app.exit(code),
    (error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      app.exit(1);
    },
  );
}
