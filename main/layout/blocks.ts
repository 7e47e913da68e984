/** Sets one paragraph: its lines, its trailing words, its marker and rule, as a block that starts at nought. */
import type { FlowParagraph } from '../../shared/flow';
import type { Piece, PlacedBlock, PlacedBox, PlacedRun } from '../../shared/pages';
import { toTwips } from '../../shared/units';
import { isRightToLeft, mirrored, visualOrder } from './bidi';
import { foldFacts } from './facts';
import { breakText } from './lines';
import { setPicture } from './pictures';
import { withoutRunt } from './runts';
import type { Setting, Text } from './setting';
import { drawnBetween, isWhite, offsetOf, prepareText, widthBetween } from './text';

/** The least white space between the words of a line and what is right-aligned on it: 12 points. */
const TRAILING_GAP_TWIPS = 240;
/** The least white space between words in the gutter and those beside them: 8 points. */
const GUTTER_GAP_TWIPS = 160;
/** Word and LibreOffice put the baseline at four fifths of an exact line, whatever the font. */
export const BASELINE = 4 / 5;

/** Where a column's text stands, in twips. */
export interface Measure {
  readonly x: number;
  readonly width: number;
}

/** A paragraph's block with its top at 0. */
export function setParagraph(composed: FlowParagraph, column: Measure, given: Setting): PlacedBlock {
  const rtl = isRightToLeft([...composed.runs, ...composed.trailing], given.lang, composed.role);
  const setting = rtl ? { ...given, rtl } : given;
  const paragraph = rtl ? composed : withLeadAside(composed, setting);
  const trailing = prepareText(paragraph.trailing, setting);
  const indent = toTwips(paragraph.indent);
  const x = rtl ? column.x : column.x + indent;
  const measure = column.width - indent;
  const leading = toTwips(paragraph.leading);

  const text = prepareText(foldFacts(paragraph.runs, measure, setting), setting);
  const even = breakText(text, measure);
  const broken = paragraph.align === 'left' ? withoutRunt(text, measure, even) : even;
  const trailingPlace = placeTrailing(
    // Figures in a mirrored gutter were measured 3 points off in LibreOffice.
    rtl ? { ...paragraph, gutter: undefined } : paragraph,
    text,
    trailing,
    broken.ends.length,
    measure,
  );
  const below = trailingPlace === 'own' ? breakText(trailing, measure - broken.nudge) : undefined;
  const edge = {
    x: rtl ? x + broken.nudge : x,
    width: measure - broken.nudge,
    align: paragraph.align,
    rtl,
  };
  const { ruleAbove } = paragraph;
  const first = ruleAbove ? toTwips(ruleAbove.gap) + toTwips(ruleAbove.width) : 0;
  const lines = [
    ...(below && text.text === '' ? [] : setLines(text, broken.ends, edge, 0)),
    ...(below ? setLines(trailing, below.ends, edge, text.text.length) : []),
  ].map(({ start, end, pieces }, i) => {
    const top = first + i * leading;
    const aside = i === 0 ? setTrailing(paragraph, trailing, trailingPlace, { x, width: measure, rtl }) : [];
    return {
      start,
      end,
      top,
      baseline: top + Math.floor(leading * BASELINE),
      pieces:
        aside.length === 0
          ? pieces
          : trailingPlace === 'gutter'
            ? [...aside, ...pieces]
            : [...pieces, ...aside],
    };
  });
  const foot = first + lines.length * leading;
  const boxes = setBoxes(paragraph, x, foot, measure);
  return {
    ...(rtl ? { rtl } : {}),
    paragraph,
    runs: text.runs,
    trailing: trailing.runs,
    trailingPlace,
    marker: setMarker(paragraph, { x, width: measure, rtl }, setting),
    lines,
    boxes,
    ...(paragraph.picture ? { picture: setPicture(paragraph.picture, x, 0) } : {}),
    top: 0,
    height: Math.max(foot, ...boxes.map((box) => box.y + box.height)),
    after: toTwips(paragraph.after),
    x,
    measure,
    nudge: broken.nudge,
    // The words below follow the same right indent; where they would need another, all breaks are made.
    hardBreaks: broken.hardBreaks || below?.hardBreaks === true || (below?.nudge ?? 0) > 0,
  };
}

/** The words that name the others, taken out of the line and into the gutter if there is room. */
function withLeadAside(paragraph: FlowParagraph, setting: Setting): FlowParagraph {
  const { runs, gutter, leadRuns } = paragraph;
  if (gutter === undefined || leadRuns === undefined) return paragraph;
  // The last of them is the separator.
  const lead = runs.slice(0, leadRuns - 1);
  const text = prepareText(lead, setting);
  const fits = widthBetween(text, 0, text.codes.length) + GUTTER_GAP_TWIPS <= toTwips(gutter);
  return fits ? { ...paragraph, runs: runs.slice(leadRuns), trailing: lead } : paragraph;
}

