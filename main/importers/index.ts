/**
 * Bytes to a reading. A new format is one file and one line in this list; which of them reads a file is
 * told by its content, since names lie: a `.txt` may hold Markdown, a `.docx` a picture.
 */
import type { Importer, Reading, ReadingTools, SourceFile } from '../../shared/importer';
import { UserError, userError } from '../../shared/result';
import { docImporter } from './doc';
import { docxImporter } from './docx';
import { europassImporter } from './europass';
import { refuse } from './foreign';
import { galleyImporter } from './galley';
import { htmlImporter } from './html';
import { imageImporter } from './image';
import { jsonImporter } from './json';
import { withinDepth, withinLength } from './limits';
import { linkedInImporter } from './linkedin';
import { markdownImporter } from './markdown';
import { odtImporter } from './odt';
import { pdfImporter } from './pdf';
import { rtfImporter } from './rtf';
import { textImporter } from './text';
import { yamlImporter } from './yaml';

export const IMPORTERS: readonly Importer[] = [
  galleyImporter,
  pdfImporter,
  docxImporter,
  docImporter,
  odtImporter,
  rtfImporter,
  europassImporter,
  linkedInImporter,
  jsonImporter,
  yamlImporter,
  htmlImporter,
  markdownImporter,
  textImporter,
  imageImporter,
];

/** Below this no importer knows the file. */
const SURE_ENOUGH = 0.3;

export type ReadDocument = Reading & {
  /** Id of the importer that read it. */
  readonly format: string;
};

/** Throws UserError, in a sentence for the person who chose the file, when it cannot be read. */
export async function readDocument(file: SourceFile, tools: ReadingTools = {}): Promise<ReadDocument> {
  if (file.bytes.length === 0) throw userError('empty');
  refuse(file.bytes);
  const guesses = IMPORTERS.map((importer) => ({ importer, sureness: importer.sniff(file) }));
  const [best] = guesses.sort((a, b) => b.sureness - a.sureness);
  if (!best || best.sureness < SURE_ENOUGH)
    throw new UserError(
      'This is not a document that Galley can read.',
      `Choose a ${list(IMPORTERS.map((importer) => importer.title))}.`,
      'other-format',
    );
  const { importer } = best;
  return { ...withinLength(await withinDepth(() => importer.read(file, tools))), format: importer.id };
}

function list(titles: readonly string[]): string {
  return `${titles.slice(0, -1).join(', ')} or ${titles.at(-1) ?? ''}`;
}
