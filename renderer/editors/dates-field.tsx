import { memo, useState } from 'react';
import { TextField as AriaTextField, Input, Label } from 'react-aria-components';
import type { DateRange } from '../../shared/dates';
import { FIELDS, WORDING } from '../wording';
import { shownRange, typedRange } from './typed-date';
import { useField } from './use-field';

interface DatesFieldProps {
  readonly pointer: string;
  readonly dates: DateRange | undefined;
}

/** From and to. While the caret is in one of them it shows what is typed, not how it is understood. */
export const DatesField = memo(function DatesField({ pointer, dates }: DatesFieldProps) {
  const { set, onFocus, onBlur } = useField(pointer);
  const [draft, setDraft] = useState<{ start: string; end: string }>();
  const shown = draft ?? shownRange(dates);
  const part = (name: 'start' | 'end', hint: string) => (
    <AriaTextField
      className="field"
      value={shown[name]}
      onChange={(typed) => {
        const next = { ...shown, [name]: typed };
        setDraft(next);
        set(typedRange(next.start, next.end));
      }}
      onFocus={onFocus}
      onBlur={() => {
        setDraft(undefined);
        onBlur();
      }}
    >
      <Label>{FIELDS[name]}</Label>
      <Input className="input line" placeholder={hint} data-pointer={pointer} />
    </AriaTextField>
  );
  return (
    <div className="pair">
      {part('start', WORDING.dateHint)}
      {part('end', WORDING.present)}
    </div>
  );
});
