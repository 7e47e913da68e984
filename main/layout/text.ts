/** Runs made ready for the page: characters that every engine treats alike, cut where the face changes. */
import { EAST_ASIAN_SIGN, type EastAsian, SCRIPT_GAP } from '../../shared/east-asian';
import type { FlowRun } from '../../shared/flow';
import type { Face, FaceMeasures, FontLibrary } from '../../shared/fonts';
import type { PlacedRun } from '../../shared/pages';
import { TWIPS_PER_POINT, toTwips } from '../../shared/units';
import { embeddingLevels } from './bidi';
import { clean, upperCase } from './characters';

/** A text character by character (code points); the arrays run in parallel. */
export interface Text {
  readonly text: string;
  readonly runs: readonly PlacedRun[];
  readonly chars: readonly string[];
  /** What is drawn for each: itself, or its capitals ("ß" draws as "SS"). */
  readonly drawn: readonly string[];
  /** UTF-16 offset of each in `text`, and last of all its length. */
  readonly offsets: readonly number[];
  /** Embedding level of each run; empty where all run from left to right. */
  readonly levels: readonly number[];
  /** Index into `runs`. */
  readonly runOf: readonly number[];
  /** Kerning between each and the one before it, in twips. */
  readonly kerns: Float64Array;
  /** Twips of gaps between scripts up to each and before it; they are part of the kerning. */
  readonly gaps: Float64Array;
  /** Twips of type size for each in an italic face, else 0. */
  readonly italics: Float64Array;
  /** Twips from the start of the text to each character were it one line, and to its end. */
  readonly sums: Float64Array;
}

export interface Setting {
  readonly lang: string;
  /** Whose form of an ideograph is drawn. */
  readonly eastAsian: EastAsian;
  /** The paragraph runs from right to left. */
  readonly rtl?: boolean;
  readonly fonts: FontLibrary;
  /** Called for each character that no face has. */
  readonly onMissing: (character: string) => void;
}

const NO_BREAK_SPACE = '\u00a0';

export function prepareText(runs: readonly FlowRun[], setting: Setting): Text {
  const placed: PlacedRun[] = [];
  const tidied = tidy(runs);
  const text = tidied.map((run) => run.text).join('');
  const levels = embeddingLevels(text, setting.rtl === true);
  const runLevels: number[] = [];
  let offset = 0;
  for (const run of tidied) {
    for (const part of cutByLevel(run, levels?.subarray(offset))) {
      cutByFace(part.run, setting, placed, part.level % 2 === 1);
      while (levels && runLevels.length < placed.length) runLevels.push(part.level);
    }
    offset += run.text.length;
  }
  return { ...measure(placed, setting), levels: runLevels };
}

/** Twips that the characters from `from` up to `to` take on a line of their own. */
export function widthBetween(text: Text, from: number, to: number): number {
  if (from >= to) return 0;
  return (text.sums[to] ?? 0) - (text.sums[from] ?? 0) - (text.kerns[from] ?? 0);
}

/** Clean runs with no white space at the ends of lines and none doubled. */
function tidy(runs: readonly FlowRun[]): FlowRun[] {
  const tidied: FlowRun[] = [];
  let last = '\n';
  for (const run of runs) {
    let text = clean(run.text)
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ');
    if (/[ \n]/.test(last)) text = text.replace(/^ /, '');
    if (text === '') continue;
    if (text.startsWith('\n')) trimEnd(tidied);
    last = text.slice(-1);
    tidied.push({ ...run, text });
  }
  while (/[ \n]/.test(tidied.at(-1)?.text.slice(-1) ?? '')) trimEnd(tidied, /[ \n]+$/);
  return tidied;
}

function trimEnd(runs: FlowRun[], tail = / +$/) {
  const last = runs.pop();
  const text = last?.text.replace(tail, '') ?? '';
  if (last && text !== '') runs.push({ ...last, text });
}

/** The parts of a run that stand in one direction. */
function cutByLevel(run: FlowRun, levels: Uint8Array | undefined) {
  if (!levels) return [{ run, level: 0 }];
  const parts: { run: FlowRun; level: number }[] = [];
  for (let start = 0, end = 0; start < run.text.length; start = end) {
    const level = levels[start] ?? 0;
    while (end < run.text.length && levels[end] === level) end += 1;
    parts.push({ run: { ...run, text: run.text.slice(start, end) }, level });
  }
  return parts;
}

