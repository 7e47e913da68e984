/** Bytes → pages of plain data, through pdf.js. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Source } from '../../../shared/attached/source';
import type { ReadingTools } from '../../../shared/importer';
import type { Note } from '../../../shared/notes';
import type { PageContent } from '../page/page';
import { attachedSource, attachedXml, paintedWords } from './attached';
import { type PdfLink, readContent, readFont } from './content';
import { type OpenedDocument, withDocument } from './document';
import { isKeptLink } from './links';
import { decodeOperators, type Operator, type OperatorCodes } from './operators';
import type { Font } from './painter';

export interface OpenedPdf {
  readonly pages: readonly PageContent[];
  /** All text, in the order in which it is painted. */
  readonly painted: string;
  /** The résumé that Galley attached when it wrote the file. */
  readonly source?: Source;
  /** XML files that are attached. */
  readonly xml: readonly string[];
  /** BCP 47, from the document catalogue. */
  readonly lang?: string;
  readonly notes: readonly Note[];
}

/** No résumé is longer; a file that claims to be must not keep the person waiting. */
const MAX_PAGES = 100;
const LINK_ANNOTATION = 2;

export function openPdf(bytes: Uint8Array, cMap?: ReadingTools['cMap']): Promise<OpenedPdf> {
  // Pictures hold no words of their own: with this limit they are not even decoded.
  return withDocument(bytes, { mostPixels: 1, cMap }, async (opened) => {
    const read = await readDocument(opened);
    return { ...read, notes: [...read.notes, ...tableNotes(opened.missingTables)] };
  });
}

async function readDocument({ document, codes, meter }: OpenedDocument): Promise<OpenedPdf> {
  const count = Math.min(document.numPages, MAX_PAGES);
  const notes: Note[] = [];
  if (count < document.numPages) {
    const what = `Everything after page ${MAX_PAGES}`;
    notes.push({
      code: 'skipped',
      what,
      why: `the file has ${document.numPages} pages`,
      reason: 'after-page',
      detail: String(MAX_PAGES),
    });
  }
  const links = await readLinks(document, count, notes);
  const pages: PageContent[] = [];
  let words = '';
  for (let number = 1; number <= count; number++) {
    meter.restart();
    const painted = await document
      .getPage(number)
      .then((page) => paintPage(page, codes))
      .catch(() => undefined);
    if (painted) {
      pages.push(readContent({ page: number, ...painted, links: links.get(number) ?? [] }));
      words += paintedWords(painted.operators);
    } else
      notes.push({
        code: 'skipped',
        what: `Page ${number}`,
        why: 'it is damaged',
        reason: 'damaged-page',
        detail: String(number),
      });
    if (painted && meter.isFull()) {
      const what = `The end of page ${number}`;
      notes.push({
        code: 'skipped',
        what,
        why: 'the page has more on it than any page of text',
        reason: 'full-page',
        detail: String(number),
      });
    }
  }
  const lang = await document.getMetadata().then(
    ({ info }) => ('Language' in info && typeof info.Language === 'string' ? info.Language : undefined),
    () => undefined,
  );
  const source = await attachedSource(document);
  const xml = await attachedXml(document);
  return { pages, painted: words, ...(source && { source }), xml, ...(lang && { lang }), notes };
}

interface PaintedPage {
  readonly width: number;
  readonly height: number;
  readonly transform: unknown;
  readonly operators: readonly Operator[];
  readonly fonts: ReadonlyMap<string, Font>;
}

/** Rejects for a page that pdf.js cannot read. */
async function paintPage(page: PDFPageProxy, codes: OperatorCodes): Promise<PaintedPage> {
  const list = await page.getOperatorList();
  const operators = decodeOperators(codes, list.fnArray, list.argsArray);
  const fonts = new Map<string, Font>();
  for (const operator of operators) {
    if (operator.op !== 'font' || fonts.has(operator.id) || !page.commonObjs.has(operator.id)) continue;
    fonts.set(operator.id, readFont(page.commonObjs.get(operator.id)));
  }
  const { width, height, transform } = page.getViewport({ scale: 1 });
  page.cleanup();
  return { width, height, transform, operators, fonts };
}

/** Asked for all pages at once: per page pdf.js would extract the text a second time. */
async function readLinks(
  document: PDFDocumentProxy,
  count: number,
  notes: Note[],
): Promise<ReadonlyMap<number, readonly PdfLink[]>> {
  const skipped = new Set<number>();
  for (let index = count; index < document.numPages; index++) skipped.add(index);
  const links = new Map<number, PdfLink[]>();
  const unsafe = new Set<string>();
  const annotations: unknown = await document
    .getAnnotationsByType(new Set([LINK_ANNOTATION]), skipped)
    .catch(() => []);
  for (const annotation of Array.isArray(annotations) ? annotations : []) {
    const { pageIndex, rect, url, unsafeUrl } = annotation ?? {};
    const href = typeof url === 'string' ? url : unsafeUrl;
    if (typeof href !== 'string' || typeof pageIndex !== 'number' || !Array.isArray(rect)) continue;
    if (!isKeptLink(href)) {
      unsafe.add(href);
      continue;
    }
    const page = links.get(pageIndex + 1) ?? [];
    links.set(pageIndex + 1, [...page, { box: rect.map(Number), href }]);
  }
  for (const href of unsafe) notes.push({ code: 'unsafe-link', href });
  return links;
}

/** Without the tables of its predefined encodings (ISO 32000-1 §9.7.5.2) pdf.js drops a font's text. */
function tableNotes(missing: ReadonlySet<string>): readonly Note[] {
  if (missing.size === 0) return [];
  const why = 'the file keeps it in a code that needs a table of its own';
  return [{ code: 'skipped', what: 'Some Chinese, Japanese or Korean text', why, reason: 'east-asian' }];
}
