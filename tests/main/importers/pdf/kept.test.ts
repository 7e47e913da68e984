/** Ways of painting words in which they get lost, parted or glued. */
import { describe, expect, it } from 'vitest';
import { makePdf, print, put, readBlocks } from './support';

describe('a line too long for its page', () => {
  it('is kept to its end, and what lies beside the page is set aside', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      put(doc, `Courses: ${'sailing, rigging, signalling, '.repeat(6)}splicing`, 60, 90);
      put(doc, 'Left on the pasteboard', 950, 120);
    });
    const { blocks, aside } = await readBlocks(bytes);
    expect(print(blocks)).toMatch(/signalling, splicing$/);
    expect(aside.map(({ text }) => text)).toEqual(['Left on the pasteboard']);
  });
});
