import { useState } from 'react';

/**
 * What is typed, as long as the caret is in the field, where the model holds something else than the
 * letters: “Jun 20” is not yet a date, and must not be tidied away under the hand. It stands only while the model
 * says what was meant by it: undo, and everybody else who writes there, is seen at once.
 * @param shown - What the field shows of the model.
 */
export function useDraft<Typed>(shown: string) {
  const [draft, setDraft] = useState<{ readonly typed: Typed; readonly meant: string }>();
  return {
    typed: draft?.meant === shown ? draft.typed : undefined,
    setDraft(typed: Typed, meant: string) {
      setDraft({ typed, meant });
    },
    endDraft() {
      setDraft(undefined);
    },
  };
}
