/** JSON Resume and its neighbours. Data needs no guessing, so this reader gives the résumé itself. */
import type { Importer, Reading, SourceFile } from '../../shared/importer';
import { UserError } from '../../shared/result';
import { dataReading, readResumeData } from './dialects';
import { decodeText, startOfText } from './encoding';
import { refuseEndless } from './limits';
import { jsonValues } from './values';

export const jsonImporter: Importer = {
  id: 'json',
  title: 'JSON Resume file',
  extensions: ['json'],
  sniff,
  read,
};

function sniff({ name, bytes }: SourceFile): number {
  const start = startOfText(bytes).replace(/^\ufeff/, '');
  const opens = /^\s*(\{\s*("|\}|$)|\[\s*[[{"])/.test(start);
  return opens ? 0.9 : /\.json$/i.test(name) && start !== '' ? 0.6 : 0;
}

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { text, notes } = decodeText(bytes);
  const json = text.replace(/^\ufeff/, '');
  const value = parse(json);
  refuseEndless(value);
  const data = await readResumeData(value);
  if (!data)
    throw new UserError(
      'This JSON file is not a résumé: it has none of the fields of JSON Resume, Reactive Resume or FRESH.',
      'Choose a file with “basics”, “work” or “education” in it, as described on jsonresume.org.',
      'other-format',
    );
  return dataReading(data, jsonValues(json), notes);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { place, line } = placeOf(error, text);
    throw new UserError(
      `This JSON file is damaged${place}.`,
      'Mend it there, or export it again from the program it came from.',
      'json',
      String(line),
    );
  }
}

/** V8 tells the position in its message, in versions that differ; a cut file ends before its value does. */
function placeOf(error: unknown, text: string): { readonly place: string; readonly line: number } {
  const message = error instanceof Error ? error.message : '';
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
  const lines = text.slice(0, position).split('\n');
  const at = `line ${lines.length}, character ${(lines.at(-1)?.length ?? 0) + 1}`;
  const breaksOff = position >= text.trimEnd().length;
  return { place: breaksOff ? `: it breaks off at its end, ${at}` : ` at ${at}`, line: lines.length };
}
