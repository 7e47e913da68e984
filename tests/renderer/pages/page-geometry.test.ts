import { describe, expect, it } from 'vitest';
import { litBoxes } from '../../../renderer/pages/lit-boxes';
import { pageWords } from '../../../renderer/pages/page-words';
import { wordsAt } from '../../../renderer/pages/words-at';
import { PIXELS_PER_TWIP, scaleFor, stepZoom } from '../../../renderer/pages/zoom';
import { pageOf } from '../people';

const TITLE = '/sections/0/entries/0/title';
const DATES = '/sections/0/entries/0/dates';
const POINT = '/sections/0/entries/0/highlights/0/text';
const page = pageOf([
  { text: 'Repairer', ref: TITLE },
  { text: '2016', ref: DATES, x: 9000, width: 500 },
  { text: '•', top: 1280, baseline: 1480, width: 100 },
  { text: 'Tower', ref: POINT, x: 1200, width: 600, top: 1280, baseline: 1480 },
  { text: 'clocks', ref: POINT, x: 1860, width: 700, top: 1280, baseline: 1480 },
  { text: 'of towns', ref: POINT, x: 1200, width: 900, top: 1560, baseline: 1760 },
]);

const fieldAt = (at: typeof page, x: number, y: number) => at.texts[wordsAt(at, x, y) ?? -1]?.ref;

describe('clicking words', () => {
  it('finds the field under the pointer, or a little beside it', () => {
    expect(fieldAt(page, 1500, 1100)).toBe(TITLE);
    expect(fieldAt(page, 3100, 1100)).toBe(TITLE);
    expect(fieldAt(page, 8900, 1279)).toBe(DATES);
    expect(fieldAt(page, 1050, 1300)).toBe(POINT);
  });
  it('finds nothing in the white', () => {
    expect(fieldAt(page, 6000, 1100)).toBeUndefined();
    expect(fieldAt(page, 1500, 5000)).toBeUndefined();
  });
});

describe('lighting words', () => {
  it('one box around neighbouring lines of a field', () => {
    expect(litBoxes(page, POINT)).toEqual([{ left: 1200, top: 1280, right: 2560, bottom: 1840 }]);
  });
  it('a box of its own across a gap', () => {
    expect(litBoxes(page, '/sections/0/entries/0')).toHaveLength(2);
    expect(litBoxes(page, '/basics/name')).toEqual([]);
  });
});

describe('words for the ear', () => {
  it('are parted as on the page', () => {
    expect(pageWords(page)).toBe('Repairer 2016\n• Tower clocks\nof towns');
  });
});

describe('zoom', () => {
  const size = { width: 11906, height: 16838 };
  it('fits the whole page or its width into the desk', () => {
    const desk = { width: 700, height: 700 };
    expect(scaleFor('page', desk, size) * size.height).toBeLessThanOrEqual(desk.height);
    expect(scaleFor('width', desk, size) * size.width).toBeLessThanOrEqual(desk.width);
    expect(scaleFor('width', desk, size)).toBeGreaterThan(scaleFor('page', desk, size));
    expect(scaleFor(1, desk, size)).toBe(PIXELS_PER_TWIP);
  });
  it('never turns a page over on a desk too small for it', () => {
    expect(scaleFor('page', { width: 10, height: 10 }, size)).toBeGreaterThan(0);
  });
  it('steps to the next round size and stops at the ends', () => {
    expect(stepZoom('width', 1, 0.77)).toBe(0.8);
    expect(stepZoom('width', -1, 0.77)).toBe(0.67);
    expect(stepZoom(4, 1)).toBe(4);
    expect(stepZoom(0.25, -1)).toBe(0.25);
  });
});
