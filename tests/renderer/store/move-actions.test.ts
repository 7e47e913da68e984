import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedRoles } from '../../../renderer/store/joined-roles';
import { valueAt } from '../../../renderer/store/pointer';
import type { DatedEntry, Resume } from '../../../shared/resume';
import { desk, MIRA, sourceOf } from '../people';

const wordsOf = (resume: Resume) =>
  JSON.stringify(resume)
    .match(/"[^"]+"/g)
    ?.sort();

describe('an entry taken to another section', () => {
  it('is there with all it has, and undo takes it back', () => {
    const one = desk();
    const job = valueAt(MIRA, '/sections/1/entries/0');
    one.actions.carryItem('d1', '/sections/1/entries/0', '/sections/2/entries/1');
    expect(valueAt(one.content().resume, '/sections/2/entries/1')).toEqual(job);
    expect(valueAt(one.content().resume, '/sections/1/entries')).toHaveLength(1);
    expect(wordsOf(one.content().resume)).toEqual(wordsOf(MIRA));
    one.actions.undo('d1');
    expect(one.content().resume).toEqual(MIRA);
  });

  it('and whatever else is carried anywhere, each string is told from the line that it came from', () => {
    const place = fc.tuple(fc.nat(2), fc.nat(1));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 8 }), (moves) => {
        const one = desk({ source: sourceOf(MIRA) });
        for (const [[from, entry], [to, index]] of moves) {
          const { sections } = one.content().resume;
          const count = (sections[to]?.entries.length ?? 0) - (from === to ? 1 : 0);
          const target = `/sections/${to}/entries/${Math.min(index, count)}`;
          one.actions.carryItem('d1', `/sections/${from}/entries/${entry}`, target);
        }
        const { resume, source } = one.content();
        for (const [pointer, [stretch]] of Object.entries(source?.origins ?? {}))
          expect(source?.lines[stretch?.line ?? -1]?.text).toBe(valueAt(resume, pointer));
        expect(wordsOf(resume)).toEqual(wordsOf(MIRA));
      }),
    );
  });
});

describe('roles at one employer', () => {
  it('are parted at a point, and joined again are as they were', () => {
    const one = desk();
    one.actions.splitRole('d1', '/sections/1/entries/0', 1);
    expect(valueAt(one.content().resume, '/sections/1/entries/1')).toMatchObject({
      organization: 'Clock House',
      highlights: [{ text: 'Pocket watches' }],
    });
    expect(one.actions.joinRoles('d1', '/sections/1/entries/1')).toBeUndefined();
    expect(one.content().resume).toEqual(MIRA);
  });

  it('joined say all that either said, from the first day to the last', () => {
    const above: DatedEntry = {
      shape: 'dated',
      organization: 'Clock House',
      title: 'Head of repairs',
      // As read from a file, which keeps its words.
      dates: { start: { year: 2019 }, end: 'present', text: '2019 to date' },
      highlights: [{ text: 'Towers' }],
      keywords: ['oil', 'brass'],
    };
    const below: DatedEntry = {
      ...above,
      title: 'Repairer',
      place: 'Utrecht',
      dates: { start: { year: 2016, month: 6 }, end: { year: 2019 }, text: 'June 2016 – 2019' },
      highlights: [{ text: 'Watches' }],
      keywords: ['brass', 'steel'],
    };
    expect(joinedRoles(above, below)).toEqual({
      role: {
        shape: 'dated',
        organization: 'Clock House',
        title: 'Head of repairs, Repairer',
        place: 'Utrecht',
        dates: { start: { year: 2016, month: 6 }, end: 'present' },
        highlights: [{ text: 'Towers' }, { text: 'Watches' }],
        keywords: ['oil', 'brass', 'steel'],
      },
    });
  });

  it('stay two where they say different things that can be said once only', () => {
    const one = desk();
    one.actions.setField('d1', '/sections/1/entries/0/place', 'Utrecht');
    one.actions.setField('d1', '/sections/1/entries/1/place', 'Delft');
    const before = one.content();
    expect(one.actions.joinRoles('d1', '/sections/1/entries/1')).toBe('place');
    expect(one.content()).toBe(before);
  });
});
