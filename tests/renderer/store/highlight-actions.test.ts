import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../renderer/store/pointer';
import { plainText } from '../../../shared/inline';
import { desk, MIRA, sourceOf } from '../people';

const LIST = '/sections/1/entries/0/highlights';

function points({ content }: ReturnType<typeof desk>) {
  return valueAt(content().resume, LIST);
}

describe('points of a list', () => {
  it('are parted in two where the caret is, what is selected between them gone', () => {
    const one = desk();
    one.actions.splitHighlight('d1', `${LIST}/0`, 5, 6);
    expect(points(one)).toEqual([
      { text: 'Tower' },
      { text: 'clocks' },
      { text: 'Pocket watches', children: [{ text: 'Swiss' }] },
    ]);
    expect(one.store.getState().caret).toMatchObject({ pointer: `${LIST}/1/text`, at: 0 });
    one.actions.undo('d1');
    expect(one.content().resume).toEqual(MIRA);
  });

  it('are joined to the one before, with what stands below them', () => {
    const one = desk();
    one.actions.joinHighlight('d1', `${LIST}/1`);
    expect(points(one)).toEqual([{ text: 'Tower clocksPocket watches', children: [{ text: 'Swiss' }] }]);
    expect(one.store.getState().caret).toMatchObject({ pointer: `${LIST}/0/text`, at: 12 });
    one.actions.joinHighlight('d1', `${LIST}/0`);
    expect(points(one)).toHaveLength(1);
  });

  it('take several lines as several points, their marks kept, and what stood behind the caret last', () => {
    const one = desk();
    const lines = [
      [{ text: ' of ' }, { text: 'oak', bold: true as const }],
      [{ text: 'Two' }],
      [{ text: 'Three' }],
    ];
    one.actions.pasteHighlights('d1', `${LIST}/0`, lines, 5, 5);
    expect(points(one)).toMatchObject([
      { text: 'Tower of **oak**' },
      { text: 'Two' },
      { text: 'Three clocks' },
      { text: 'Pocket watches' },
    ]);
    expect(one.store.getState().caret).toMatchObject({ pointer: `${LIST}/2/text`, at: 5 });
  });

  it('parted anywhere and joined again are as they were, each line of the source with its words', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 0, max: 1 }), (at, index) => {
        const one = desk({ source: sourceOf(MIRA) });
        const before = one.content();
        const text = plainText(String(valueAt(before.resume, `${LIST}/${index}/text`)));
        const place = Math.min(at, text.length);
        one.actions.splitHighlight('d1', `${LIST}/${index}`, place, place);
        one.actions.joinHighlight('d1', `${LIST}/${index + 1}`);
        expect(one.content().resume).toEqual(before.resume);
        expect(one.content().source?.origins).toEqual(before.source?.origins);
        one.actions.undo('d1');
        one.actions.undo('d1');
        expect(one.content()).toEqual(before);
      }),
    );
  });
});
