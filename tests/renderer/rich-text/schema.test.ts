import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedBetween } from '../../../renderer/rich-text/changed-between';
import { docOf, richOf, runsOf, schema } from '../../../renderer/rich-text/schema';
import type { Run } from '../../../shared/blocks';
import { parseInline, plainText, writeInline } from '../../../shared/inline';

const signs = fc
  .array(fc.constantFrom('bold', '*', '**', '[', ']', '(', ')', '\\', 'a b', '\n', '—', ' ', 'x', '🜛'))
  .map((parts) => parts.join(''));
const run: fc.Arbitrary<Run> = fc.record(
  {
    text: fc.oneof(signs, fc.string()),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom('https://example.org/a', 'mailto:a@example.org'),
  },
  { requiredKeys: ['text'] },
);
const rich = fc.oneof(
  signs,
  fc.string(),
  fc.array(run, { maxLength: 5 }).map((runs) => writeInline(runs)),
);

describe('rich text in the editor', () => {
  it('is what the parser reads, and positions are those of the plain text', () => {
    fc.assert(
      fc.property(rich, (text) => {
        const doc = docOf(text);
        expect(runsOf(doc)).toEqual(parseInline(text));
        expect(doc.textContent).toBe(plainText(text));
        expect(doc.content.size).toBe(plainText(text).length);
      }),
    );
  });

  it('comes back as it was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const text = writeInline(runs);
        expect(richOf(docOf(text))).toBe(text);
      }),
    );
  });

  it('comes back the same to every reader, however it was typed by hand', () => {
    fc.assert(
      fc.property(rich, (text) => {
        expect(parseInline(richOf(docOf(text)))).toEqual(parseInline(richOf(docOf(richOf(docOf(text))))));
        expect(plainText(richOf(docOf(text)))).toBe(plainText(text));
      }),
    );
  });

  it('becomes another by the stretch that differs alone', () => {
    fc.assert(
      fc.property(rich, rich, (one, other) => {
        const [before, after] = [docOf(one), docOf(other)];
        const change = changedBetween(before, after);
        if (!change) {
          expect(before.eq(after)).toBe(true);
          return;
        }
        const { from, to, nodes } = change;
        const kept = [
          ...before.slice(0, from).content.content,
          ...nodes,
          ...before.slice(to).content.content,
        ];
        expect(richOf(schema.node('doc', null, kept))).toBe(richOf(after));
      }),
    );
  });
});
