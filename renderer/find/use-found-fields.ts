import { type RefObject, useEffect } from 'react';
import { findInText } from '../../shared/find-text';
import { useApp } from '../app-context';
import { textOf } from '../rich-text/marked-text';
import type { Find } from '../store/find';
import { foundPlaces } from '../store/found';
import { touches } from '../store/pointer';

/** The name of the lit letters in the style sheet. */
const LETTERS = 'found';

/**
 * Lights the fields of the form that hold what is sought, in running text the very letters, and brings the one
 * that one is at into sight. The caret stays in the search. Closed parts are lit by their heads.
 */
export function useFoundFields(form: RefObject<HTMLElement | null>): void {
  const find = useApp((state) => state.find);
  const found = useApp((state) => (state.find ? placesHere(state) : ''));
  const here = useApp((state) => (state.find ? (foundPlaces(state)[state.find.index]?.at ?? '') : ''));
  const opened = useApp((state) => state.opened);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open decides which fields there are.
  useEffect(() => {
    const places = found === '' ? [] : found.split('\n');
    const lit: Range[] = [];
    for (const field of form.current?.querySelectorAll<HTMLElement>('[data-pointer], [data-place]') ?? []) {
      const { pointer, place } = field.dataset;
      const open = field.querySelector('[aria-expanded="true"]') !== null;
      const holds = places.some((at) =>
        pointer === undefined ? !open && at.startsWith(`${place}/`) : touches(pointer, at),
      );
      field.toggleAttribute('data-found', holds);
      const isHere = pointer !== undefined && here !== '' && touches(pointer, here);
      field.toggleAttribute('data-found-here', isHere);
      if (holds && find && field.isContentEditable) lit.push(...rangesIn(field, find));
      if (isHere) field.scrollIntoView({ block: 'center' });
    }
    if (lit.length > 0) CSS.highlights.set(LETTERS, new Highlight(...lit));
    else CSS.highlights.delete(LETTERS);
  }, [form, find, found, here, opened]);
}

function rangesIn(field: HTMLElement, { words, options }: Find): Range[] {
  const marked = textOf(field);
  return findInText(marked.text, words, options).map(({ from, to }) => marked.range(from, to));
}

function placesHere(state: Parameters<typeof foundPlaces>[0]): string {
  const here = foundPlaces(state).filter(({ documentId }) => documentId === state.currentId);
  return [...new Set(here.map(({ at }) => at))].join('\n');
}
