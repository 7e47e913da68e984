import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSource, SOURCE_FILE_NAME, type Source } from '../../../shared/attached/source';
import { decodeText } from '../encoding';
import type { Operator } from './operators';

/** The résumé that Galley attached to a PDF it wrote; other attachments stay closed. */
export async function attachedSource(document: PDFDocumentProxy): Promise<Source | undefined> {
  // A damaged attachment costs the attachment: the pages can still be read.
  const content = await document
    .getAttachments()
    .then((files) => (files?.has(SOURCE_FILE_NAME) ? document.getAttachmentContent(SOURCE_FILE_NAME) : null))
    .catch(() => null);
  return content instanceof Uint8Array ? readSource(new TextDecoder().decode(content)) : undefined;
}

/** Of a PDF that an editor of résumés wrote: one document, a sheet of signatures perhaps. */
const MOST_XML = 4;
const LONGEST_XML_BYTES = 20_000_000;

/** The XML files that are attached, as Europass attaches a CV's data to its pages. */
export async function attachedXml(document: PDFDocumentProxy): Promise<string[]> {
  const files = await document.getAttachments().catch(() => null);
  const names = [...(files?.keys() ?? [])].filter((name) => /\.xml$/i.test(name)).slice(0, MOST_XML);
  const contents = await Promise.all(
    names.map((name) => document.getAttachmentContent(name).catch(() => null)),
  );
  return contents.flatMap((content) =>
    content instanceof Uint8Array && content.length <= LONGEST_XML_BYTES ? [decodeText(content).text] : [],
  );
}

/** A page's text as its content stream has it, which is the order in which Galley painted it. */
export function paintedWords(operators: readonly Operator[]): string {
  const glyphs = operators.flatMap((operator) => (operator.op === 'show' ? operator.glyphs : []));
  return glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
}
