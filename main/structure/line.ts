/**
 * Structure works on lines, not blocks: a paragraph may hold a head line, a date and a place under
 * each other, and each of them is to be weighed alone. A line keeps its runs, so that bold, links and
 * the source's line number survive the weighing.
 */
import type { Hints, Run, SourceSpan } from '../../shared/blocks';
import { writeInline } from '../../shared/inline';

export interface Line {
  readonly form: 'heading' | 'paragraph' | 'item';
  /** Level of a heading (1–6), depth of an item (from 0), 0 for a paragraph. */
  readonly level: number;
  readonly runs: readonly Run[];
  /** The words, trimmed, white space other than tabs as single spaces. */
  readonly text: string;
  /** Number of the block: lines of one paragraph share it. */
  readonly block: number;
  readonly source: SourceSpan;
  readonly hints: Hints;
}

export type LineForm = Pick<Line, 'form' | 'level' | 'block' | 'source' | 'hints'>;

export function makeLine(form: LineForm, runs: readonly Run[]): Line {
  const tidy = trimRuns(
    spacesInDress(runs).map((run) => {
      const text = tidyText(run.text);
      return text === run.text ? run : { ...run, text };
    }),
  );
  return { ...form, runs: tidy, text: tidy.map((run) => run.text).join('') };
}

/** Persian and Hindi words are spelt with joiners, and emoji made of others. */
const JOINS = String.raw`[\p{scx=Arab}\p{scx=Deva}\p{Extended_Pictographic}]`;
const UNSEEN = new RegExp(
  String.raw`\u00AD|\u200B|\u2060|\uFEFF|\uFE0E|(?<!${JOINS}\uFE0F?)[\u200C\u200D]|[\u200C\u200D](?!${JOINS})|\uFE0F`,
  'gu',
);

/** Most texts have nothing of the kind, which is soon told. */
const UNTIDY = /\u00AD|[\u200B-\u200D]|\u2060|\uFEFF|\uFE0E|\uFE0F|[^\S\t\n ]| {2}|\t{2}/;

/** Characters that are not seen (soft hyphens, zero-width marks) go; odd spaces become plain ones. */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(/\t+/g, '\t')
    .replace(/[^\S\t\n]+/g, ' ');
}

/** A space between two words of one dress has that dress too: it shows none, and parts nothing. */
function spacesInDress(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, at) => {
    const [before, after] = [runs[at - 1], runs[at + 1]];
    if (!/^ +$/.test(run.text) || run.href || !before || !after) return run;
    if (before.href || after.href || before.bold !== after.bold || before.italic !== after.italic) return run;
    return { ...before, text: run.text };
  });
}

/** The runs without white space at either end. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const out = runs.filter((run) => run.text !== '');
  const trim = (at: 0 | -1, cut: (text: string) => string) => {
    for (let run = out.at(at); run; run = out.at(at)) {
      const text = cut(run.text);
      if (text !== '') {
        if (text !== run.text) out[at === 0 ? 0 : out.length - 1] = { ...run, text };
        return;
      }
      if (at === 0) out.shift();
      else out.pop();
    }
  };
  trim(0, (text) => text.trimStart());
  trim(-1, (text) => text.trimEnd());
  return out;
}

/** The stretch [start, end) of the joined text of `runs`. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(0, start - at);
    const to = Math.min(run.text.length, end - at);
    if (from < to) out.push({ ...run, text: run.text.slice(from, to) });
    at += run.text.length;
  }
  return out;
}

export function withRuns(line: Line, runs: readonly Run[]): Line {
  return makeLine(line, runs);
}

/** The line's words with their bold, italics and links. */
export function rich(line: Pick<Line, 'runs'>): string {
  return writeInline(line.runs);
}

export function isBold(line: Line): boolean {
  return line.runs.length > 0 && line.runs.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text));
}

/** Bold, or linked, at its first letter: the way a head line inside a list begins. */
export function startsBold(line: Line): boolean {
  return line.runs.find((run) => /[\p{L}\p{N}]/u.test(run.text))?.bold === true;
}

/** Dressed as what stands over something, however many its words. */
export function isTitle(line: Line): boolean {
  return line.form === 'heading' || startsBold(line);
}

export function isCaps(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Letters and digits in lower case: how titles, names and list words are compared. */
export function key(text: string): string {
  // Of ASCII no letter is written in several ways.
  if (/^[ -~\t\n]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9+#]+/g, ' ')
      .trim();
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Turkish tells i from ı; its capitals İ and I do not survive the lower case of other languages.
      .replace(/\u0307/g, '')
      .replace(/ı/g, 'i')
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim()
  );
}

const ABBREVIATION =
  /(?:\b(?:inc|ltd|llc|co|corp|gmbh|s\.?a|c\.?v|b\.?v|n\.?v|s\.?p\.?a|s\.?r\.?l|e\.?v|a\.?s|jr|sr|etc|misc|ph\.?d|b\.?sc|m\.?sc|b\.?a|m\.?a|m\.?eng|d\.?c))\.$/iu;
const INITIAL = /(?:^|[\s.])\p{Lu}\.$/u;

function isUnspacedProse(text: string): boolean {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  return /[。；]/.test(text) || signs.length > 32;
}

/** A sentence or a long stretch of words, as opposed to a head line. */
export function isProse(text: string): boolean {
  if (/[\u2e80-\uffff]/.test(text) && isUnspacedProse(text)) return true;
  const ends = /[.!?…]["”»)]?$/.test(text) && !ABBREVIATION.test(text) && !INITIAL.test(text);
  if (ends && wordCount(text) > (/ \p{Ll}{3,}[.!?…]$/u.test(text) ? 1 : 3)) return true;
  if (/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length > 16 || text.length > 130 || (words.length > 9 && small > words.length * 0.6);
}

/** Could be (a part of) the head of an entry: short, no sentence, does not begin in lower case. */
export function isHeadLike(line: Line): boolean {
  return (
    !isProse(line.text) &&
    !/:$/.test(line.text) &&
    !(/^\p{Ll}+ \p{Ll}/u.test(line.text) && wordCount(line.text) > 3)
  );
}
