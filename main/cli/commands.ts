/** What can be called by its verb, from a terminal or as arguments of the app. */
import { version } from '../../package.json';
import { tuneEngine } from '../jobs/engine';
import { UsageError } from './usage';

const USAGE = `usage:
  galley import SOURCE… --out DIR [--origins] [OPTION…]
      each document → DIR/<file name>.json (JSON Resume)
      --origins: with the lines of the file, and which of them each text was made of, in meta.galley.source
  galley export SOURCE… [--template ID[,ID…]] --to pdf,docx[,json,md,txt,html] --out DIR [--paper a4|letter] [--theme FILE] [--fonts DIR] [--fit N] [--no-source] [OPTION…]
      each document → DIR/<base name>.<ext>; several templates: DIR/<base name>--<ID>.<ext>
      --theme: what is to differ from the template, as JSON (shared/theme.ts)
      --fit: what takes more than N pages is set tighter, as far as one can still read it
      --fonts DIR: TrueType files of families that a theme, a brand or a .galley file names beside the shipped ones
      a .galley file is written in its own look where no template is named; of other files one must be
      --brand FILE [--reference TEXT] [--date TEXT]: a house’s logo, colours, type and lines, over any template;
      FILE is a .galleybrand (shared/brand-kit.ts), the date is today’s
      --anonymise contacts|blind [--reference TEXT] [--anonymise-doubtful]
      without what reaches the person, or tells who it is; prints what went and what is doubtful, which
      --anonymise-doubtful takes out as well. In blind files the reference, or initials, stand for the name; {n} in
      it counts the files, which are named by it. The résumé's data is never attached.
      --no-source: PDF and Word without the résumé's data, which Galley reopens them by
  galley templates [--json]
      the templates there are
  galley help, galley version

a SOURCE is a file, a folder with its subfolders, a pattern such as 'in/**/*.pdf', or - for a list on standard input

options of import and export:
  --name PATTERN    names of the files: {name} (the person's), {source}, {file}, {template}, {index}, {date}
  --exists WHAT     what becomes of a file that is there already: replace (by itself), skip, number, ask
  --jobs N          documents done at a time
  --dry-run         does all but write: prints the names and sizes
  --report FILE     what became of each document, as .html, .csv or .json
  --review-below X  marks documents that were read with less confidence than X, from 0 to 1
  --json            prints one event a line
  --resume          goes on with the batch into DIR that was interrupted; begins one where there is none
  --watch           goes on with what comes into the folders until it is interrupted
  --shard I/N       does the part I, from 0, of N parts; the same on every machine
  --ocr-data DIR    trained data of further languages for pictures and scans, NAME.traineddata[.gz] as
                    Tesseract has them; English is there already

exit codes: 0 all done, 1 some documents failed, 2 the call was wrong, 3 nothing (more) could be written into DIR,
130 interrupted; after 3 and 130 the same call with --resume does what is missing
`;

/** Each is loaded when it is called: to list the templates takes no engine. */
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  import: async (args) => (await import('./import')).importCommand(args),
  export: async (args) => (await import('./export')).exportCommand(args),
  templates: async (args) => (await import('./templates')).templatesCommand(args),
};

/** Returns the exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  tuneEngine();
  const [verb, ...args] = argv;
  if (verb === 'help' || asksForHelp(argv)) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (verb === 'version' || verb === '--version') {
    process.stdout.write(`galley ${version}\n`);
    return 0;
  }
  try {
    const command = verb === undefined ? undefined : COMMANDS[verb];
    if (!command)
      throw new UsageError(verb === undefined ? 'a command is missing' : `there is no command “${verb}”`);
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // The sentence alone: above fifty lines of usage nobody would see it.
    process.stderr.write(`galley: ${error.message}\nHow it is called: galley help\n`);
    return 2;
  }
}

/** Anywhere among the options; behind `--` stand files. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}
