/** Lines → paragraphs and items of lists: which line breaks are the author's and which the page's. */
import type { Run } from '../../../shared/blocks';
import { type Marker, readBullet, readNumber } from './bullets';
import { isIcon } from './clean';
import type { Flow } from './flows';
import { joinHyphen, type Vocabulary } from './hyphens';
import type { Line } from './lines';
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
  /** White space above beyond the usual, and the absolute step to the line above; on one page only. */
  readonly gapBefore?: number;
  readonly ruleAbove: boolean;
  readonly ruleBelow: boolean;
}

interface Draft {
  readonly lines: Line[];
  runs: Run[];
  readonly marker?: Marker;
}

type Join = 'space' | 'nothing' | 'lineEnd';

/** Type so much larger than the body is for show: it breaks where there is no more room, if at all. */
const DISPLAY = 1.6;

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

/** Every line that opens an item. Numbers and odd glyphs do so only in company. */
function findMarkers(flow: Flow): ReadonlyMap<Line, Marker> {
  const markers = new Map<Line, Marker>();
  const numbered: { readonly line: Line; readonly marker: Marker & { readonly number: number } }[] = [];
  const glyphs = new Map<string, Line[]>();
  flow.forEach((line, index) => {
    const bullet = readBullet(line.words);
    const number = readNumber(line.words);
    const [first] = line.words;
    if (bullet && hasCompany(flow, index, bullet)) markers.set(line, bullet);
    else if (number) numbered.push({ line, marker: number });
    else if (first && isIcon(first.text) && line.words.length > 1) {
      const key = `${first.text}${Math.round(first.x / 3)}`;
      glyphs.set(key, [...(glyphs.get(key) ?? []), line]);
    }
  });
  numbered.forEach(({ line, marker }, index) => {
    const [before, after] = [numbered[index - 1]?.marker.number, numbered[index + 1]?.marker.number];
    const counts = [before, after].some((other) => Math.abs((other ?? Number.NaN) - marker.number) === 1);
    if (counts) markers.set(line, marker);
  });
  // The same picture before several lines is a bullet; contact data have a different one each.
  for (const lines of glyphs.values()) {
    if (lines.length < 3) continue;
    for (const line of lines) markers.set(line, { x: line.x, rest: line.words.slice(1) });
  }
  return markers;
}

