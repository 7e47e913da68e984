/**
 * Breaks a text into lines, greedily, as word processors do, and in such a way that they will do it
 * too. Widths differ between engines by up to a few twips and break rules by a few signs, so a text is
 * set under every combination of the two. Where all give the same lines the text may flow in Word;
 * where not, a slightly narrower measure is sought on which they do; failing that, the breaks are
 * made by hand.
 */
import { NOT_AT_START } from '../../shared/east-asian';
import { type BreakRule, type BreakRules, breakRules, FIRST_FULL_WIDTH } from './breaks';
import type { Text } from './setting';
import { BLANK, DIGIT, EAST_ASIAN, kindsOf, LETTER, LINE_END, MARK } from './signs';
import { widthBetween } from './text';

export interface BrokenText {
  /** For each line the index after its last character, breaking space included. */
  readonly ends: readonly number[];
  /** Twips taken off the measure on the right. */
  readonly nudge: number;
  readonly hardBreaks: boolean;
}

/** LibreOffice's and Word's line ends were found within ±4 twips of a sum of advances and kerning. */
const TOLERANCE = 5;
/** Of tracked words LibreOffice puts more on a line than it measures: 31 twips with 25 characters of 28 points. */
const TOLERANCE_OF_TRACKED = 40;
/** LibreOffice sets each run of a line by itself, in whole twips. */
const RUN_TOLERANCE = 1;
/** So many are within the other tolerance. */
const FEW_RUNS = 4;
/** Up to 3 points: in text that is ragged on the right too little to see. */
const NUDGES = Array.from({ length: 28 }, (_, i) => 6 + 2 * i);

/** Where a line may end behind every sign, lines are shorter by up to a sign without any nudge. */
const EAST_ASIAN_NUDGES = [...NUDGES, ...Array.from({ length: 30 }, (_, i) => 66 + 6 * i)];

/**
 * LibreOffice keeps a twelfth of the line's natural height free behind italics (SwTextGuess::Guess).
 * That height is the font's affair; these parts of the type size are below it, about it and above it.
 */
const ITALIC_RESERVES = { least: 1 / 12, usual: 1.25 / 12, most: 1.5 / 12 };

export interface Breaks {
  readonly ends: readonly number[];
  /** A word longer than the line was cut. */
  readonly cut: boolean;
}

/** The lines of a text on a measure in twips. An empty text has one empty line. */
export function breakText(text: Text, measure: number): BrokenText {
  const count = text.codes.length;
  const whole = widthBetween(text, 0, count);
  const behind = text.italics ? Math.max(...text.italics) * ITALIC_RESERVES.most : 0;
  if (whole + behind <= measure - toleranceOf(text) && !text.lineEnds)
    return { ends: [count], nudge: 0, hardBreaks: false };
  const rules = breakRules(text.codes);
  const first = breakAt(text, rules.canonical, measure);
  if (first.cut) return { ends: first.ends, nudge: 0, hardBreaks: true };
  if (agreed(text, rules, measure, first)) return { ends: first.ends, nudge: 0, hardBreaks: false };
  const eastAsian = text.codes.some((code) => kindsOf(code) & EAST_ASIAN);
  for (const nudge of eastAsian ? EAST_ASIAN_NUDGES : NUDGES) {
    const own = breakAt(text, rules.canonical, measure - nudge);
    if (agreed(text, rules, measure - nudge, own)) return { ends: own.ends, nudge, hardBreaks: false };
  }
  return { ends: first.ends, nudge: 0, hardBreaks: true };
}

function toleranceOf({ runs }: Text): number {
  return runs.some(({ tracking }) => tracking !== 0) ? TOLERANCE_OF_TRACKED : TOLERANCE;
}

/** Does every engine break like this on this measure, even when its widths are a little off? */
export function agreed(text: Text, rules: BreakRules, measure: number, own: Breaks): boolean {
  const { canonical, libreOffice, libreOfficeInChinese, libreOfficeAtSlash } = rules;
  const { least, usual, most } = ITALIC_RESERVES;
  const tolerance = toleranceOf(text);
  const same = (rule: BreakRule, width: number, reserve: number, perRun = 0) => {
    const room = { measure: width, reserve, perRun };
    let start = 0;
    for (const end of own.ends) {
      if (lineEnd(text, rule, start, room) !== end) return false;
      start = end;
    }
    return true;
  };
  return (
    same(libreOffice, measure, usual) &&
    (!libreOfficeInChinese || same(libreOfficeInChinese, measure, usual)) &&
    (!libreOfficeAtSlash || same(libreOfficeAtSlash, measure, usual)) &&
    same(libreOffice, measure - tolerance, most, RUN_TOLERANCE) &&
    same(libreOffice, measure + tolerance, least, -RUN_TOLERANCE) &&
    same(canonical, measure - tolerance, 0) &&
    same(canonical, measure + tolerance, 0)
  );
}

