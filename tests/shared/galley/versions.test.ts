import { describe, expect, it } from 'vitest';
import type { Content, Version } from '../../../shared/galley/document';
import { contentOf, snapshotOf, thinned, withVersion } from '../../../shared/galley/versions';
import { MIRA } from '../../renderer/people';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NOW = 1_800_000_000_000;

const content: Content = {
  resume: MIRA,
  look: { templateId: 'meridian', paper: 'a4' },
  unplaced: [],
  dismissed: [],
  notes: [],
  reading: { as: {}, resume: MIRA },
  source: { lines: [{ text: 'Mira', line: 1, kind: 'heading' }], origins: { '/basics/name': [] } },
};
const version = (at: number, why: Version['why'] = 'save', name = 'x'): Version => ({
  at,
  why,
  ...(why === 'named' && { name }),
  content: snapshotOf(content),
});
const renamed = (
  at: number,
  name: string,
  templateId = 'meridian',
  why: Version['why'] = 'save',
): Version => ({
  at,
  why,
  content: snapshotOf({
    ...content,
    resume: { ...MIRA, basics: { ...MIRA.basics, name } },
    look: { templateId, paper: 'a4' },
  }),
});

describe('versions', () => {
  it('come back whole, with the lines of the source that never change', () => {
    expect(snapshotOf(content)).not.toHaveProperty('source');
    expect(contentOf(snapshotOf(content), { ...content, unplaced: [{ text: 'x', line: 1 }] })).toEqual(
      content,
    );
  });

  it('are not taken twice of the same words, nor for looks that are only tried', () => {
    const one = withVersion([], renamed(1, 'A'));
    expect(withVersion(one, renamed(2, 'A'))).toBe(one);
    expect(withVersion(one, renamed(2, 'A', 'harbour', 'restyle'))).toBe(one);
    expect(withVersion(one, renamed(2, 'A', 'harbour'))).toHaveLength(2);
    expect(withVersion(one, version(3, 'named'))).toHaveLength(2);
  });

  it('get fewer with age; the first, the last and the named stay', () => {
    const minutely = Array.from({ length: 60 * 24 * 3 }, (_, at) => version(NOW - 3 * DAY + at * MINUTE));
    const named = version(NOW - 2 * DAY - 7 * MINUTE, 'named');
    const all = [...minutely, named].sort((a, b) => a.at - b.at);
    const kept = thinned(all, NOW);
    expect(kept[0]).toBe(all[0]);
    expect(kept.at(-1)).toBe(all.at(-1));
    expect(kept).toContain(named);
    expect(kept.length).toBeLessThan(50);
    expect(kept.filter(({ at }) => NOW - at < 60 * MINUTE).length).toBeGreaterThan(10);
    expect(thinned(kept, NOW)).toEqual(kept);
    expect(thinned(kept, NOW + 400 * DAY).length).toBeLessThan(6);
  });
});