/** In the gutter if there is room. On the first line where both fit on one line; where the words wrap, below. */
function placeTrailing(
  { align, gutter }: FlowParagraph,
  text: Text,
  trailing: Text,
  lineCount: number,
  measure: number,
): PlacedBlock['trailingPlace'] {
  if (trailing.text === '') return 'none';
  const width = widthBetween(text, 0, text.codes.length);
  const aside = widthBetween(trailing, 0, trailing.codes.length);
  const whole = !trailing.text.includes('\n');
  if (gutter !== undefined && whole && aside + GUTTER_GAP_TWIPS <= toTwips(gutter)) return 'gutter';
  const wanted = width + TRAILING_GAP_TWIPS + aside;
  const oneLine = lineCount === 1 && whole;
  return align === 'left' && oneLine && wanted <= measure ? 'tab' : 'own';
}

interface Side extends Measure {
  readonly rtl: boolean;
}

interface Edge extends Side {
  readonly align: FlowParagraph['align'];
}

function setLines(text: Text, ends: readonly number[], edge: Edge, offset: number) {
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0;
    let shown = end;
    while (shown > start && isWhite(text.codes[shown - 1])) shown -= 1;
    const slack = edge.width - widthBetween(text, start, shown);
    return {
      start: offset + offsetOf(text, start),
      end: offset + offsetOf(text, end),
      pieces: setPieces(text, start, shown, edge.x + leftOf(edge, slack)),
    };
  });
}

/** What of a line's slack stands left of it. */
function leftOf({ align, rtl }: Edge, slack: number): number {
  if (align === 'center') return slack / 2;
  return rtl ? slack : 0;
}

/** The trailing words that share a line with the others. */
function setTrailing(
  { gutter = 0 }: FlowParagraph,
  text: Text,
  place: PlacedBlock['trailingPlace'],
  { x, width, rtl }: Side,
): Piece[] {
  if (place !== 'gutter' && place !== 'tab') return [];
  const { length } = text.codes;
  const own = widthBetween(text, 0, length);
  const left = place === 'gutter' ? x - toTwips(gutter) : x + width - own;
  return setPieces(text, 0, length, rtl ? x + (x + width) - left - own : left);
}

/** The characters from `from` up to `to`, a piece for each run, the first at `x`. */
export function setPieces(text: Text, from: number, to: number, x: number): Piece[] {
  const pieces: Piece[] = [];
  for (let start = from; start < to; ) {
    const index = text.runOf[start] ?? 0;
    let end = start + 1;
    if (text.runs.length === 1) end = to;
    else while (end < to && text.runOf[end] === index) end += 1;
    const run = text.runs[index];
    // Kerning with the piece before stands left of this one.
    const left = start === from ? 0 : widthBetween(text, from, start) + (text.kerns[start] ?? 0);
    if (run)
      pieces.push(piece(run, drawnBetween(text, start, end), x + left, widthBetween(text, start, end)));
    start = end;
  }
  return text.levels.length === 0 ? pieces : reordered(pieces, x, levelsBetween(text, from, to));
}

function levelsBetween({ runs, levels, runOf }: Text, from: number, to: number): readonly number[] {
  if (runs.length === 1) return levels;
  return [...new Set(runOf.slice(from, to))].map((run) => levels[run] ?? 0);
}

/** The pieces in the order in which they are read, each where it stands among the others. */
function reordered(pieces: readonly Piece[], left: number, levels: readonly number[]): Piece[] {
  const places = new Map<number, number>();
  /** Between a piece and the one that is read before it. */
  const kerning = (index: number) => {
    const [before, here] = [pieces[index - 1], pieces[index]];
    return before && here ? here.x - before.x - before.width : 0;
  };
  let x = left;
  let last: number | undefined;
  for (const index of visualOrder(levels)) {
    if (last !== undefined && Math.abs(index - last) === 1) x += kerning(Math.max(index, last));
    places.set(index, x);
    x += pieces[index]?.width ?? 0;
    last = index;
  }
  return pieces.map((each, index) => {
    const placed = { ...each, x: places.get(index) ?? each.x };
    return (levels[index] ?? 0) % 2 === 0
      ? placed
      : { ...placed, text: mirrored(each.text), read: each.text };
  });
}

function piece(run: PlacedRun, text: string, x: number, width: number): Piece {
  const { face, size, color, tracking, href, ref } = run;
  return { text, x, width, face, size, color, tracking, href, ref };
}

function setMarker(
  { marker, hanging }: FlowParagraph,
  { x, width, rtl }: Side,
  setting: Setting,
): Piece | undefined {
  if (!marker) return undefined;
  const text = prepareText([marker], setting);
  const own = widthBetween(text, 0, text.codes.length);
  const left = rtl ? x + width + toTwips(hanging) - own : x - toTwips(hanging);
  return setPieces(text, 0, text.codes.length, left)[0];
}

/** Rules and tint of a block whose lines end at `foot`. */
function setBoxes(
  { ruleAbove, ruleBelow, bar }: FlowParagraph,
  x: number,
  foot: number,
  width: number,
): PlacedBox[] {
  const boxes: PlacedBox[] = [];
  if (bar) {
    const beside = toTwips(bar.beside);
    const height = foot + toTwips(bar.below);
    boxes.push({ x: x - beside, y: 0, width: width + 2 * beside, height, color: bar.fill });
  }
  if (ruleAbove) boxes.push({ x, y: 0, width, height: toTwips(ruleAbove.width), color: ruleAbove.color });
  if (ruleBelow) {
    const y = foot + toTwips(ruleBelow.gap);
    boxes.push({ x, y, width, height: toTwips(ruleBelow.width), color: ruleBelow.color });
  }
  return boxes;
}
