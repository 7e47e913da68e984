/**
 * What stands in the margins of every page but the first, as Word's own headers and footers with
 * fields for the numbers, so that they still count when the text is edited; and the tint of the first.
 */
import {
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
  TextWrappingType,
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout, PlacedBand, PlacedRunning, RunningRun } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import { runProperties } from './looks';

type Running = Pick<ISectionOptions, 'headers' | 'footers'> & {
  /** Word's distances from the paper's edges (ECMA-376 §17.6.11). */
  readonly distances: { readonly header: number; readonly footer: number };
};

/** For the one section of a document; without headers and footers where no page has any. */
export function sectionRunning({ pages }: Layout, fonts: FontLibrary): Running {
  // All pages after the first have the same, but for the numbers.
  const placed = pages[1]?.running ?? [];
  const band = pages[0]?.band;
  const line = (place: PlacedRunning['place']) => placed.find((each) => each.place === place);
  const [head, foot] = [line('head'), line('foot')];
  return {
    headers:
      head || band
        ? {
            default: new Header({ children: [head ? lineParagraph(head, fonts) : blank()] }),
            first: new Header({ children: [blank(band)] }),
          }
        : undefined,
    footers: foot && {
      default: new Footer({ children: [lineParagraph(foot, fonts)] }),
      first: new Footer({ children: [blank()] }),
    },
    distances: {
      header: head ? toTwips(head.line.distance) : 0,
      footer: foot ? toTwips(foot.line.distance) : 0,
    },
  };
}

function lineParagraph({ line, leading, runs }: PlacedRunning, fonts: FontLibrary): Paragraph {
  return new Paragraph({
    alignment: line.align,
    spacing: { before: 0, after: 0, line: leading, lineRule: LineRuleType.EXACT },
    children: runs.map((run) => runningChild(run, fonts)),
  });
}

function runningChild(run: RunningRun, fonts: FontLibrary): ParagraphChild {
  const look = runProperties(run, fonts);
  if (run.field === undefined) return new TextRun({ ...look, text: run.text });
  const field = run.field === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES;
  return new TextRun({ ...look, children: [field] });
}

/** A header must have a paragraph. The first page's bears the tint, behind the text and out of its way. */
function blank(band?: PlacedBand): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: band ? [bandShape(band)] : [],
  });
}

function bandShape({ x, y, width, height, fill }: PlacedBand): ShapeRun {
  return new ShapeRun({
    type: 'rectangle',
    transformation: { width: width / TWIPS_PER_PIXEL, height: height / TWIPS_PER_PIXEL },
    fill: fill.slice(1),
    line: 'none',
    decorative: true,
    // The library would count through all documents of a process.
    altText: { id: '1', name: 'Tint' },
    floating: {
      horizontalPosition: { relative: 'page', offset: x * EMUS_PER_TWIP },
      verticalPosition: { relative: 'page', offset: y * EMUS_PER_TWIP },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
}

/** The library takes sizes in pixels of 1/96 inch and offsets in English metric units (ECMA-376 §20.1.2.1). */
const TWIPS_PER_PIXEL = 15;
const EMUS_PER_TWIP = 635;
