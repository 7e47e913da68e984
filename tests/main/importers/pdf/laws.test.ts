import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsToBlocks } from '../../../../main/importers/page/blocks';
import { type Band, findBands } from '../../../../main/importers/page/columns';
import { readFlows } from '../../../../main/importers/page/flows';
import type { PageContent, Word } from '../../../../main/importers/page/page';
import { wordsToRows } from '../../../../main/importers/page/rows';
import { stripRunning } from '../../../../main/importers/page/running';
import { blockText } from '../../../../shared/blocks';
import { word } from './support';

/** Words of letters, each its own, thrown on a page in lines of several columns, sizes and dresses. */
const pageWords = fc
  .array(
    fc.record({
      column: fc.integer({ min: 0, max: 3 }),
      line: fc.integer({ min: 0, max: 45 }),
      place: fc.integer({ min: 0, max: 5 }),
      offset: fc.double({ min: 0, max: 4, noNaN: true }),
      size: fc.constantFrom(7, 10, 10, 10, 12, 24),
      bold: fc.boolean(),
      spaceAfter: fc.boolean(),
      prefix: fc.constantFrom('', '', '', '•', '– ', '2019 '),
    }),
    { minLength: 1, maxLength: 160 },
  )
  .map((drafts) =>
    drafts.map(({ column, line, place, offset, prefix, ...dress }, index): Word => {
      const name = `${prefix}${index % 3 === 0 ? 'Q' : 'q'}${index.toString(26).replace(/\d/g, (d) => 'rstuvwxyzk'[Number(d)] ?? d)}`;
      return word(name, 40 + column * 130 + place * 24, 40 + line * 16 + offset, dress);
    }),
  );

function page(words: readonly Word[], number = 1): PageContent {
  return { page: number, width: 600, height: 840, words, hidden: [], turned: [], rules: [], marks: [] };
}

function bandWords(band: Band): readonly Word[] {
  return band.kind === 'text' ? band.words : [...band.left, ...band.right].flatMap(bandWords);
}

/** Letters and digits, sorted: marks of lists and spaces may come and go, these may not. */
function letters(texts: readonly string[]): string {
  return (texts.join('').match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');
}

describe('no word is lost and none is told twice', () => {
  it('in rows', () => {
    fc.assert(
      fc.property(pageWords, (words) => {
        const found = wordsToRows(words).flatMap((row) =>
          row.fragments.flatMap((fragment) => fragment.words),
        );
        expect(found).toHaveLength(words.length);
        expect(new Set(found)).toEqual(new Set(words));
      }),
    );
  });

  it('in columns', () => {
    fc.assert(
      fc.property(pageWords, (words) => {
        const found = findBands(words).flatMap(bandWords);
        expect(found).toHaveLength(words.length);
        expect(new Set(found)).toEqual(new Set(words));
      }),
    );
  });

  it('in blocks and what is set aside, over several pages', () => {
    fc.assert(
      fc.property(fc.array(pageWords, { minLength: 1, maxLength: 3 }), (lists) => {
        const pages = lists.map((words, index) => page(words, index + 1));
        const running = stripRunning(pages);
        const blocks = flowsToBlocks(readFlows(running.pages), running.pages);
        const told = [...blocks.map(blockText), ...running.aside.map(({ text }) => text)];
        expect(letters(told)).toBe(letters(lists.flat().map(({ text }) => text)));
      }),
    );
  });
});

describe('every block', () => {
  it('tells where it stood, and has text without loose spaces', () => {
    fc.assert(
      fc.property(pageWords, (words) => {
        const pages = [page(words)];
        for (const block of flowsToBlocks(readFlows(pages), pages)) {
          const text = blockText(block);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/ {2}| [\t\n]|[\t\n] /);
          expect(text).not.toBe('');
          expect(block.source.page).toBe(1);
          expect(block.source.line).toBeGreaterThan(0);
        }
      }),
    );
  });
});
