import { describe, expect, it } from 'vitest';
import { accepts, dropPlace, dropSide } from '../../../renderer/arrange/drop-place';

const entry = (section: number, index: number) => `/sections/${section}/entries/${index}`;

describe('letting go', () => {
  it('in its own list it takes the place of what it is let go over', () => {
    expect(dropPlace(entry(1, 0), entry(1, 2), true, 0)).toBe(entry(1, 2));
    expect(dropPlace('/sections/2', '/sections/0', true, 4)).toBe('/sections/0');
    expect([dropSide(entry(1, 0), entry(1, 2)), dropSide(entry(1, 2), entry(1, 0))]).toEqual([
      'after',
      'before',
    ]);
  });

  it('in another list it comes behind it, or under the head: first where it is open, last where it is closed', () => {
    expect(dropPlace(entry(1, 0), entry(2, 1), true, 0)).toBe(entry(2, 2));
    expect(dropSide(entry(3, 0), entry(2, 1))).toBe('after');
    expect(dropPlace(entry(1, 0), '/sections/2', true, 3)).toBe(entry(2, 0));
    expect(dropPlace(entry(1, 0), '/sections/2', false, 3)).toBe(entry(2, 3));
    expect(dropPlace(entry(2, 0), '/sections/2', false, 3)).toBe(entry(2, 2));
  });

  it('sections go among sections only', () => {
    expect(accepts('/sections/1', entry(0, 0))).toBe(false);
    expect(accepts('/sections/1', '/sections/0')).toBe(true);
    expect(accepts(entry(0, 0), '/sections/1')).toBe(true);
  });
});
