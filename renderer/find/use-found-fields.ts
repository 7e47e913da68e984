import { type RefObject, useEffect } from 'react';
import { useApp } from '../app-context';
import { foundPlaces } from '../store/found';
import { touches } from '../store/pointer';

/**
 * Lights the fields of the form that hold what is sought, and brings the one that one is at into sight.
 * The caret stays in the search. Closed parts are lit by their heads.
 */
export function useFoundFields(form: RefObject<HTMLElement | null>): void {
  const found = useApp((state) => (state.find ? placesHere(state) : ''));
  const here = useApp((state) => (state.find ? (foundPlaces(state)[state.find.index]?.at ?? '') : ''));
  const turn = useApp((state) => state.find?.turn);
  const opened = useApp((state) => state.opened);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open decides which fields there are.
  useEffect(() => {
    const places = found === '' ? [] : found.split('\n');
    for (const field of form.current?.querySelectorAll<HTMLElement>('[data-pointer], [data-place]') ?? []) {
      const { pointer, place } = field.dataset;
      const open = field.querySelector('[aria-expanded="true"]') !== null;
      const holds = places.some((at) =>
        pointer === undefined ? !open && at.startsWith(`${place}/`) : touches(pointer, at),
      );
      field.toggleAttribute('data-found', holds);
      const isHere = pointer !== undefined && here !== '' && touches(pointer, here);
      field.toggleAttribute('data-found-here', isHere);
      if (isHere) field.scrollIntoView({ block: 'center' });
    }
  }, [form, found, here, turn, opened]);
}

function placesHere(state: Parameters<typeof foundPlaces>[0]): string {
  const here = foundPlaces(state).filter(({ documentId }) => documentId === state.currentId);
  return [...new Set(here.map(({ at }) => at))].join('\n');
}
