/** How wide a text is: the sums of advances, kerning, tracking and gaps, character by character. */
import { SCRIPT_GAP } from '../../shared/east-asian';
import type { FaceMeasures } from '../../shared/fonts';
import type { PlacedRun } from '../../shared/pages';
import { TWIPS_PER_POINT } from '../../shared/units';
import { upperCase } from './characters';
import type { Setting, Text } from './setting';
import { clusterAdvances } from './shaped';
import { BLANK, DIGIT, EAST_ASIAN, kindsOf, LETTER, LINE_END } from './signs';

const NO_BREAK_SPACE = '\u00a0';
/** Below it no script stands apart from another. */
const FIRST_HANGUL = 0x1100;

/** Every text of the product goes through here: plain arrays of the length that is wanted cost less than typed ones. */
export function measureRuns(
  runs: readonly PlacedRun[],
  levels: readonly number[],
  { lang, fonts }: Setting,
): Text {
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
  const codes = new Array<number>(text.length);
  const runOf = runs.length === 1 ? [] : new Array<number>(text.length);
  const kerns = new Array<number>(text.length);
  const sums = new Array<number>(text.length + 1);
  let count = 0;
  sums[0] = 0;
  let drawn: string[] | undefined;
  let offsets: number[] | undefined;
  let gaps: number[] | undefined;
  let italics: number[] | undefined;
  let lineEnds = false;
  let offset = 0;
  let sum = 0;
  /** The last code point drawn, for kerning; none at the start of a line and where the look changes. */
  let before = -1;
  let last = LINE_END;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index] as PlacedRun;
    const face = fonts.byId(run.face);
    const { measures, italic } = face;
    const shaped = face.shape && clusterAdvances(face, run.text, run.rtl === true);
    const { advance, kern } = measures;
    const em = run.size * TWIPS_PER_POINT;
    const scale = em / measures.unitsPerEm;
    const { tracking } = run;
    if (!looksLike(run, runs[index - 1])) before = -1;
    if (italic) italics ??= Array.from({ length: count }, () => 0);
    if (run.caps) drawn ??= charactersOf(text, offset);
    let at = 0;
    // Nearly all text goes through here, and what follows knows the rest.
    if (!shaped && !run.caps && !italics && !offsets && !gaps && !drawn && last < FIRST_HANGUL)
      for (; at < run.text.length; at += 1) {
        const code = run.text.charCodeAt(at);
        const width = code < BLANK || code >= FIRST_HANGUL ? undefined : advance(code);
        if (width === undefined) break;
        const closer = before < 0 ? 0 : kern(before, code) * scale;
        codes[count] = code;
        if (runs.length > 1) runOf[count] = index;
        kerns[count] = closer;
        sum += closer + width * scale + tracking;
        count += 1;
        sums[count] = sum;
        before = code;
        last = code;
        offset += 1;
      }
    for (; at < run.text.length; at += 1) {
      const code = run.text.codePointAt(at) ?? 0;
      if (code > 0xffff) offsets ??= Array.from({ length: count }, (_, each) => each);
      offsets?.push(offset);
      codes[count] = code;
      if (runs.length > 1) runOf[count] = index;
      italics?.push(italic ? em : 0);
      const gap = partsScripts(last, code) ? Math.floor(em * SCRIPT_GAP) : 0;
      if (gap > 0) gaps ??= Array.from({ length: count }, () => 0);
      gaps?.push((gaps[count - 1] ?? 0) + gap);
      sum += gap;
      const width = advance(code);
      if (code === LINE_END) {
        lineEnds = true;
        before = -1;
        kerns[count] = gap;
        drawn?.push('');
      } else if (shaped && width !== undefined) {
        kerns[count] = gap;
        drawn?.push(String.fromCodePoint(code));
        sum += (shaped[at] ?? 0) * scale;
        before = -1;
      } else if (run.caps || width === undefined) {
        const char = String.fromCodePoint(code);
        const shown = drawnWith(run.caps ? upperCase(char, lang) : char, measures);
        drawn ??= charactersOf(text, offset);
        drawn.push(shown);
        kerns[count] = gap;
        for (let k = 0; k < shown.length; k += 1) {
          const each = shown.codePointAt(k) ?? 0;
          if (each > 0xffff) k += 1;
          const closer = before < 0 ? 0 : kern(before, each) * scale;
          if (k === 0 || (k === 1 && each > 0xffff)) kerns[count] = gap + closer;
          sum += closer + (advance(each) ?? 0) * scale + tracking;
          before = each;
        }
      } else {
        const closer = before < 0 ? 0 : kern(before, code) * scale;
        kerns[count] = gap + closer;
        drawn?.push(String.fromCodePoint(code));
        sum += closer + width * scale + tracking;
        before = code;
      }
      count += 1;
      sums[count] = sum;
      last = code;
      if (code > 0xffff) at += 1;
      offset += code > 0xffff ? 2 : 1;
    }
  }
  offsets?.push(offset);
  if (count < text.length)
    for (const array of [codes, runOf, kerns]) array.length = Math.min(array.length, count);
  sums.length = count + 1;
  return { text, runs, codes, drawn, offsets, lineEnds, levels, runOf, kerns, gaps, italics, sums };
}

/** The characters of the first `units` UTF-16 units; a line end is not drawn. */
function charactersOf(text: string, units: number): string[] {
  return Array.from(text.slice(0, units), (char) => (char === '\n' ? '' : char));
}

/** The text keeps a character that no face has, for Word may know one; a space is drawn in its place. */
function drawnWith(drawn: string, { advance }: FaceMeasures): string {
  for (const each of drawn) if (advance(each.codePointAt(0) ?? 0) === undefined) return NO_BREAK_SPACE;
  return drawn;
}

/** True between an ideograph, kana or hangul and a letter or digit of another script. */
function partsScripts(before: number, code: number): boolean {
  if (before < FIRST_HANGUL && code < FIRST_HANGUL) return false;
  const [left, right] = [kindsOf(before), kindsOf(code)];
  const letters = LETTER | DIGIT;
  return (left & letters) !== 0 && (right & letters) !== 0 && ((left ^ right) & EAST_ASIAN) !== 0;
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
