import { memo, useState } from 'react';
import { TextField as AriaTextField, Input, Label } from 'react-aria-components';
import type { DateRange } from '../../shared/dates';
import { useDocument } from '../app-context';
import { FIELDS } from '../wording';
import { useDocumentId } from './editor-context';
import { formatTypedDate, shownRange, typedRange } from './typed-date';
import { useField } from './use-field';

/** How a date may be typed, shown where there is none. */
const HINT = { year: 2016, month: 6 };

interface DatesFieldProps {
  readonly pointer: string;
  readonly dates: DateRange | undefined;
}

/** From and to. While the caret is in one of them it shows what is typed, not how it is understood. */
export const DatesField = memo(function DatesField({ pointer, dates }: DatesFieldProps) {
  const { set, onFocus, onBlur } = useField(pointer);
  const [draft, setDraft] = useState<{ start: string; end: string }>();
  const lang = useDocument(useDocumentId(), ({ content }) => content.resume.lang);
  const shown = draft ?? shownRange(dates, lang);
  const part = (name: 'start' | 'end', hint: string) => (
    <AriaTextField
      className="field"
      value={shown[name]}
      onChange={(typed) => {
        const next = { ...shown, [name]: typed };
        setDraft(next);
        set(typedRange(next.start, next.end, lang));
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
      {part('start', formatTypedDate(HINT, lang))}
      {part('end', formatTypedDate('present', lang))}
    </div>
  );
});
