import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../renderer/store/pointer';
import { checkResume } from '../../../shared/checks';
import type { DateRange } from '../../../shared/dates';
import type { DatedEntry, Resume } from '../../../shared/resume';
import { resumes } from '../../support/resumes';

const TODAY = { year: 2026, month: 5, day: 12 };

const job = (
  organization: string,
  dates: DateRange | undefined,
  more: Partial<DatedEntry> = {},
): DatedEntry => ({
  shape: 'dated',
  organization,
  title: 'Clerk',
  ...(dates && { dates }),
  highlights: [],
  keywords: [],
  ...more,
});

/** Nothing is missing but what a test takes away. */
const resume = (entries: readonly DatedEntry[], basics: Partial<Resume['basics']> = {}): Resume => ({
  basics: {
    name: 'Ottilie Brandt',
    email: 'ottilie@example.org',
    phone: '+31 20 555 0199',
    location: { city: 'Haarlem' },
    profiles: [],
    details: [],
    ...basics,
  },
  sections: [{ kind: 'work', title: 'Work', entries: [...entries] }],
});

const month = (year: number, at: number) => ({ year, month: at });
const codes = (checked: Resume) => checkResume(checked, TODAY).map(({ code }) => code);
const only = (checked: Resume) => {
  const found = checkResume(checked, TODAY);
  expect(found.map(({ code }) => code)).toHaveLength(1);
  const [finding] = found;
  if (!finding) throw new Error('nothing found');
  return finding;
};

const WELL = job('Harbour Office', { start: month(2020, 1), end: 'present' });

