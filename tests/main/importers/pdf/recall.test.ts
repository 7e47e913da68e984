import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../shared/blocks';
import { readBlocks } from './support';

const FOLDER = '../shared/corpus';

/** Words and numbers; of Chinese and Japanese, which know no spaces, single characters. */
function tokens(text: string): readonly string[] {
  const pattern =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{N}+/gu;
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\u00AD/g, '')
      .match(pattern) ?? []
  );
}

/**
 * Share of the tokens of a reference text that another has, as a multiset. The reference glues
 * "self-|taught" at a line's end and spells headings l i k e t h i s: a token is there too where its
 * letters are, but never more often than they are.
 */
function recall(text: string, reference: string): number {
  const have = count(tokens(text));
  const letters = tokens(text).join('');
  let [wanted, found] = [0, 0];
  for (const [token, times] of count(tokens(reference))) {
    wanted += times;
    found += Math.min(times, Math.max(have.get(token) ?? 0, letters.split(token).length - 1));
  }
  return found / wanted;
}

function count(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of list) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

describe('résumés of all makers', () => {
  it('lose no words', async () => {
    const recalls: (readonly [string, number])[] = [];
    for (const folder of ['rendered', 'wild/pdf'])
      for (const file of readdirSync(`${FOLDER}/${folder}`).filter((name) => name.endsWith('.pdf'))) {
        const reference = `${FOLDER}/texts/${file}.txt`;
        if (!existsSync(reference)) continue;
        const { blocks, aside } = await readBlocks(
          new Uint8Array(readFileSync(`${FOLDER}/${folder}/${file}`)),
        );
        const text = [...blocks.map(blockText), ...aside.map((part) => part.text)].join('\n');
        recalls.push([file, recall(text, readFileSync(reference, 'utf8'))]);
      }
    expect(recalls.length).toBeGreaterThan(0);
    expect(recalls.filter(([, value]) => value < 0.995)).toEqual([]);
  }, 240_000);
});
