import { useState } from 'react';

/**
 * What is typed, as long as the caret is in the field, where the model holds something else than the
 * letters: “Jun 20” is not yet a date, and must not be tidied away under the hand.
 */
export function useDraft(shown: string) {
  const [draft, setDraft] = useState<string>();
  return { text: draft ?? shown, setDraft, endDraft: () => setDraft(undefined) };
}
