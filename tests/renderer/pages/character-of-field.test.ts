import { describe, expect, it } from 'vitest';
import { characterOfField } from '../../../renderer/pages/character-of-field';
import { pageOf } from '../people';

const ref = '/sections/1/entries/0/highlights/0/text';
const plain = 'Re-cut the wheels of eleven tower clocks, and the wheels of one more.';
const pages = [
  pageOf([
    { text: '•', ref },
    { text: 'Re-cut the wheels of eleven', ref },
    { text: 'Elsewhere', ref: '/basics/name' },
    { text: 'TOWER\u00a0CLOCKS, and', ref },
  ]),
  { ...pageOf([{ text: 'the wheels of one more.', ref }]), number: 2 },
];

describe('a place on the page', () => {
  it('is a character of the field, on whatever line and page', () => {
    const at = (page: number, index: number, character: number) =>
      characterOfField(pages, { page, index, character }, plain);
    expect(at(1, 1, 7)).toBe(7);
    expect(at(1, 3, 6)).toBe(plain.indexOf('clocks'));
    // The same words stand earlier as well.
    expect(at(2, 0, 4)).toBe(plain.lastIndexOf('wheels'));
    expect(at(2, 0, 99)).toBe(plain.length);
  });

  it('is none where the page shows what the field does not say', () => {
    expect(characterOfField(pages, { page: 1, index: 0, character: 1 }, plain)).toBeUndefined();
    expect(characterOfField(pages, { page: 1, index: 2, character: 1 }, plain)).toBeUndefined();
  });
});