describe('the checker', () => {
  it('has nothing to say of a sound résumé', () => {
    expect(codes(resume([WELL, job('Mill', { start: month(2015, 2), end: month(2019, 12) })]))).toEqual([]);
  });

  it('asks for what one is reached by', () => {
    const bare = { name: undefined, email: undefined, phone: undefined, location: undefined };
    expect(codes(resume([WELL], bare))).toEqual(['no-name', 'no-email', 'no-phone', 'no-place']);
  });

  it('takes a phone number among the details for one', () => {
    const details = [{ label: 'Mobile', value: '+49 151 234 567' }];
    expect(codes(resume([WELL], { phone: undefined, details }))).toEqual([]);
  });

  it('mends an address with a space in it', () => {
    const { code, fix } = only(resume([WELL], { email: 'ottilie @example.org' }));
    expect([code, fix?.words]).toEqual(['bad-email', 'ottilie@example.org']);
  });

  it('swaps dates that run backwards, and leaves a year within which they may not', () => {
    const { code, fix } = only(resume([job('Mill', { start: month(2019, 5), end: month(2018, 4) })]));
    expect(code).toBe('ends-first');
    expect(fix?.edits).toEqual([
      {
        kind: 'set',
        at: '/sections/0/entries/0/dates',
        value: { start: month(2018, 4), end: month(2019, 5) },
      },
    ]);
    const sameYear = { start: month(2018, 6), end: { year: 2018 } };
    expect(codes(resume([job('Mill', sameYear)]))).toEqual(['mixed-dates']);
  });

  it('doubts what has not come yet', () => {
    expect(only(resume([job('Mill', { start: month(2027, 1), end: 'present' })])).code).toBe('future-start');
    expect(only(resume([job('Mill', { start: month(2024, 1), end: month(2027, 1) })])).code).toBe(
      'future-end',
    );
    const degree = { ...resume([job('Academy', { start: month(2024, 9), end: month(2028, 6) })]) };
    expect(
      codes({
        ...degree,
        sections: [{ kind: 'education', title: 'E', entries: degree.sections[0]?.entries ?? [] }],
      }),
    ).toEqual([]);
  });

  it('says which words are no date', () => {
    expect(only(resume([job('Mill', { text: 'some summers' })])).code).toBe('unread-date');
  });

  it('names two jobs at one time, but not a month of handing over, nor two roles at one employer', () => {
    const mill = job('Mill', { start: month(2018, 1), end: month(2021, 6) });
    const found = only(resume([WELL, mill]));
    expect([found.code, found.what, found.other]).toEqual([
      'overlap',
      'Clerk, Harbour Office',
      'Clerk, Mill',
    ]);
    expect(codes(resume([WELL, job('Mill', { start: month(2018, 1), end: month(2020, 2) })]))).toEqual([]);
    expect(codes(resume([WELL, { ...mill, organization: 'Harbour office' }]))).toEqual([]);
  });

  it('counts the months nobody knows of, unless somebody learnt meanwhile', () => {
    const mill = job('Mill', { start: month(2015, 1), end: month(2018, 6) });
    const found = only(resume([WELL, mill]));
    expect([found.code, found.what, found.other]).toEqual(['gap', 'Clerk, Harbour Office', '18']);
    const school = job('Academy', { start: month(2018, 9), end: month(2019, 12) });
    const learnt = resume([WELL, mill]);
    const education = { kind: 'education' as const, title: 'Education', entries: [school] };
    expect(codes({ ...learnt, sections: [...learnt.sections, education] })).toEqual([]);
  });

  it('points at the odd date of a section', () => {
    const found = only(
      resume([
        WELL,
        job('Mill', { start: { year: 2017 }, end: { year: 2019 } }),
        job('Quay', { start: month(2012, 1), end: month(2017, 3) }),
      ]),
    );
    expect([found.code, found.at]).toEqual(['mixed-dates', '/sections/0/entries/1/dates']);
  });

  it('counts the words of a point', () => {
    const text = `**Led** ${'long words '.repeat(25)}`.trim();
    const found = only(resume([{ ...WELL, highlights: [{ text }] }]));
    expect([found.code, found.other, found.at]).toEqual([
      'long-bullet',
      '51',
      '/sections/0/entries/0/highlights/0/text',
    ]);
  });

  it('takes out a word that stands twice, not a name that does', () => {
    const { code, fix } = only(
      resume([{ ...WELL, highlights: [{ text: 'Ran the **the** harbour of Baden Baden, in the the end' }] }]),
    );
    expect(code).toBe('doubled-word');
    expect(fix?.edits).toEqual([
      {
        kind: 'set',
        at: '/sections/0/entries/0/highlights/0/text',
        value: 'Ran the **the** harbour of Baden Baden, in the end',
      },
    ]);
  });

  it('takes out what stands twice', () => {
    const twice = {
      ...WELL,
      highlights: [{ text: 'Kept *time*' }, { text: 'kept time' }],
      keywords: ['SQL', 'sql'],
    };
    expect(codes(resume([twice]))).toEqual(['doubled-line', 'doubled-keyword']);
    expect(codes(resume([WELL, WELL]))).toContain('doubled-entry');
  });

  it('says what leads nowhere', () => {
    const { code, fix } = only(resume([WELL], { url: 'htp://ottilie.example.org' }));
    expect([code, fix?.words]).toEqual(['no-link', 'http://ottilie.example.org']);
    expect(only(resume([{ ...WELL, highlights: [{ text: 'See [here](somewhere)' }] }])).fix).toBeUndefined();
  });

  it('finds what was made and never filled', () => {
    const empty = job('', undefined, { organization: undefined, title: undefined });
    expect(
      codes(resume([WELL, empty, { ...WELL, organization: 'Quay', highlights: [{ text: ' ' }] }])),
    ).toEqual(['empty-entry', 'empty-line', 'overlap']);
  });

  it('says nothing of what is hidden, and leads past it', () => {
    const wrong = job('Mill', { start: month(2019, 5), end: month(2018, 4) });
    expect(codes(resume([{ ...wrong, hidden: true }, WELL]))).toEqual([]);
    expect(codes(resume([{ ...WELL, hidden: true }, WELL]))).toEqual([]);
    const [section] = resume([wrong]).sections;
    if (!section) throw new Error('no section');
    const both = { ...resume([WELL]), sections: [{ ...section, hidden: true }, section] };
    expect(checkResume(both, TODAY).map(({ at }) => at)).toEqual(['/sections/1/entries/0/dates']);
  });

  it('never throws, and leads only to fields of the résumé or their places', () => {
    fc.assert(
      fc.property(resumes, (any) => {
        for (const { at, fix } of checkResume(any, TODAY)) {
          const parent = at.slice(0, at.lastIndexOf('/'));
          const field = valueAt(any, at) !== undefined || valueAt(any, parent) !== undefined;
          expect(field || at.startsWith('/basics/'), at).toBe(true);
          for (const edit of fix?.edits ?? []) expect(valueAt(any, edit.at)).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});
