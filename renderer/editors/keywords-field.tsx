import { memo } from 'react';
import { TextField as AriaTextField, Label } from 'react-aria-components';
import { WORDING } from '../wording';
import { GrowingText } from './growing-text';
import { joinKeywords, splitKeywords } from './keywords';
import { useDraft } from './use-draft';
import { useField } from './use-field';

interface KeywordsFieldProps {
  readonly label: string;
  readonly pointer: string;
  readonly keywords: readonly string[];
}

export const KeywordsField = memo(function KeywordsField({ label, pointer, keywords }: KeywordsFieldProps) {
  const { set, onFocus, onBlur } = useField(pointer);
  const shown = joinKeywords(keywords);
  const { typed = shown, setDraft, endDraft } = useDraft<string>(shown);
  return (
    <AriaTextField
      className="field"
      value={typed}
      onChange={(text) => {
        const next = splitKeywords(text);
        setDraft(text, joinKeywords(next));
        set(next);
      }}
      onFocus={onFocus}
      onBlur={() => {
        endDraft();
        onBlur();
      }}
    >
      <Label>{label}</Label>
      <GrowingText value={typed} pointer={pointer} hint={WORDING.keywordsHint} />
    </AriaTextField>
  );
});
