/** The laws of structuring, checked on any reading. */
import { expect } from 'vitest';
import { type BlocksReading, structureResume } from '../../../main/structure';
import { resumeTexts, wordsOf } from '../../../main/structure/ledger';
import { blockText } from '../../../shared/blocks';
import { checkOrigins } from './origins/law';

export function checkLaws(reading: BlocksReading): void {
  const imported = structureResume(reading);
  const { resume, unplaced } = imported;
  expect(structureResume(reading)).toEqual(imported);

  if (imported.source) checkOrigins(resume, imported.source);

  const shown = [...reading.blocks.map(blockText), ...reading.aside.map(({ text }) => text)].flatMap(wordsOf);
  const kept = [...resumeTexts(resume), ...unplaced.map(({ text }) => text)].flatMap(wordsOf);
  expect(missing(count(shown), count(kept)), 'words of the source that are nowhere').toEqual([]);

  const targets = reading.blocks
    .flatMap((block) => (block.kind === 'tableRow' ? block.cells.flat() : block.runs))
    .flatMap(({ href = '' }) => [...wordsOf(href), ...wordsOf(safeDecode(href))]);
  const source = new Set([...shown, ...targets]);
  // A word may be cut (“Acme GmbHMay 2020”), so each must be a stretch of the source's letters.
  const letters = [...reading.blocks.map(blockText)].join(' ').normalize('NFKC').toLowerCase();
  const invented = resumeTexts(resume)
    .flatMap(wordsOf)
    .filter((word) => !source.has(word) && !letters.includes(word) && !joined(letters).includes(word));
  expect(invented, 'words of the résumé that the source does not have').toEqual([]);
}

const joined = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function missing(want: ReadonlyMap<string, number>, have: ReadonlyMap<string, number>): string[] {
  return [...want].filter(([word, times]) => (have.get(word) ?? 0) < times).map(([word]) => word);
}
