import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame } from '../../../renderer/store/keep-same';

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('keeping what is the same', () => {
  it('gives what is new, and the very object where nothing is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
        expect(keepSame(before, now)).toEqual(now);
        const kept = copyOf(before);
        expect(keepSame(kept, copyOf(kept))).toBe(kept);
      }),
    );
  });

  it('shares the parts that did not change', () => {
    const before = { pages: [{ texts: ['a', 'b'] }, { texts: ['c'] }] };
    const now = keepSame(before, { pages: [{ texts: ['a', 'x'] }, { texts: ['c'] }] });
    expect(now.pages[1]).toBe(before.pages[1]);
    expect(now.pages[0]).not.toBe(before.pages[0]);
  });
});
