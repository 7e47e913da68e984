import { type RefObject, useEffect } from 'react';
import { plainText } from '../../shared/inline';
import { useApp } from '../app-context';
import { CARET_EVENT } from '../rich-text/use-rich-view';
import { touches } from '../store/pointer';

/** Puts the caret where the page was clicked: into the field itself, else the nearest around it. */
export function useCaret(form: RefObject<HTMLElement | null>): void {
  const caret = useApp((state) => state.caret);
  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-pointer]') ?? [])];
    const field = caret && nearest(fields, caret.pointer);
    if (!field) return;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
    putCaret(field, field.dataset.pointer === caret.pointer ? caret.at : undefined);
  }, [caret, form]);
}

/** Before the character `at` of the plain text, else at the end. */
function putCaret(field: HTMLElement, at: number | undefined): void {
  if (field.dataset.rich !== undefined) {
    field.dispatchEvent(new CustomEvent(CARET_EVENT, { detail: at ?? -1 }));
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    // Where signs of Markdown stand between the letters, places in the plain text are none in the field.
    const place = at !== undefined && plainText(field.value) === field.value ? at : field.value.length;
    field.setSelectionRange(place, place);
  }
}

function nearest(fields: readonly HTMLElement[], pointer: string): HTMLElement | undefined {
  const exact = fields.find(({ dataset }) =>
    [dataset.pointer, `${dataset.pointer}/${dataset.part}`].includes(pointer),
  );
  return exact ?? fields.find((field) => touches(field.dataset.pointer ?? '', pointer));
}