/** A dash opens an item where another one does nearby; "– today" is the end of a range of dates. */
function hasCompany(flow: Flow, index: number, marker: Marker): boolean {
  if (!marker.unsure) return true;
  return flow.slice(Math.max(0, index - 5), index + 6).some((line) => {
    const other = line === flow[index] ? undefined : readBullet(line.words);
    return other !== undefined && other.unsure === marker.unsure && Math.abs(other.x - marker.x) < 3;
  });
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

/** How a line goes on from the ones above it; undefined where it begins something new. */
function joinOf(
  { lines, marker, runs }: Draft,
  line: Line,
  measures: Measures,
  body: number,
): Join | undefined {
  const above = lines.at(-1);
  const opening = lines[0];
  if (!above || !opening || line.cells.length > 1) return undefined;
  if (Math.abs(line.size - above.size) > 0.03 * above.size) return undefined;
  const tight = above.page === line.page && line.y - above.y < 1.25 * measures.leading(line) + 0.5;
  const display = above.size >= DISPLAY * body;
  if (display) return tight && line.y > above.y && above.cells.length === 1 ? 'space' : undefined;
  const wraps = isFull(above, line, runs, measures);
  const overleaf = above.page !== line.page && wraps && goesOn(runs, line);
  if (!overleaf && (!tight || line.y <= above.y)) return undefined;
  if (!sameDress(above, line, wraps)) return undefined;
  if (!isBelow(opening, above, line, marker, wraps)) return undefined;
  if (isBrokenAddress(runs, line)) return 'nothing';
  if (isOtherLink(runs, line)) return 'lineEnd';
  if (wraps) return isIdeographic(runs, line) ? 'nothing' : 'space';
  return above.cells.length > 1 || overleaf ? undefined : 'lineEnd';
}

/** Would the first word of the next line still have fitted? */
function isFull(above: Line, line: Line, runs: readonly Run[], measures: Measures): boolean {
  const edge = isCentered(above, line) ? above.right + roomBeside(above, line) : measures.rightEdge(above);
  const slack = edge - above.right - 0.25 * above.size;
  // A page with ragged edges breaks earlier than it must; a small letter says that a sentence goes on.
  const goesOnSmall =
    /^\p{Ll}/u.test(line.cells[0]?.runs[0]?.text ?? '') && !/[.!?:;]\s*$/.test(lastText(runs));
  const tolerance = goesOnSmall ? 0.2 * (edge - above.x) : 0.5;
  return line.firstWidth > slack - tolerance;
}

function lastText(runs: readonly Run[]): string {
  return runs.at(-1)?.text ?? '';
}

function isCentered(above: Line, line: Line): boolean {
  const middle = (l: Line) => (l.x + l.right) / 2;
  return Math.abs(middle(above) - middle(line)) < 3 && Math.abs(above.x - line.x) > 3;
}

/** Centred lines grow on both sides, up to the edges of their column. */
function roomBeside(above: Line, line: Line): number {
  const widest = Math.max(
    above.right - above.x,
    line.right - line.x,
    0.8 * (above.column.right - above.column.x),
  );
  return Math.max(0, widest - (above.right - above.x));
}

function goesOn(runs: readonly Run[], line: Line): boolean {
  return /^[\p{Ll}(]/u.test(line.cells[0]?.runs[0]?.text ?? '') || !/[.!?:;]\s*$/.test(lastText(runs));
}

/** A change of weight or slant from one line to the next is a change of matter, but inside a sentence. */
function sameDress(above: Line, line: Line, wraps: boolean): boolean {
  if (above.bold === line.bold && above.italic === line.italic) return true;
  const last = above.cells.at(-1)?.runs.at(-1);
  const first = line.cells[0]?.runs[0];
  return (
    wraps && Boolean(last?.bold) === Boolean(first?.bold) && Boolean(last?.italic) === Boolean(first?.italic)
  );
}

function isBelow(
  opening: Line,
  above: Line,
  line: Line,
  marker: Marker | undefined,
  wraps: boolean,
): boolean {
  const near = (x: number | undefined) => x !== undefined && Math.abs(line.x - x) < 3;
  if (marker) {
    const textX = marker.rest[0]?.x;
    return lineIsFirst(opening, above)
      ? near(textX) || (wraps && near(marker.x))
      : near(above.x) || near(textX);
  }
  if (above.cells.length > 1) return wraps && near(above.cells.at(-1)?.x) && !near(above.x);
  if (near(above.x) || isCentered(above, line)) return true;
  if (Math.abs(line.right - above.right) < 2) return true;
  // The first line of a paragraph may stand in or out.
  return wraps && above === opening && Math.abs(line.x - above.x) < 4 * line.size;
}

function lineIsFirst(opening: Line, above: Line): boolean {
  return opening === above;
}

/** An address too long for its column is broken between any two letters. */
function isBrokenAddress(runs: readonly Run[], line: Line): boolean {
  const [last, first] = [runs.at(-1), line.cells[0]?.runs[0]];
  if (!last?.href || first?.href !== last.href) return false;
  const head = last.text.split(/\s/).at(-1) ?? '';
  const tail = first.text.split(/\s/)[0] ?? '';
  return (
    /[@./_-]$/.test(head) ||
    (/[@./]/.test(head) && /[@./]/.test(tail)) ||
    (/\w[@./]/.test(head) && first.text === tail)
  );
}

/** One link after the other, each on its line: a list of addresses, however full the lines are. */
function isOtherLink(runs: readonly Run[], line: Line): boolean {
  const [above, below] = [runs.at(-1)?.href, line.cells[0]?.runs[0]?.href];
  return above !== undefined && below !== undefined && above !== below;
}

const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

function isIdeographic(runs: readonly Run[], line: Line): boolean {
  return (
    IDEOGRAPH.test(lastText(runs).trimEnd().slice(-1)) &&
    IDEOGRAPH.test((line.cells[0]?.runs[0]?.text ?? '')[0] ?? '')
  );
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
  const above = before?.lines.at(-1);
  const below = after?.lines[0];
  const step = first && above?.page === first.page ? first.y - above.y : undefined;
  const usual = first ? measures.leading(first) : 0;
  return {
    lines,
    runs,
    ...(marker && { item: { markerX: marker.x, ordered: marker.number !== undefined } }),
    ...(step !== undefined && step > 0 && { gapBefore: Math.max(0, step - usual) }),
    ruleAbove: first !== undefined && hasRule(pages, first, above, first),
    ruleBelow: last !== undefined && hasRule(pages, last, last, below),
  };
}

/** A drawn line between two baselines (or near the one there is), at least as wide as a heading. */
function hasRule(
  pages: readonly PageContent[],
  at: Line,
  above: Line | undefined,
  below: Line | undefined,
): boolean {
  const page = pages.find((candidate) => candidate.page === at.page);
  const top =
    above === at
      ? at.y
      : Math.max(at.y - 3 * at.size, above?.page === at.page ? above.y + 0.3 * above.size : 0);
  const bottom =
    below === at
      ? at.y - 0.7 * at.size
      : Math.min(
          at.y + 1.6 * at.size,
          below?.page === at.page ? below.y - 0.7 * below.size : Number.POSITIVE_INFINITY,
        );
  return (page?.rules ?? []).some((rule) => {
    const wide = rule.right - rule.x > 0.3 * (at.column.right - at.column.x);
    const over = rule.x < at.right && rule.right > at.x;
    return wide && over && rule.y >= top && rule.y <= bottom;
  });
}
