/**
 * LinkedIn prints every profile in one form (“Save to PDF”): an employer in 12 points, the roles there in
 * 11.5 below it, and behind each time how long that was. Made plain here, since sizes so near each other
 * tell little in any other document.
 */
import { type Block, blockText, type Run } from '../../../shared/blocks';
import type { Unplaced } from '../../../shared/resume';
import { hasWords, joinRuns, tidyRuns } from '../runs';

const PROFILE = /linkedin\.com\/(in|pub)\/[\s\S]*\(LinkedIn\)/i;
/** `Page 1 of 3`, in the language of the profile. */
const COUNTED_PAGE = /^\p{L}+ \d+ \p{L}+ \d+$/u;

const YEARS =
  'years?|yrs?|Jahre?|ans?|años?|anos?|ann[io]|jaar|lata?|rok[iuy]?|år|год[а-я]*|лет|рок[а-яі]*|yıl|έτη|έτος';
const MONTHS =
  'months?|mos?|Monate?|mois|mes(?:es)?|mês|mes[ei]|maand(?:en)?|miesiąc\\p{L}*|měsíc\\p{L}*|månad(?:er)?|месяц\\p{L}*|місяц\\p{L}*|ay|μήν\\p{L}*';
const LENGTH = `(?:\\d+ (?:${YEARS})(?: \\d+ (?:${MONTHS}))?|\\d+ (?:${MONTHS}))`;
const BEHIND_DATES = new RegExp(`(?<=\\S) ?\\((${LENGTH})\\)`, 'iu');
const ALONE = new RegExp(`^${LENGTH}$`, 'iu');

interface Reading {
  readonly blocks: readonly Block[];
  readonly aside: readonly Unplaced[];
}

export function plainProfile({ blocks, aside }: Reading): Reading {
  const isProfile =
    blocks.some((block) => PROFILE.test(`${hrefsOf(block)} ${blockText(block)}`)) &&
    aside.some(({ text }) => COUNTED_PAGE.test(text));
  if (!isProfile) return { blocks, aside };
  const lengths: Unplaced[] = [];
  const plain: Block[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === 'tableRow' || block.kind === 'listItem') {
      plain.push(block);
      return;
    }
    const setAside = (text: string) => lengths.push({ text, ...block.source });
    if (ALONE.test(blockText(block))) {
      setAside(blockText(block));
      return;
    }
    const runs = tidyRuns(block.runs.map((run) => withoutLength(run, setAside)));
    const level = levelOf(block, blocks[at + 1]);
    const last = plain.at(-1);
    if (level) plain.push({ ...block, kind: 'heading', level, runs: runs.map(({ bold: _, ...run }) => run) });
    else if (last?.kind === 'paragraph' && isRole(last) && !isRole(block))
      plain[plain.length - 1] = { ...block, kind: 'paragraph', runs: joinRuns([last.runs, runs], '\t') };
    else plain.push({ ...block, kind: 'paragraph', runs });
  });
  return { blocks: plain, aside: [...aside, ...lengths] };
}

/** By the sizes that LinkedIn's pages always have; what stands in 12 points above prose heads nothing. */
function levelOf(block: Block, next: Block | undefined): 1 | 2 | 3 | undefined {
  const size = block.hints?.size ?? 0;
  const below = next?.hints?.size ?? 0;
  if (size >= 20) return 1;
  if (size > 12.5) return 2;
  return isSize(size, 12) && (isSize(below, 11.5) || isSize(below, 10.5)) ? 3 : undefined;
}

/** A role has its time on the line below, and is set beside it. */
function isRole(block: Block): boolean {
  return isSize(block.hints?.size ?? 0, 11.5);
}

function isSize(size: number, points: number): boolean {
  return Math.abs(size - points) < 0.2;
}

function withoutLength(run: Run, setAside: (length: string) => void): Run {
  return {
    ...run,
    text: run.text.replace(new RegExp(BEHIND_DATES, 'giu'), (whole, length: string) => {
      if (!hasWords(length)) return whole;
      setAside(length);
      return '';
    }),
  };
}

function hrefsOf(block: Block): string {
  const runs = block.kind === 'tableRow' ? block.cells.flat() : block.runs;
  return runs.map(({ href }) => href ?? '').join(' ');
}
