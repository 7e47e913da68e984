/** Small PDF files made on the spot, and blocks as text that can be read in a test. */
import PDFDocument from 'pdfkit';
import type { Word } from '../../../../main/importers/page/page';
import { pdfImporter } from '../../../../main/importers/pdf';
import { type Block, runsText } from '../../../../shared/blocks';
import type { Reading } from '../../../../shared/importer';

export type Doc = PDFKit.PDFDocument;

export function makePdf(
  draw: (doc: Doc) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, ...options });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) => {
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  draw(doc);
  doc.end();
  return done;
}

/** One line of text with its baseline near `y`. */
export function put(doc: Doc, text: string, x: number, y: number, size = 10, font = 'Helvetica'): void {
  doc.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
}

export function putRight(doc: Doc, text: string, right: number, y: number, size = 10): void {
  const width = doc.font('Helvetica').fontSize(size).widthOfString(text);
  put(doc, text, right - width, y, size);
}

/** A paragraph that wraps; gives the y below it. */
export function flow(doc: Doc, text: string, x: number, y: number, width: number, size = 10): number {
  doc.font('Helvetica').fontSize(size).text(text, x, y, { width });
  return doc.y;
}

export async function readBlocks(bytes: Uint8Array): Promise<Extract<Reading, { kind: 'blocks' }>> {
  const reading = await pdfImporter.read({ name: 'cv.pdf', bytes });
  if (reading.kind !== 'blocks') throw new Error('a PDF gives blocks');
  return reading;
}

/** `#` heading, `-` item, `|` between cells, `/` at a wanted line end, `**bold**`, `[link](target)`. */
export function print(blocks: readonly Block[]): string {
  return blocks.map(printBlock).join('\n');
}

function printBlock(block: Block): string {
  if (block.kind === 'tableRow') return block.cells.map(runsText).join(' | ');
  const text = block.runs
    .map(({ text, bold, italic, href }) => {
      const dressed = bold ? `**${text}**` : italic ? `_${text}_` : text;
      return href ? `[${dressed}](${href})` : dressed;
    })
    .join('')
    .replace(/\t/g, ' | ')
    .replace(/\n/g, ' / ');
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${text}`;
  if (block.kind === 'listItem') return `${'  '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${text}`;
  return text;
}

export function word(text: string, x: number, y: number, more: Partial<Word> = {}): Word {
  const size = more.size ?? 10;
  const right = x + text.length * size * 0.5;
  return { text, x, right, y, size, bold: false, italic: false, spaceAfter: true, ...more };
}
