/**
 * From raw pieces of text to the runs of a block. Sources differ in what their white space means, so a
 * reader first says so with characters – ` ` for a gap between words, `\t` for a wide gap within one
 * line, `\n` for a line end that shows – and this file does the rest in one pass, linear in the text:
 * the strongest gap of a stretch wins, none stands at an end, and neighbours of one dress are one run.
 */
import type { Run } from '../../shared/blocks';
import { withoutTracking } from './tracking';

export type Dress = Omit<Run, 'text'>;

/**
 * The paragraphs that the pieces make: a blank line (two or more `\n` with nothing between) parts two.
 * Never returns an empty paragraph, so pieces without a word give `[]`.
 */
export function paragraphsOf(pieces: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [];
  let runs: Run[] = [];
  let gap = '';
  let gapDress: Dress = {};
  for (const { text, ...dress } of pieces) {
    for (const [token] of withoutTracking(withoutInvisible(text)).matchAll(
      /[ \t\n\u00a0]+|[^ \t\n\u00a0]+/g,
    )) {
      if (/^[ \t\n\u00a0]/.test(token)) {
        gapDress = gap === '' ? dress : gapDress;
        gap += token;
        continue;
      }
      if (/\n[^\n]*\n/.test(gap)) {
        if (runs.length > 0) paragraphs.push(runs);
        runs = [];
      } else if (gap !== '' && runs.length > 0) append(runs, strongest(gap), gapDress);
      gap = '';
      append(runs, token, dress);
    }
  }
  if (runs.length > 0) paragraphs.push(runs);
  return paragraphs;
}

/** As `paragraphsOf`, but a blank line is no more than a line end. */
export function tidyRuns(pieces: readonly Run[]): Run[] {
  return joinRuns(paragraphsOf(pieces), '\n');
}

export function joinRuns(parts: readonly (readonly Run[])[], between: string): Run[] {
  const joined: Run[] = [];
  for (const part of parts) {
    if (joined.length > 0) append(joined, between, {});
    for (const { text, ...dress } of part) append(joined, text, dress);
  }
  return joined;
}

/** Whether there is a letter or a digit, not only marks. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function append(runs: Run[], text: string, dress: Dress): void {
  const last = runs.at(-1);
  const same = last && last.bold === dress.bold && last.italic === dress.italic && last.href === dress.href;
  if (same) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ text, ...dress });
}

function strongest(gap: string): string {
  if (gap.includes('\n')) return '\n';
  if (gap.includes('\t')) return '\t';
  // A no-break space on its own is meant; beside others it only widens the gap.
  return gap === '\u00a0' ? gap : ' ';
}

/**
 * Soft hyphens, zero-width spaces, byte order marks and control characters have no shape of their own;
 * left in, they would part a date or an address for every later reader. Private-use characters are the
 * pictures of icon fonts. Joiners (U+200C, U+200D) stay: Persian words and emoji are spelt with them.
 */
function withoutInvisible(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replace(INVISIBLE, '');
}

const INVISIBLE =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|(?![\t\n])\p{Cc}|\p{Co}/gu;
