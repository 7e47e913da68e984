import { type RefObject, useEffect } from 'react';
import { useApp } from '../app-context';
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
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.setSelectionRange(field.value.length, field.value.length);
  }, [caret, form]);
}

function nearest(fields: readonly HTMLElement[], pointer: string): HTMLElement | undefined {
  const exact = fields.find((field) => field.dataset.pointer === pointer);
  return exact ?? fields.find((field) => touches(field.dataset.pointer ?? '', pointer));
}
