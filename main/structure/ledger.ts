/**
 * The safety net, and a law: whatever the guessing did, every word of the source is either in the
 * résumé or among the unplaced. Words are counted, not trusted to have been carried along: all words
 * of the résumé go into a bag, the source is read in order and takes its words out of the bag, and a
 * word that is no longer there was lost – it is reported with its line.
 */
import { type Block, blockText } from '../../shared/blocks';
import { plainText } from '../../shared/inline';
import type { Resume, Unplaced } from '../../shared/resume';
import { tidyText } from './line';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters and digits of one word, as the ledger counts them. */
export function wordsOf(text: string): string[] {
  return tidyText(text).normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** Every string of the résumé in which words of the source may stand. */
export function resumeTexts(resume: Resume): string[] {
  const out: string[] = [];
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (!STRUCTURE.has(field)) out.push(RICH.has(field) ? plainText(value) : value);
    } else if (Array.isArray(value)) for (const item of value) walk(item, field);
    else if (value !== null && typeof value === 'object')
      for (const [name, item] of Object.entries(value))
        if (!(field === 'dates' && name !== 'text')) walk(item, name);
  };
  walk({ basics: resume.basics, sections: resume.sections }, '');
  return out;
}

/** Fields whose strings are of our own making. */
const STRUCTURE: ReadonlySet<string> = new Set(['shape', 'kind', 'lang', 'network']);
const RICH: ReadonlySet<string> = new Set([
  'organization',
  'title',
  'area',
  'summary',
  'text',
  'name',
  'value',
]);

export function findUnplaced(
  blocks: readonly Block[],
  aside: readonly Unplaced[],
  resume: Resume,
): readonly Unplaced[] {
  const bag = new Map<string, number>();
  for (const text of resumeTexts(resume))
    for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  const unplaced: Unplaced[] = [];
  for (const block of blocks) {
    const { line, page } = block.source;
    blockText(block)
      .split('\n')
      .forEach((text, offset) => {
        const lost = lostWords(text, bag);
        if (lost !== '')
          unplaced.push({ text: lost, line: line + offset, ...(page !== undefined && { page }) });
      });
  }
  return [...unplaced, ...aside.filter(({ text }) => text.trim() !== '')].sort(
    (a, b) => (a.page ?? 0) - (b.page ?? 0) || a.line - b.line,
  );
}

/** The words of a line that the bag no longer holds; the whole line where all are lost. */
function lostWords(text: string, bag: Map<string, number>): string {
  const tidy = tidyText(text).normalize('NFKC');
  const lost: [number, number][] = [];
  let count = 0;
  for (const match of tidy.matchAll(WORD)) {
    for (const word of wordsOf(match[0])) {
      count += 1;
      const left = bag.get(word) ?? 0;
      if (left > 0) bag.set(word, left - 1);
      else lost.push([match.index, match.index + match[0].length]);
    }
  }
  const [first] = lost;
  const last = lost.at(-1);
  if (!first || !last) return '';
  if (lost.length === count) return tidyText(text).trim();
  const stretches: [number, number][] = [];
  for (const [start, end] of lost) {
    const before = stretches.at(-1);
    if (before && !/[\p{L}\p{N}]/u.test(tidy.slice(before[1], start))) before[1] = end;
    else stretches.push([start, end]);
  }
  return stretches.map(([start, end]) => tidy.slice(start, end)).join(' … ');
}
