import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerParts, setAt, splitItem, touches, valueAt } from '../../../renderer/store/pointer';

describe('JSON pointers', () => {
  it('any key comes back out of its pointer (RFC 6901 §3)', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (keys) => {
        const pointer = keys.map((key) => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
        expect(pointerParts(pointer)).toEqual(keys);
      }),
    );
  });

  it('what is set is found; what is taken away leaves no empty object', () => {
    const root = { a: [{ b: 'x' }] };
    setAt(root, '/c/d/e', 1);
    expect(valueAt(root, '/c/d/e')).toBe(1);
    setAt(root, '/c/d/e', undefined);
    expect(root).toEqual({ a: [{ b: 'x' }] });
    setAt(root, '/a/0/b', undefined);
    expect(root).toEqual({ a: [{}] });
    expect(valueAt(root, '/a/7/b')).toBeUndefined();
  });

  it('one field and its parts touch, neighbours do not', () => {
    expect(touches('/sections/1', '/sections/1/title')).toBe(true);
    expect(touches('/sections/1', '/sections/10/title')).toBe(false);
    expect(splitItem('/sections/1/entries/12')).toEqual({ list: '/sections/1/entries', index: 12 });
  });
});
