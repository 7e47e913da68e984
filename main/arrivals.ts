/** Files that come from outside the window: the command line, a double click, a second start. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';

export interface Arrivals {
  /** Opens files as if they came from outside. */
  arrive(paths: string[]): void;
  /** Paths that came before anyone listened; they are given out once. */
  take(): string[];
  /** From now on paths go to the listener. */
  listen(listener: (paths: string[]) => void): void;
}

export function setupArrivals(): Arrivals {
  let waiting = filesIn(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());
  let listener: ((paths: string[]) => void) | undefined;
  const arrive = (paths: string[]) => {
    if (paths.length === 0) return;
    if (listener) listener(paths);
    else waiting.push(...paths);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    arrive([path]);
  });
  app.on('second-instance', (_event, argv, folder) => arrive(filesIn(argv.slice(1), folder)));
  return {
    arrive,
    take() {
      const paths = waiting;
      waiting = [];
      return paths;
    },
    listen(next) {
      listener = next;
    },
  };
}

/** Chromium puts its switches among the arguments, and the app's own folder where it is not packaged. */
function filesIn(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith('-'))
    .map((arg) => resolve(folder, arg))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}
