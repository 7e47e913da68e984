import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../renderer/store/pointer';
import { plainText } from '../../../shared/inline';
import { resumeSchema } from '../../../shared/schemas';
import { desk, FAX, MIRA, sourceOf } from '../people';

/** Every place that a menu or a hand may name, and some that are no longer there. */
const POINTERS = [
  '/basics',
  '/basics/details',
  '/basics/location/address',
  ...Object.keys(sourceOf(MIRA).origins).filter((pointer) => !/\/(?:shape|kind|end)$|^\/lang/.test(pointer)),
  ...['', '/entries/0', '/entries/1', '/entries/1/dates', '/entries/1/highlights', '/title'].map(
    (rest) => `/sections/1${rest}`,
  ),
  '/sections/0',
  '/sections/2/entries/0/keywords',
  '/sections/2/entries/0/level',
  '/sections/7/entries/3',
];

const words = (value: unknown): string[] => {
  if (typeof value === 'string') return [value, plainText(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
};

describe('a line placed by hand', () => {
  it('stands in the résumé whole wherever it was put, costs no other word, and undo takes it back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POINTERS), (target) => {
        const { actions, content } = desk();
        const before = content();
        actions.placeLine('d1', 0, target);
        const { resume, unplaced } = content();
        expect(unplaced).toEqual([]);
        expect(resumeSchema.safeParse(JSON.parse(JSON.stringify(resume))).success).toBe(true);
        expect(words(resume).join('\n')).toContain(FAX.text);
        for (const word of words(before.resume)) expect(words(resume).join('\n')).toContain(word);
        actions.undo('d1');
        expect(content()).toEqual(before);
      }),
    );
  });

  it.each([
    ['/basics/label', '/basics/label', FAX.text],
    ['/basics/phone', '/basics/phone', FAX.text],
    ['/basics/email', '/basics/details/0', { label: 'Email', value: 'Fax: \\*none\\*' }],
    ['/basics/location/city', '/basics/location/city', `Utrecht, ${FAX.text}`],
    ['/sections/0', '/sections/0/entries/0/text', 'Keeps **old** clocks going.\n\nFax: \\*none\\*'],
    ['/sections/1', '/sections/1/entries/2/title', 'Fax: \\*none\\*'],
    ['/sections/1/entries/1', '/sections/1/entries/1/highlights/0/text', 'Fax: \\*none\\*'],
    ['/sections/1/entries/1/dates', '/sections/1/entries/1/dates', { text: FAX.text }],
    ['/sections/1/entries/0/dates', '/sections/1/entries/0/highlights/2/text', 'Fax: \\*none\\*'],
    ['/sections/2/entries/0/keywords', '/sections/2/entries/0/keywords/2', FAX.text],
    ['/sections/2/entries/0', '/sections/2/entries/0/keywords/2', FAX.text],
  ])('put on %s it stands at %s', (target, at, value) => {
    const { actions, content } = desk();
    actions.placeLine('d1', 0, target);
    expect(valueAt(content().resume, at)).toEqual(value);
  });

  it('kept as a section of its own it stands at the end, and the next one below it', () => {
    const { actions, content } = desk();
    actions.keepLine('d1', 0);
    expect(content().unplaced).toEqual([]);
    expect(content().resume.sections.at(-1)).toEqual({
      kind: 'custom',
      title: 'More',
      entries: [{ shape: 'list', items: [{ text: 'Fax: \\*none\\*' }] }],
    });
    actions.undo('d1');
    expect(content().unplaced).toEqual([FAX]);
  });

  it('dismissed it stays listed and can be taken back', () => {
    const { actions, content } = desk();
    actions.dismissLine('d1', 0);
    expect([content().unplaced, content().dismissed]).toEqual([[], [FAX]]);
    actions.takeLineBack('d1', 0);
    expect([content().unplaced, content().dismissed]).toEqual([[FAX], []]);
    actions.undo('d1');
    actions.undo('d1');
    expect([content().unplaced, content().dismissed]).toEqual([[FAX], []]);
  });

  it('is told from its line of the source', () => {
    const source = { lines: [{ ...FAX, kind: 'paragraph' as const }], origins: {} };
    const { actions, content } = desk({ source });
    actions.placeLine('d1', 0, '/basics/label');
    expect(content().source?.origins).toEqual({ '/basics/label': [{ line: 0, from: 0, to: 11 }] });
  });
});
