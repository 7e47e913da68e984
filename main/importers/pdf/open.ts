/** Bytes → pages of plain data, through pdf.js. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Note } from '../../../shared/notes';
import { UserError } from '../../../shared/result';
import { loadPdfJs } from './engine';
import { isKeptLink, silentLinks } from './links';
import { asMatrix, type Matrix, mapBox, multiply } from './matrix';
import { decodeOperators, type OperatorCodes } from './operators';
import type { Link, PageContent } from './page';
import { type Font, paint } from './painter';
import { glyphsToWords, mainQuarter } from './words';

export interface OpenedPdf {
  readonly pages: readonly PageContent[];
  /** BCP 47, from the document catalogue. */
  readonly lang?: string;
  readonly notes: readonly Note[];
}

/** No résumé is longer; a file that claims to be must not keep the person waiting. */
const MAX_PAGES = 100;
const LINK_ANNOTATION = 2;

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdfjs = await loadPdfJs();
  const missingCmaps = new Set<string>();
  const task = pdfjs.getDocument({
    // pdf.js takes its buffer over, so it gets one of its own.
    data: bytes.slice(),
    verbosity: 0,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    // Pictures hold no words: with this limit they are not even decoded.
    maxImageSize: 1,
    BinaryDataFactory: class {
      fetch({ filename }: { readonly filename: string }) {
        missingCmaps.add(filename);
        return Promise.reject(new Error('no file is fetched'));
      }
    },
  });
  try {
    const document = await task.promise.catch((error: unknown) => Promise.reject(asUserError(error)));
    const opened = await readDocument(document, pdfjs.OPS as OperatorCodes);
    return { ...opened, notes: [...opened.notes, ...cmapNotes(missingCmaps)] };
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy, codes: OperatorCodes): Promise<OpenedPdf> {
  const count = Math.min(document.numPages, MAX_PAGES);
  const notes: Note[] = [];
  if (count < document.numPages) {
    const what = `Everything after page ${MAX_PAGES}`;
    notes.push({ code: 'skipped', what, why: `the file has ${document.numPages} pages` });
  }
  const links = await readLinks(document, count, notes);
  const pages: PageContent[] = [];
  for (let number = 1; number <= count; number++) {
    const painted = await document
      .getPage(number)
      .then(paintedPage)
      .catch(() => undefined);
    if (painted) pages.push(readPage(painted, codes, links.get(number) ?? []));
    else notes.push({ code: 'skipped', what: `Page ${number}`, why: 'it is damaged' });
  }
  const lang = await document.getMetadata().then(
    ({ info }) => ('Language' in info && typeof info.Language === 'string' ? info.Language : undefined),
    () => undefined,
  );
  return { pages, ...(lang && { lang }), notes };
}

interface PaintedPage {
  readonly page: PDFPageProxy;
  readonly list: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;
}

async function paintedPage(page: PDFPageProxy): Promise<PaintedPage> {
  return { page, list: await page.getOperatorList() };
}

function readPage({ page, list }: PaintedPage, codes: OperatorCodes, links: readonly PdfLink[]): PageContent {
  const operators = decodeOperators(codes, list.fnArray, list.argsArray);
  const fonts = new Map<string, Font>();
  for (const operator of operators) {
    if (operator.op !== 'font' || fonts.has(operator.id)) continue;
    if (page.commonObjs.has(operator.id)) fonts.set(operator.id, readFont(page.commonObjs.get(operator.id)));
  }
  let { width, height, transform } = page.getViewport({ scale: 1 });
  let start = asMatrix(transform) ?? [1, 0, 0, -1, 0, height];
  let painting = paint(operators, fonts, start);
  const quarter = mainQuarter(painting.glyphs);
  if (quarter !== 0) {
    start = multiply(turnBack(quarter, width, height), start);
    if (quarter !== 2) [width, height] = [height, width];
    painting = paint(operators, fonts, start);
  }
  const placedLinks = links.map(({ box, href }): Link => {
    const [x, top, right, bottom] = mapBox(start, box);
    return { x, top, right, bottom, href };
  });
  const sorted = glyphsToWords(painting.glyphs, width, height, placedLinks);
  const words = [...sorted.words, ...silentLinks(sorted.words, placedLinks)];
  const { rules, marks } = painting;
  return { ...sorted, page: page.pageNumber, width, height, words, rules, marks };
}

/** Undoes quarter turns of a page's text, for pages that were typed lying on their side. */
function turnBack(quarter: 1 | 2 | 3, width: number, height: number): Matrix {
  if (quarter === 1) return [0, -1, 1, 0, 0, width];
  if (quarter === 2) return [-1, 0, 0, -1, width, height];
  return [0, 1, -1, 0, height, 0];
}

/** CMBX, SFBX and LMBX are the bold, CMTI and CMSL the slanted Computer Modern; Nimbus calls bold "Medi". */
const BOLD_NAME = /bold|black|heavy|demi|semibd|[-,]bd|(?:cm|sf|ec|lm)b[xl]|^nimbus.*medi/i;
const ITALIC_NAME = /italic|oblique|slanted|[-,]it\b|(?:cm|sf|ec|lm)(?:bx)?(?:ti|sl)|^nimbus.*ital/i;

const SYMBOL_NAME = /symbol|dings/i;
const ICON_NAME = /awesome|icons?\b|icomoon|fontello|glyphicons|typicons/i;

function readFont(value: unknown): Font {
  const font = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly [key in 'name' | 'bold' | 'black' | 'italic' | 'isType3Font' | 'fontMatrix' | 'bbox']?: unknown;
  };
  const name = String(font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const matrix = asMatrix(font.fontMatrix) ?? [0.001, 0, 0, 0.001, 0, 0];
  const [, bottom = 0, , top = 0] = Array.isArray(font.bbox) ? font.bbox.map(Number) : [];
  const boxHeight = Math.abs((top - bottom) * matrix[3]);
  return {
    bold: Boolean(font.bold) || Boolean(font.black) || BOLD_NAME.test(name),
    pictures: ICON_NAME.test(name) ? 'icons' : SYMBOL_NAME.test(name) ? 'symbols' : 'none',
    italic: Boolean(font.italic) || ITALIC_NAME.test(name),
    widthUnit: matrix[0],
    height: font.isType3Font && boxHeight > 0 ? boxHeight : 1,
  };
}

interface PdfLink {
  /** In the page's own coordinates. */
  readonly box: readonly number[];
  readonly href: string;
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

function cmapNotes(missing: ReadonlySet<string>): readonly Note[] {
  if (missing.size === 0) return [];
  const why = 'the file keeps it in a code that needs a table of its own';
  return [{ code: 'skipped', what: 'Some Chinese, Japanese or Korean text', why }];
}

function asUserError(error: unknown): UserError {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UserError(
      'This PDF is locked with a password.',
      'Save a copy without a password, and open the copy.',
    );
  }
  return new UserError(
    'This PDF is damaged and cannot be read.',
    'Export it again from the program it was made with, or open another form of the document.',
  );
}
