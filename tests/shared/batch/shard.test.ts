import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShard, parseShard } from '../../../shared/batch/shard';

describe('shards', () => {
  it.each([
    ['0/1', { part: 0, of: 1 }],
    ['7/8', { part: 7, of: 8 }],
    ['8/8', undefined],
    ['1', undefined],
    ['-1/4', undefined],
  ])('%s is %j', (text, shard) => expect(parseShard(text)).toEqual(shard));

  it('put every source into exactly one part', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (name, of) => {
        const parts = Array.from({ length: of }, (_, part) => part);
        expect(parts.filter((part) => inShard(name, { part, of }))).toHaveLength(1);
      }),
    );
  });

  it('are about equal', () => {
    const names = Array.from({ length: 8000 }, (_, i) => `in/${String(i).padStart(4, '0')}.pdf`);
    for (let part = 0; part < 8; part += 1) {
      const share = names.filter((name) => inShard(name, { part, of: 8 })).length;
      expect(share).toBeGreaterThan(900);
      expect(share).toBeLessThan(1100);
    }
  });

  it('stay where they are from one version to the next', () => {
    const parts = ['in/a.pdf', 'in\\a.pdf', 'in/Žofie.md'].map((name) =>
      [0, 1, 2, 3].findIndex((part) => inShard(name, { part, of: 4 })),
    );
    expect(parts).toEqual([1, 1, 0]);
  });
});
