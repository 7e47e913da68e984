import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { linkPlace, typedHref } from '../../../renderer/rich-text/links';
import { docOf, schema } from '../../../renderer/rich-text/schema';

function stateOf(rich: string, from: number, to = from): EditorState {
  const doc = docOf(rich);
  return EditorState.create({ schema, doc, selection: TextSelection.create(doc, from, to) });
}

describe('a link', () => {
  it('is made of what is selected, of the link or of the word at the caret', () => {
    expect(linkPlace(stateOf('See my work here', 4, 11))).toEqual({ from: 4, to: 11, href: '' });
    expect(linkPlace(stateOf('See my work here', 9))).toEqual({ from: 7, to: 11, href: '' });
    const linked = 'See [my **work**](https://example.org) here';
    expect(linkPlace(stateOf(linked, 8))).toEqual({ from: 4, to: 11, href: 'https://example.org' });
    expect(linkPlace(stateOf('a  b', 2))).toBeUndefined();
  });

  it('goes where it was meant to', () => {
    expect(typedHref(' example.org/cv ')).toBe('https://example.org/cv');
    expect(typedHref('mira@example.org')).toBe('mailto:mira@example.org');
    expect(typedHref('http://example.org')).toBe('http://example.org');
    expect(typedHref('  ')).toBe('');
  });
});
