/** Whether a line goes on with the text above it, and how: each rule is one thing the eye goes by. */
import { type Run, runsText } from '../../../shared/blocks';
import type { Marker } from './bullets';
import { isCapitals } from './clean';
import type { Line } from './lines';
import type { Measures } from './measure';

export type Join = 'space' | 'nothing' | 'lineEnd';

/** A paragraph as far as it is known: its lines, and their text joined. */
export interface Opened {
  readonly lines: readonly Line[];
  readonly runs: readonly Run[];
  readonly marker?: Marker;
}

/** Type so much larger than the body is for show: it breaks where there is no more room, if at all. */
const DISPLAY = 1.6;

/** Undefined where the line begins something new. */
export function joinOf(
  { lines, marker, runs }: Opened,
  line: Line,
  measures: Measures,
  body: number,
): Join | undefined {
  const above = lines.at(-1);
  const opening = lines[0];
  if (!above || !opening || line.cells.length > 1) return undefined;
  if (!sameSize(above, line)) return undefined;
  const tight = above.page === line.page && line.y - above.y < 1.25 * measures.leading(line) + 0.5;
  const display = above.size >= DISPLAY * body;
  if (display) return tight && line.y > above.y && above.cells.length === 1 ? 'space' : undefined;
  const wraps = isFull(above, line, runs, measures);
  const overleaf = above.page !== line.page && wraps && goesOn(line);
  if (!overleaf && (!tight || line.y <= above.y)) return undefined;
  if (!sameDress(above, line, wraps)) return undefined;
  if (!isBelow(opening, above, line, marker, wraps)) return undefined;
  if (isNextLabel(runs, line)) return 'lineEnd';
  if (isBrokenAddress(runs, line)) return 'nothing';
  if (isOtherLink(runs, line)) return 'lineEnd';
  if (wraps) return isIdeographic(runs, line) ? 'nothing' : 'space';
  // A line of capitals, and then one that is not: a heading in the type of what it heads.
  if (above === opening && isCapitals(lineText(above)) && !isCapitals(lineText(line))) return undefined;
  return above.cells.length > 1 || overleaf ? undefined : 'lineEnd';
}

/** Of the lines, or of the two words that meet: a line may open with larger type. */
function sameSize(above: Line, line: Line): boolean {
  const differ = (a: number | undefined, b: number | undefined) =>
    Math.abs((a ?? 0) - (b ?? 0)) > 0.03 * above.size;
  const meet = above.cells.length === 1 && !differ(above.words.at(-1)?.size, line.words[0]?.size);
  return !differ(above.size, line.size) || meet;
}

/** Would the first word of the next line still have fitted? */
function isFull(above: Line, line: Line, runs: readonly Run[], measures: Measures): boolean {
  const edge = isCentered(above, line) ? above.right + roomBeside(above, line) : measures.rightEdge(above);
  const slack = edge - above.right - 0.25 * above.size;
  // Below a half-empty line stands a word that fits nowhere, an address say: that was no wrap.
  if (slack > 0.4 * (edge - above.x)) return false;
  // Nor does a line wrap in the middle of its column: that is a card, or a cell of a table.
  const width = above.column.right - above.column.x;
  if (above.right - above.x < 0.35 * width && above.x > above.column.x + 0.35 * width) return false;
  // A page with ragged edges breaks earlier than it must; a small letter says that a sentence goes on.
  const goesOnSmall =
    /^\p{Ll}/u.test(line.cells[0]?.runs[0]?.text ?? '') && !/[.!?:;]\s*$/.test(lastText(runs));
  const tolerance = goesOnSmall ? 0.2 * (edge - above.x) : 0.5;
  return line.firstWidth > slack - tolerance;
}

function lineText(line: Line): string {
  return line.cells.map((cell) => runsText(cell.runs)).join(' ');
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

/** Overleaf only what is plainly the middle of a sentence: a new page is where new matter begins. */
function goesOn(line: Line): boolean {
  return /^[\p{Ll}\p{Lo}(]/u.test(line.cells[0]?.runs[0]?.text ?? '');
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
    // Behind the bullet, whether the text hangs there exactly or the typesetter only guessed.
    const textX = marker.rest[0]?.x ?? marker.x;
    const hangs = line.x > marker.x + 2 && line.x < textX + 4;
    return above === opening ? hangs || (wraps && near(marker.x)) : near(above.x) || near(textX);
  }
  if (above.cells.length > 1) return wraps && near(above.cells.at(-1)?.x) && !near(above.x);
  if (near(above.x) || isCentered(above, line)) return true;
  if (Math.abs(line.right - above.right) < 2) return true;
  // The first line of a paragraph may stand in or out.
  return wraps && above === opening && Math.abs(line.x - above.x) < 4 * line.size;
}

/** “**Backend:** Go, SQL” below “**Frontend:** Lit”: each label begins a line, however full the one above. */
function isNextLabel(runs: readonly Run[], line: Line): boolean {
  const [first] = line.cells[0]?.runs ?? [];
  if (!first?.bold || !runs[0]?.bold || runs.at(-1)?.bold) return false;
  return LABEL_END.test(first.text) || LABEL_GOES_ON.test(lineText(line).slice(first.text.length));
}

const LABEL_END = /[:：]\s*$/;
/** How well, in brackets, before the colon. */
const LABEL_GOES_ON = /^\s*(?:\([^()]{2,30}\)\s*)?[:：]/;

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

/**
 * One link after the other, each on its line: a list of addresses, however full the lines are. So is a
 * line that is all one link, below one that is none.
 */
function isOtherLink(runs: readonly Run[], line: Line): boolean {
  const [above, below] = [runs.at(-1)?.href, line.cells[0]?.runs[0]?.href];
  if (below === undefined || above === below) return false;
  return above !== undefined || line.words.every(({ href }) => href === below);
}

const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

function isIdeographic(runs: readonly Run[], line: Line): boolean {
  return (
    IDEOGRAPH.test(lastText(runs).trimEnd().slice(-1)) &&
    IDEOGRAPH.test((line.cells[0]?.runs[0]?.text ?? '')[0] ?? '')
  );
}
