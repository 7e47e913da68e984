import { useRef } from 'react';
import { useApp } from '../app-context';

/** The field with the caret; while no field has it, the one that had it last, so that its light stays. */
export function useLastField(): string | undefined {
  const field = useApp((state) => state.field);
  const last = useRef<string>(undefined);
  if (field !== undefined) last.current = field;
  return last.current;
}
