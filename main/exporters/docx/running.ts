/**
 * What stands in the margins, as Word's own headers and footers with fields for the numbers, so that they
 * still count when the text is edited; and the tint of the first page.
 */
import {
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingType,
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout, PlacedBox, PlacedRunning, PlacedRunningLine, RunningRun } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import { runProperties } from './looks';
import { EMUS_PER_TWIP, pictureRun, TWIPS_PER_PIXEL } from './pictures';

type Running = Pick<ISectionOptions, 'headers' | 'footers'> & {
  /** Word's distances from the paper's edges (ECMA-376 §17.6.11). */
  readonly distances: { readonly header: number; readonly footer: number };
};

/** For the one section of a document; without headers and footers where no page has any. */
export function sectionRunning({ flow, pages }: Layout, fonts: FontLibrary): Running {
  const left = toTwips(flow.margin.left);
  const inside = toTwips(flow.paper.width) - left - toTwips(flow.margin.right);
  // All pages after the first have the same, but for the numbers.
  const onPage = (page: number, place: PlacedRunning['place']) =>
    pages[page]?.running?.find((each) => each.place === place);
  const paragraphs = (placed: PlacedRunning | undefined, band?: PlacedBox) =>
    runningParagraphs(placed, { left, inside, band, fonts });
  const { band } = pages[0] ?? {};
  const tint = band && { ...band, color: band.fill };
  const [firstHead, firstFoot] = [onPage(0, 'head'), onPage(0, 'foot')];
  const [head, foot] = [onPage(1, 'head') ?? firstHead, onPage(1, 'foot') ?? firstFoot];
  const lastLine = foot?.lines.at(-1);
  return {
    headers:
      head || band
        ? {
            default: new Header({ children: paragraphs(head) }),
            first: new Header({ children: paragraphs(firstHead, tint) }),
          }
        : undefined,
    footers: foot && {
      default: new Footer({ children: paragraphs(foot) }),
      first: new Footer({ children: paragraphs(firstFoot) }),
    },
    distances: {
      header: head?.lines[0]?.top ?? 0,
      footer: foot && lastLine ? toTwips(flow.paper.height) - lastLine.top - foot.leading : 0,
    },
  };
}

interface Place {
  /** Margin and measure, in twips. */
  readonly left: number;
  readonly inside: number;
  readonly band: PlacedBox | undefined;
  readonly fonts: FontLibrary;
}

/** A header must have a paragraph. The first bears what is drawn, out of the way of all text. */
function runningParagraphs(
  placed: PlacedRunning | undefined,
  { left, inside, band, fonts }: Place,
): Paragraph[] {
  const drawn: ParagraphChild[] = [
    ...(band ? [boxShape(band, { id: '1', name: 'Tint' })] : []),
    ...(placed?.rule ? [boxShape(placed.rule, { id: `1${placed.place.length}`, name: 'Rule' })] : []),
    ...(placed?.logo ? [pictureRun(placed.logo, 'page', { x: 0, y: 0 }, { id: '3', name: 'Logo' })] : []),
  ];
  const [first, ...more] = placed?.lines ?? [];
  if (!placed || !first)
    return [
      new Paragraph({
        spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
        children: drawn,
      }),
    ];
  const indent = { left: placed.x - left, right: left + inside - placed.x - placed.measure };
  const paragraph = (line: PlacedRunningLine, before: readonly ParagraphChild[]) =>
    new Paragraph({
      alignment: line.align,
      indent: indent.left + indent.right > 0 ? indent : undefined,
      spacing: { before: 0, after: 0, line: placed.leading, lineRule: LineRuleType.EXACT },
      tabStops:
        line.trailing.length > 0
          ? [{ type: TabStopType.RIGHT, position: indent.left + placed.measure }]
          : undefined,
      children: [...before, ...lineChildren(line, fonts)],
    });
  return [paragraph(first, drawn), ...more.map((line) => paragraph(line, []))];
}

function lineChildren({ runs, trailing }: PlacedRunningLine, fonts: FontLibrary): ParagraphChild[] {
  const words = runs.map((run) => runningChild(run, fonts));
  if (trailing.length === 0) return words;
  return [
    ...words,
    new TextRun({ children: [new Tab()] }),
    ...trailing.map((run) => runningChild(run, fonts)),
  ];
}

function runningChild(run: RunningRun, fonts: FontLibrary): ParagraphChild {
  const look = runProperties(run, fonts);
  if (run.field === undefined) return new TextRun({ ...look, text: run.text });
  const field = run.field === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES;
  return new TextRun({ ...look, children: [field] });
}

function boxShape(
  { x, y, width, height, color }: PlacedBox,
  // The library would count through all documents of a process.
  altText: { readonly id: string; readonly name: string },
): ShapeRun {
  return new ShapeRun({
    type: 'rectangle',
    transformation: { width: width / TWIPS_PER_PIXEL, height: height / TWIPS_PER_PIXEL },
    fill: color.slice(1),
    line: 'none',
    decorative: true,
    altText,
    floating: {
      horizontalPosition: { relative: 'page', offset: x * EMUS_PER_TWIP },
      verticalPosition: { relative: 'page', offset: y * EMUS_PER_TWIP },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