function cutByFace(run: FlowRun, setting: Setting, placed: PlacedRun[], rtl: boolean) {
  const { family, bold, italic, size, color, tracking, caps } = run.style;
  const { lang, fonts, onMissing } = setting;
  const wanted = fonts.face(family, bold, italic);
  let face = wanted;
  let stretch = '';
  const close = () => {
    if (stretch === '') return;
    const { href, ref } = run;
    const look = { face: face.id, size, color, tracking: toTwips(tracking), caps, href, ref };
    placed.push(rtl ? { text: stretch, ...look, rtl } : { text: stretch, ...look });
    stretch = '';
  };
  for (const char of run.text) {
    // A line end has no look. A space has the width of its face: emoji have very wide ones.
    const next = char === '\n' ? face : faceFor(caps ? upperCase(char, lang) : char, wanted, setting);
    if (next === undefined) onMissing(char);
    if (next !== undefined && next !== face) {
      close();
      face = next;
    }
    stretch += char;
  }
  close();
}

/** The face that has all of what is drawn for one character. */
function faceFor(drawn: string, wanted: Face, { fonts, eastAsian }: Setting): Face | undefined {
  if (drawn.length === 1) return fonts.faceFor(wanted, drawn.charCodeAt(0), eastAsian);
  const codePoints = [...drawn].map((each) => each.codePointAt(0) ?? 0);
  const faces = codePoints.map((codePoint) => fonts.faceFor(wanted, codePoint, eastAsian));
  return faces.every((face) => face === faces[0]) ? faces[0] : undefined;
}

/** The text keeps a character that no face has, for Word may know one; a space is drawn in its place. */
function drawnWith(drawn: string, { advance }: FaceMeasures): string {
  if (drawn.length === 1) return advance(drawn.charCodeAt(0)) === undefined ? NO_BREAK_SPACE : drawn;
  for (const each of drawn) if (advance(each.codePointAt(0) ?? 0) === undefined) return NO_BREAK_SPACE;
  return drawn;
}

function measure(runs: readonly PlacedRun[], { lang, fonts }: Setting): Omit<Text, 'levels'> {
  const text = runs.map((run) => run.text).join('');
  const chars: string[] = [];
  const drawn: string[] = [];
  const offsets: number[] = [];
  const runOf: number[] = [];
  const kerns = new Float64Array(text.length);
  const italics = new Float64Array(text.length);
  const gaps = new Float64Array(text.length);
  const sums = new Float64Array(text.length + 1);
  let offset = 0;
  let sum = 0;
  /** The last code point, for kerning; none at the start of a line and where the look changes. */
  let before: number | undefined;
  for (const [index, run] of runs.entries()) {
    const { measures, italic } = fonts.byId(run.face);
    const scale = (run.size * TWIPS_PER_POINT) / measures.unitsPerEm;
    if (!looksLike(run, runs[index - 1])) before = undefined;
    for (const char of run.text) {
      const shown = char === '\n' ? '' : drawnWith(run.caps ? upperCase(char, lang) : char, measures);
      if (shown === '') before = undefined;
      if (italic) italics[chars.length] = run.size * TWIPS_PER_POINT;
      const gap = partsScripts(chars[chars.length - 1], char)
        ? Math.floor(run.size * TWIPS_PER_POINT * SCRIPT_GAP)
        : 0;
      gaps[chars.length] = (gaps[chars.length - 1] ?? 0) + gap;
      kerns[chars.length] = gap;
      sum += gap;
      let first = true;
      for (const each of shown) {
        const codePoint = each.codePointAt(0) ?? 0;
        const kern = before === undefined ? 0 : measures.kern(before, codePoint) * scale;
        if (first) kerns[chars.length] = gap + kern;
        first = false;
        sum += kern + (measures.advance(codePoint) ?? 0) * scale + run.tracking;
        before = codePoint;
      }
      chars.push(char);
      drawn.push(shown);
      offsets.push(offset);
      runOf.push(index);
      offset += char.length;
      sums[chars.length] = sum;
    }
  }
  offsets.push(offset);
  return { text, runs, chars, drawn, offsets, runOf, kerns, gaps, italics, sums };
}

/** True between an ideograph, kana or hangul and a letter or digit of another script. */
function partsScripts(before: string | undefined, char: string): boolean {
  if (before === undefined || (before < '\u1100' && char < '\u1100')) return false;
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(char)) return false;
  return EAST_ASIAN_SIGN.test(before) !== EAST_ASIAN_SIGN.test(char);
}

/** LibreOffice kerns on where two runs look the same, and starts anew where anything differs. */
function looksLike(run: PlacedRun, other: PlacedRun | undefined): boolean {
  return (
    other !== undefined &&
    run.face === other.face &&
    run.size === other.size &&
    run.color === other.color &&
    run.tracking === other.tracking &&
    run.caps === other.caps &&
    run.rtl === other.rtl &&
    run.href === other.href
  );
}
