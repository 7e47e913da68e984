import fc from 'fast-check';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { isList, leaveList, nextPoint, toggleList } from '../../../renderer/rich-text/lists';
import { docOf, richOf } from '../../../renderer/rich-text/schema';

/** `|` stands for the caret, two of them for the ends of the selection. */
function stateOf(written: string): EditorState {
  const [before = '', selected, after] = written.split('|');
  const text = written.replaceAll('|', '');
  const doc = docOf(text.replaceAll('*', ''));
  const to = after === undefined ? before.length : before.length + (selected ?? '').length;
  return EditorState.create({ doc, selection: TextSelection.create(doc, before.length, to) });
}

function made(command: Command, written: string): string | undefined {
  let state = stateOf(written);
  const took = command(state, (change) => {
    state = state.apply(change);
  });
  const { from } = state.selection;
  const text = state.doc.textContent;
  return took ? `${text.slice(0, from)}|${text.slice(from)}` : undefined;
}

describe('lists in running text', () => {
  it.each([
    ['a|b', '- a|b'],
    ['|', '- |'],
    ['- a|b', 'a|b'],
    ['x\n|a\n\nb|', 'x\n- |a\n\n- b'],
    ['|- a\nb|', '|- a\n- b'],
    ['- a\n|• b\n- c|', '- a\n|b\nc'],
  ])('%j is toggled to %j', (before, then) => {
    expect(made(toggleList, before)).toBe(then);
  });

  it('toggled twice are as they were', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'b c', 'e – f'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.join('\n');
        let state = stateOf(`|${text}|`);
        for (const _ of [1, 2])
          toggleList(state, (change) => {
            state = state.apply(change);
          });
        expect(richOf(state.doc)).toBe(text);
        expect(isList(state)).toBe(false);
      }),
    );
  });

  it.each([
    ['- a|b', '- a\n- |b'],
    ['• ab|', '• ab\n• |'],
    ['- a\n- |\nb', '- a\n|\nb'],
    ['ab|', undefined],
    ['|- ab', undefined],
    ['- |a|b', undefined],
  ])('Enter in %j gives %j', (before, then) => {
    expect(made(nextPoint, before)).toBe(then);
  });

  it.each([
    ['- |ab', '|ab'],
    ['x\n- |', 'x\n|'],
    ['- a|b', undefined],
    ['a|b', undefined],
  ])('Backspace in %j gives %j', (before, then) => {
    expect(made(leaveList, before)).toBe(then);
  });
});
