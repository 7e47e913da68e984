/** Lines → paragraphs and items of lists: which line breaks are the author's and which the page's. */
import type { Run } from '../../../shared/blocks';
import type { Marker } from './bullets';
import type { Flow } from './flows';
import { joinHyphen, type Vocabulary } from './hyphens';
import { type Join, joinOf } from './joins';
import type { Line } from './lines';
import { findMarkers } from './markers';
import { type Measures, measure } from './measure';
import type { PageContent } from './page';
import { toFragment } from './rows';
import { fragmentRuns, mergeRuns } from './runs';

/** Lines that belong together, before it is known which of them are headings. */
export interface Paragraph {
  readonly lines: readonly Line[];
  /** Cells of a line are parted by tabs, wanted line ends are `\n`. */
  readonly runs: readonly Run[];
  /** Of an item of a list. */
  readonly item?: { readonly markerX: number; readonly ordered: boolean };
  /** White space above, beyond the usual leading; absent at the top of a page or column. */
  readonly gapBefore?: number;
  readonly ruleAbove: boolean;
  readonly ruleBelow: boolean;
}

interface Draft {
  readonly lines: Line[];
  runs: Run[];
  readonly marker?: Marker;
}

export function readParagraphs(
  flow: Flow,
  body: number,
  vocabulary: Vocabulary,
  pages: readonly PageContent[],
): readonly Paragraph[] {
  const markers = findMarkers(flow);
  const measures = measure(flow);
  const drafts: Draft[] = [];
  for (const line of flow) {
    const marker = markers.get(line);
    const draft = drafts.at(-1);
    const join = draft && !marker ? joinOf(draft, line, measures, body) : undefined;
    if (draft && join) append(draft, lineRuns(line, undefined), join, vocabulary);
    if (draft && join) draft.lines.push(line);
    else drafts.push({ lines: [line], runs: [...lineRuns(line, marker)], ...(marker && { marker }) });
  }
  return drafts.map((draft, index) => finish(draft, drafts[index - 1], drafts[index + 1], measures, pages));
}

function lineRuns(line: Line, marker: Marker | undefined): readonly Run[] {
  const [, ...others] = line.cells;
  const first = marker ? fragmentRuns(toFragment(marker.rest)) : (line.cells[0]?.runs ?? []);
  return [...first, ...others.flatMap((cell): readonly Run[] => [{ text: '\t' }, ...cell.runs])];
}

function append(draft: Draft, runs: readonly Run[], join: Join, vocabulary: Vocabulary): void {
  const last = draft.runs.at(-1);
  const next = runs[0];
  if (!last || !next) {
    draft.runs.push(...runs);
    return;
  }
  if (join === 'lineEnd') {
    draft.runs.push({ text: '\n' }, ...runs);
    return;
  }
  const hyphenated = joinHyphen(last.text, next.text, vocabulary);
  const head = hyphenated ?? (join === 'space' ? `${last.text.trimEnd()} ` : last.text.trimEnd());
  draft.runs = [...mergeRuns([...draft.runs.slice(0, -1), { ...last, text: head }, ...runs])];
}

function finish(
  { lines, runs, marker }: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
  measures: Measures,
  pages: readonly PageContent[],
): Paragraph {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new Error('a paragraph has lines');
  const above = onPage(before?.lines.at(-1), first.page);
  const below = onPage(after?.lines[0], last.page);
  const step = above ? first.y - above.y : 0;
  const reach = {
    above: above ? above.y + 0.3 * above.size : 0,
    below: below ? below.y - 0.7 * below.size : Number.POSITIVE_INFINITY,
  };
  return {
    lines,
    runs,
    ...(marker && { item: { markerX: marker.x, ordered: marker.number !== undefined } }),
    ...(step > 0 && { gapBefore: Math.max(0, step - measures.leading(first)) }),
    ruleAbove: hasRule(
      pages,
      first,
      Math.max(reach.above, first.y - 3 * first.size),
      first.y - 0.7 * first.size,
    ),
    ruleBelow: hasRule(pages, last, last.y, Math.min(reach.below, last.y + 1.6 * last.size)),
  };
}

function onPage(line: Line | undefined, page: number): Line | undefined {
  return line?.page === page ? line : undefined;
}

/** A drawn line between two heights, over or under the text, and too wide to underline a word only. */
function hasRule(
  pages: readonly PageContent[],
  { page, x, right, column }: Line,
  top: number,
  bottom: number,
): boolean {
  const rules = pages.find((candidate) => candidate.page === page)?.rules ?? [];
  return rules.some((rule) => {
    const wide = rule.right - rule.x > 0.3 * (column.right - column.x);
    return wide && rule.x < right && rule.right > x && rule.y >= top && rule.y <= bottom;
  });
}
