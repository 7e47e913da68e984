/** Words of a line → runs of text in one dress, with the spaces that the gaps stand for. */
import type { Run } from '../../../shared/blocks';
import { logicalOrder } from './bidi';
import { cleanText } from './clean';
import { turnedBack } from './mirror';
import type { Word } from './page';
import type { Fragment } from './rows';

/** In ems, just above what ends a word (words.ts): TeX squeezes the spaces of a full line to 0.15. */
export const SPACE_GAP = 0.11;

export function fragmentRuns(fragment: Fragment): readonly Run[] {
  const mirrored = fragment.words.some((word) => word.mirrored);
  const ordered = mirrored ? logicalOrder(turnedBack(fragment.words), 'rtl') : logicalOrder(fragment.words);
  const words = ordered.some(isUpright) ? ordered.map(withoutSlant) : ordered;
  return mergeRuns(
    words.flatMap((word, index) => {
      const next = words[index + 1];
      const run = { text: word.text, ...dressOf(word) };
      return next && needsSpace(word, next, fragment)
        ? [run, { text: ' ', ...sharedDress(word, next) }]
        : [run];
    }),
  );
}

export function fragmentText(fragment: Fragment): string {
  return fragmentRuns(fragment)
    .map((run) => run.text)
    .join('');
}

const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
const STARTS = new RegExp(`^${IDEOGRAPH.source}`);
const ENDS = new RegExp(`${IDEOGRAPH.source}$`);

/** Faces of Chinese and Japanese have no italics: beside them slanted Latin words are of the same dress. */
const isUpright = ({ text, italic }: Word) => !italic && IDEOGRAPH.test(text);
const withoutSlant = (word: Word): Word => ({ ...word, italic: false });

function dressOf({ bold, italic, href }: Word): Omit<Run, 'text'> {
  return { ...(bold && { bold }), ...(italic && { italic }), ...(href && { href }) };
}

/** A space between two dresses wears what both have in common. */
function sharedDress(word: Word, next: Word): Omit<Run, 'text'> {
  const href = word.href === next.href ? word.href : undefined;
  const { bold, italic } = { bold: word.bold && next.bold, italic: word.italic && next.italic };
  return { ...(bold && { bold }), ...(italic && { italic }), ...(href && { href }) };
}

function needsSpace(word: Word, next: Word, { tracking }: Fragment): boolean {
  // Hebrew and Arabic go on to the left.
  const goesLeft = next.x < word.x;
  const gap = goesLeft ? word.x - next.right : next.x - word.right;
  const spaced = goesLeft ? next.spaceAfter : word.spaceAfter;
  const em = Math.min(word.size, next.size);
  // Two links, or a link and a text, that touch: a list whose gaps or separators were lost.
  const glued =
    word.href !== next.href && /[\p{L}\p{N}]$/u.test(word.text) && /^[\p{L}\p{N}]/u.test(next.text);
  if (glued) return true;
  if (tracking > 0) return gap > tracking + Math.max(SPACE_GAP * em, 0.6 * tracking);
  return spaced || gap > (meetsIdeograph(word.text, next.text) ? IDEOGRAPH_GAP : SPACE_GAP) * em;
}

/** In ems. Typesetting parts ideographs from Latin letters by up to a quarter: nobody typed a space there. */
const IDEOGRAPH_GAP = 0.35;

function meetsIdeograph(word: string, next: string): boolean {
  return ENDS.test(word) !== STARTS.test(next);
}

/** Neighbours in the same dress become one run. */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.text !== '') {
      merged.push(run);
    }
  }
  return merged;
}

/** Runs as a block shows them: cleaned, single spaces, none at the ends. */
export function finishRuns(runs: readonly Run[]): readonly Run[] {
  const finished: Run[] = [];
  let before = '';
  for (const run of mergeRuns(runs)) {
    let text = cleanText(run.text)
      .replace(/ +/g, ' ')
      .replace(/ ?([\t\n]) ?/g, '$1');
    if (finished.length === 0) text = text.trimStart();
    else if (/\s$/.test(before)) text = text.replace(/^ +/, '');
    if (text === '') continue;
    finished.push({ ...run, text });
    before = text;
  }
  const last = finished.pop();
  const text = last?.text.trimEnd() ?? '';
  if (last && text !== '') finished.push({ ...last, text });
  else if (last) return finishRuns(finished);
  return mergeRuns(finished);
}
