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
/** Of ASCII no letter is written in several ways, and its classes are soon told. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** Letters and digits of one word, as the ledger counts them. */
export function wordsOf(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  return tidyText(text).normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** Every string of the résumé in which words of the source may stand, as plain words. */
export function resumeTexts({ basics, sections }: Resume): string[] {
  return [
    ...texts(basics, new Set(['value'])),
    ...sections.flatMap(({ title, entries }) => [title, ...texts(entries, RICH_OF_ENTRIES)]),
  ];
}

/** Fields that hold inline Markdown; a section's title and a person's name do not. */
const RICH_OF_ENTRIES: ReadonlySet<string> = new Set('organization title area summary text name'.split(' '));
/** Fields whose strings are of our own making. */
const STRUCTURE: ReadonlySet<string> = new Set(['shape', 'network', 'start', 'end']);

function texts(value: unknown, rich: ReadonlySet<string>, field = ''): string[] {
  if (STRUCTURE.has(field)) return [];
  if (typeof value === 'string') return [rich.has(field) ? plainText(value) : value];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, rich, field));
  if (value === null || typeof value !== 'object') return [];
  const inside = field === 'dates' ? NOT_RICH : rich;
  return Object.entries(value).flatMap(([name, item]) => texts(item, inside, name));
}

const NOT_RICH: ReadonlySet<string> = new Set();

export function findUnplaced(
  blocks: readonly Block[],
  aside: readonly Unplaced[],
  resume: Resume,
): readonly Unplaced[] {
  const bag = new Map<string, number>();
  for (const text of resumeTexts(resume))
    for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  const lines = blocks.flatMap((block) => {
    const { line, page } = block.source;
    return blockText(block)
      .split('\n')
      .map((text, offset) => ({ text, line: line + offset, ...(page !== undefined && { page }) }));
  });
  // Lines that are there as a whole take their words first, so that of two copies of a header the
  // second is reported, and not the odd word of a line that only shares it.
  const broken = lines.filter(({ text }) => !takeAll(text, bag));
  const unplaced = broken.flatMap((line): Unplaced[] => {
    const lost = lostWords(line.text, bag);
    return lost === '' ? [] : [{ ...line, text: lost }];
  });
  return [...unplaced, ...aside.filter(({ text }) => text.trim() !== '')].sort(
    (a, b) => (a.page ?? 0) - (b.page ?? 0) || a.line - b.line,
  );
}

/** Takes the words of a line out of the bag, if all of them are in it. */
function takeAll(text: string, bag: Map<string, number>): boolean {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const left = bag.get(word) ?? 0;
    if (left === 0) {
      for (const taken of words.slice(0, at)) bag.set(taken, (bag.get(taken) ?? 0) + 1);
      return false;
    }
    bag.set(word, left - 1);
  }
  return true;
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
