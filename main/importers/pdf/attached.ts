import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSource, SOURCE_FILE_NAME, type Source } from '../../../shared/attached/source';
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

/** A page's text as its content stream has it, which is the order in which Galley painted it. */
export function paintedWords(operators: readonly Operator[]): string {
  const glyphs = operators.flatMap((operator) => (operator.op === 'show' ? operator.glyphs : []));
  return glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
}
