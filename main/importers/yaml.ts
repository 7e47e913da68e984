/** Résumé data written as YAML: JSON Resume, RenderCV, YAMLResume, FRESH. */
import type { Importer, Reading, SourceFile } from '../../shared/importer';
import { UserError } from '../../shared/result';
import type { SourceLine } from '../../shared/source';
import { dataReading, readResumeData } from './dialects';
import { decodeText, startOfText } from './encoding';
import { refuseEndless } from './limits';
import { yamlValues } from './values';

export const yamlImporter: Importer = {
  id: 'yaml',
  title: 'RenderCV or JSON Resume as YAML',
  extensions: ['yaml', 'yml'],
  sniff,
  read,
};

/** `basics:` and the like at the start of lines; a text has such a line perhaps, hardly two. */
const KEYS =
  /^(basics|work|education|skills|projects|languages|awards|cv|design|content|---|%YAML.*):?[ \t]*$/gm;

function sniff({ name, bytes }: SourceFile): number {
  const start = startOfText(bytes);
  if (/\.ya?ml$/i.test(name) && start !== '') return 0.92;
  return /^(%YAML|(basics|cv):[ \t]*$)/m.test(start) && (start.match(KEYS)?.length ?? 0) > 1 ? 0.91 : 0;
}

/** Aliases that may be resolved before a file counts as a bomb; a résumé has hardly one. */
const MOST_ALIASES = 100;

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { text, notes } = decodeText(bytes);
  const { value, lines } = await parse(text.replace(/^\ufeff/, ''));
  refuseEndless(value);
  const data = await readResumeData(value);
  if (!data)
    throw new UserError(
      'This YAML file is not a résumé in the fields of RenderCV, JSON Resume, YAMLResume or FRESH.',
      'Let the program it belongs to write a PDF, Word or Markdown file, and choose that.',
      'other-format',
    );
  return dataReading(data, lines, notes);
}

async function parse(text: string): Promise<{ value: unknown; lines: readonly SourceLine[] }> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error)
    throw new UserError(
      `This YAML file is damaged: ${error.message.split('\n')[0]?.replace(/[:.]?\s*$/, '')}.`,
      'Mend it there; indentation must be spaces, not tabs.',
      'yaml',
      String(error.linePos?.[0].line ?? 1),
    );
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }), lines: await yamlValues(document, text) };
  } catch {
    throw new UserError(
      'This YAML file refers to itself more often than a résumé can.',
      'Write its references out and try again.',
      'too-much',
    );
  }
}