/** What a line has room for. */
interface Room {
  /** In twips. */
  readonly measure: number;
  /** The part of the type size that must stay free behind italics. */
  readonly reserve: number;
  /** The twips by which each run makes its line longer. */
  readonly perRun: number;
}

/** Greedy lines. */
export function breakAt(text: Text, rule: BreakRule, measure: number): Breaks {
  const room = { measure, reserve: 0, perRun: 0 };
  const count = text.codes.length;
  const ends: number[] = [];
  let cut = false;
  let start = 0;
  while (start < count) {
    const end = lineEnd(text, rule, start, room);
    if (end < 0) cut = true;
    start = end < 0 ? -end : end;
    ends.push(start);
  }
  return { ends, cut };
}

/** The end of the line that begins at `start`; below nought if there a word longer than the line is cut. */
function lineEnd(text: Text, rule: BreakRule, start: number, room: Room): number {
  const over = firstOver(text, rule, start, room);
  const wanted = over > start && text.codes[over - 1] === LINE_END;
  if (over >= text.codes.length || wanted) return over;
  const end = rule.hangs && hangs(text, rule.hangs, over) ? over + 1 : lastBreak(rule, start, over);
  if (end === start) return -wholeCharacter(text, start, over);
  // Where LibreOffice goes back into another script's run, it does not end the line as it would there.
  return rule.hangs && leavesRun(text, end, over) ? -end : end;
}

/** The first character that does not fit on the line; past a wanted line end or the text's, what follows it. */
function firstOver(text: Text, rule: BreakRule, start: number, { measure, reserve, perRun }: Room): number {
  const { codes, sums, italics, gaps, lineEnds, runOf, runs } = text;
  const count = codes.length;
  const limit = (sums[start] ?? 0) + (text.kerns[start] ?? 0) + measure;
  const wanted = lineEnds ? codes.indexOf(LINE_END, start) : -1;
  const stop = wanted < 0 ? count : wanted;
  const each = runs.length > FEW_RUNS ? perRun : 0;
  const plain = !gaps && each === 0 && !(italics && reserve > 0);
  let i = firstBeyond(sums, start, stop, plain ? limit : undefined);
  for (; i < stop; i += 1) {
    if (codes[i] === BLANK) continue;
    const apart = gaps ? ((gaps[i] ?? 0) - (gaps[start] ?? 0)) * (rule.gapsWider ?? 0) : 0;
    const wider = apart + each * ((runOf[i] ?? 0) - (runOf[start] ?? 0));
    if ((sums[i + 1] ?? 0) + wider + (italics?.[i] ?? 0) * reserve > limit) return i;
  }
  return wanted < 0 ? count : wanted + 1;
}

/** The first character from `start` on that ends beyond `limit`: nearly always the end of the line. */
function firstBeyond(
  sums: readonly number[],
  start: number,
  stop: number,
  limit: number | undefined,
): number {
  if (limit === undefined) return start;
  let low = start;
  let high = stop;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle + 1] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * May the sign over the edge stay there? Not if the next one would have to as well, and not behind words
 * of another script: LibreOffice then takes it for one of theirs.
 */
function hangs({ codes }: Text, signs: string, over: number): boolean {
  const sign = codes[over] ?? BLANK;
  if (sign < FIRST_FULL_WIDTH || !signs.includes(String.fromCodePoint(sign))) return false;
  if (NOT_AT_START.includes(String.fromCodePoint(codes[over + 1] ?? LINE_END))) return false;
  let before = over - 1;
  while (before > 0 && !(kindsOf(codes[before] ?? BLANK) & (LETTER | DIGIT))) before -= 1;
  return (kindsOf(codes[before] ?? BLANK) & EAST_ASIAN) !== 0;
}

function leavesRun({ codes, runOf }: Text, end: number, over: number): boolean {
  return end < over && runOf[end] !== runOf[over] && (kindsOf(codes[end] ?? BLANK) & EAST_ASIAN) !== 0;
}

/** The last place at or before `over` where a line may end, or `start` when there is none. */
function lastBreak(rule: BreakRule, start: number, over: number): number {
  const retreat = rule.retreat?.[over] ?? -1;
  for (let end = retreat < 0 ? over : retreat; end > start; end -= 1)
    if ((rule.after[end - 1] ?? 0) & rule.bit) return end;
  return start;
}

/** Cuts before `over`, at least one character on, and neither between a letter and its accent nor before white space. */
function wholeCharacter({ codes }: Text, start: number, over: number): number {
  let end = over;
  while (end > start + 1 && kindsOf(codes[end] ?? BLANK) & MARK) end -= 1;
  if (end > start) return end;
  const next = codes[start + 1];
  return next === BLANK || next === LINE_END ? start + 2 : start + 1;
}
