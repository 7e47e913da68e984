/** The PDF writer: paints the lines of a layout and says what they are (tagged PDF). */
import { writeSource } from '../../../shared/attached/source';
import type { Exporter, Rendered } from '../../../shared/exporter';
import type { PlacedColumn } from '../../../shared/pages';
import { toPoints } from '../../../shared/units';
import { attach } from './attach';
import { conforms, PDF_UA_METADATA, SUBSET } from './conformance';
import { StructureElement } from './element';
import { Painter } from './paint';
import { tagBlocks } from './structure';

/** Equal input must give equal bytes, so no clock: the file's own date says when it was made. */
const CREATION_DATE = new Date(0);

/** pdfkit would otherwise load Helvetica, which is never drawn; its types do not know that null is taken. */
const NO_FONT = null as unknown as undefined;

export const pdfExporter: Exporter = { id: 'pdf', title: 'PDF', extension: 'pdf', write };

async function write({ resume, layout, fonts, attachSource }: Rendered): Promise<Uint8Array> {
  // pdfkit takes longer to load than most documents to write.
  const { CollectedDocument } = await import('./collected');
  const { flow, pages } = layout;
  const inOrder = pages.flatMap(({ columns }) => nameFirst(columns).flatMap(({ blocks }) => blocks));
  const claims = conforms(layout, inOrder);
  const pdf = new CollectedDocument({
    // 1.7 is the first version whose tags screen readers rely on.
    pdfVersion: '1.7',
    autoFirstPage: false,
    tagged: true,
    ...(claims && { subset: SUBSET }),
    displayTitle: true,
    lang: flow.lang,
    margin: 0,
    font: NO_FONT,
    info: {
      ...(flow.title === '' ? {} : { Title: inMetadata(flow.title), Author: inMetadata(flow.title) }),
      Creator: 'Galley',
      Producer: 'Galley',
      CreationDate: CREATION_DATE,
    },
  });
  const painter = new Painter(pdf, fonts);
  const root = new StructureElement(pdf, 'Document');
  for (const { width, height, columns, band, running } of pages) {
    pdf.addPage({ size: [toPoints(width), toPoints(height)], margin: 0 });
    if (band) painter.decoration(band, band.fill);
    for (const column of columns) {
      if (column.fill) painter.decoration({ ...column, y: column.top }, column.fill);
      for (const { boxes } of column.blocks) for (const box of boxes) painter.decoration(box, box.color);
    }
    for (const column of nameFirst(columns)) tagBlocks(pdf, painter, root, column.blocks);
    for (const line of running ?? []) painter.running(line);
  }
  painter.end();
  root.takeRoot();
  if (attachSource) attach(pdf, writeSource(resume, painter.words), CREATION_DATE);
  if (claims) pdf.appendXML(PDF_UA_METADATA);
  pdf.end();
  return pdf.bytes();
}

/** Whose résumé it is comes first, wherever on the page it stands. */
function nameFirst(columns: readonly PlacedColumn[]): PlacedColumn[] {
  const hasName = (column: PlacedColumn) => column.blocks.some(({ paragraph }) => paragraph.role === 'name');
  return [...columns].sort((a, b) => Number(hasName(b)) - Number(hasName(a)));
}

/**
 * A title that is safe in both places where pdfkit writes it: as a string of the document's information,
 * for which it takes the value, and, unescaped, within the XML of the metadata, for which it takes
 * `toString`.
 */
function inMetadata(title: string): string {
  const escaped = title
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return Object.assign(new String(title), { toString: () => escaped }) as unknown as string;
}
