/**
 * What stands in the margins of every page but the first, as Word's own headers and footers with
 * fields for the numbers, so that they still count when the text is edited.
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
} from 'docx';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout, PlacedRunning, RunningRun } from '../../../shared/pages';
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
  const line = (place: PlacedRunning['place']) => placed.find((each) => each.place === place);
  const [head, foot] = [line('head'), line('foot')];
  return {
    headers: head && {
      default: new Header({ children: [lineParagraph(head, fonts)] }),
      first: new Header({ children: [blank()] }),
    },
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

/** The first page's: a header must have a paragraph. */
function blank(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });
}
