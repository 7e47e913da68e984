import { describe, expect, it } from 'vitest';
import { pageFinds } from '../../../renderer/find/page-finds';
import { pageOf } from '../people';

const LOOSE = { matchCase: false, wholeWords: false, matchAccents: false };

describe('what is lit on a page', () => {
  it('is found across the end of a line and across a change of type', () => {
    const page = pageOf([
      { text: 'Keeps old', ref: '/a', baseline: 100, x: 0, width: 500 },
      { text: 'tower ', ref: '/a', baseline: 200, x: 0, width: 300 },
      { text: 'clocks', ref: '/a', baseline: 200, x: 300, width: 300 },
    ]);
    expect(pageFinds(page, 'old tower clocks', LOOSE)).toEqual([
      { index: 0, ref: '/a', from: 6, to: 9 },
      { index: 1, ref: '/a', from: 0, to: 6 },
      { index: 2, ref: '/a', from: 0, to: 6 },
    ]);
  });

  it('does not run from one field into the next', () => {
    const page = pageOf([
      { text: 'Clock', ref: '/a', x: 0, width: 100 },
      { text: 'House', ref: '/b', x: 100, width: 100 },
    ]);
    expect(pageFinds(page, 'clockhouse', LOOSE)).toEqual([]);
  });
});
