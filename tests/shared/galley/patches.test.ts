import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, patched } from '../../../shared/galley/patches';

/** As documents are: no key of theirs is a name of Object.prototype. */
const json = fc.object({
  key: fc.string().filter((key) => !(key in Object.prototype)),
  values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
  maxDepth: 4,
});

describe('differences of data', () => {
  it('any value patched by what differs is the other value', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(patched({ before }, difference({ before }, { before: after }))).toEqual({ before: after });
      }),
    );
  });

  it('a list keeps the items that stayed, and one step says what came and went', () => {
    fc.assert(
      fc.property(
        fc.array(json, { maxLength: 8 }),
        fc.nat(8),
        fc.nat(3),
        fc.array(json, { maxLength: 3 }),
        (list, at, gone, come) => {
          const after = [...list];
          after.splice(at, gone, ...come);
          const patches = difference(list, after);
          const result = patched(list, patches);
          expect(result).toEqual(after);
          list.slice(0, at).forEach((item, index) => {
            expect(result?.[index]).toBe(item);
          });
        },
      ),
    );
    const items = [{ a: 1 }, { b: 2 }, { c: 3 }];
    expect(difference(items, items.slice(1))).toEqual([{ op: 'remove', path: [0] }]);
    expect(difference(items, [{ z: 0 }, ...items])).toEqual([{ op: 'add', path: [0], value: { z: 0 } }]);
  });

  it('a word in a long document is one small patch', () => {
    const entries = Array.from({ length: 500 }, (_, index) => ({ text: `line ${index}` }));
    const after = entries.map((entry, index) => (index === 250 ? { text: 'other' } : entry));
    expect(difference({ entries }, { entries: after })).toEqual([
      { op: 'replace', path: ['entries', 250, 'text'], value: 'other' },
    ]);
  });

  it.each([
    [['list', 4], 'replace'],
    [['list', 4], 'add'],
    [['list', 'x', 'y'], 'replace'],
    [['none', 'deeper'], 'replace'],
    [['__proto__', 'polluted'], 'add'],
    [['constructor'], 'replace'],
    [[], 'remove'],
  ] as const)('%j does not fit', (path, op) => {
    expect(patched({ list: [1, 2, 3] }, [{ op, path: [...path], value: 1 }])).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});
