import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineOfPath } from '../../shared/json-place';

type Path = readonly (string | number)[];

/** Every value within a value, with the way to it. */
function partsOf(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [{ path, value }, ...entries.flatMap(([key, part]) => partsOf(part, [...path, key]))];
}

it('finds every value on the line on which it begins', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (whole) => {
      const text = JSON.stringify(whole, null, 1);
      const lines = text.split('\n');
      for (const { path, value } of partsOf(whole)) {
        const key = path.at(-1);
        const [begins = ''] = JSON.stringify(value, null, 1).split('\n');
        const line = lines[lineOfPath(text, path) - 1]?.trim() ?? '';
        const wanted = typeof key === 'string' ? `${JSON.stringify(key)}: ${begins}` : begins;
        expect(line.startsWith(wanted)).toBe(true);
      }
    }),
  );
});

it('stops at the last value that is there', () => {
  const text = '{\n "colors": {\n  "accent": "red"\n },\n "lines": [\n  1,\n  [2, 3]\n ]\n}';
  expect(lineOfPath(text, [])).toBe(1);
  expect(lineOfPath(text, ['colors', 'accent'])).toBe(3);
  expect(lineOfPath(text, ['colors', 'text'])).toBe(2);
  expect(lineOfPath(text, ['lines', 1, 1])).toBe(7);
  expect(lineOfPath(text, ['lines', 9])).toBe(5);
});
