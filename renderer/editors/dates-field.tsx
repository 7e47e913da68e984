import { memo } from 'react';
import { TextField as AriaTextField, Input, Label } from 'react-aria-components';
import type { DateRange } from '../../shared/dates';
import { useDocument } from '../app-context';
import { FIELDS } from '../wording';
import { useDocumentId } from './editor-context';
import { formatTypedDate, shownRange, typedRange } from './typed-date';
import { useDraft } from './use-draft';
import { useField } from './use-field';

/** How a date may be typed, shown where there is none. */
const HINT = { year: 2016, month: 6 };

type Range = ReturnType<typeof shownRange>;

interface DatesFieldProps {
  readonly pointer: string;
  readonly dates: DateRange | undefined;
}

/** From and to. While the caret is in one of them it shows what is typed, not how it is understood. */
export const DatesField = memo(function DatesField({ pointer, dates }: DatesFieldProps) {
  const { set, onFocus, onBlur } = useField(pointer);
  const lang = useDocument(useDocumentId(), ({ content }) => content.resume.lang);
  const kept = shownRange(dates, lang);
  const { typed: shown = kept, setDraft, endDraft } = useDraft<Range>(JSON.stringify(kept));
  const part = (name: 'start' | 'end', hint: string) => (
    <AriaTextField
      className="field"
      value={shown[name]}
      onChange={(typed) => {
        const next = { ...shown, [name]: typed };
        const range = typedRange(next.start, next.end, lang);
        setDraft(next, JSON.stringify(shownRange(range, lang)));
        set(range);
      }}
      onFocus={onFocus}
      onBlur={() => {
        endDraft();
        onBlur();
      }}
    >
      <Label>{FIELDS[name]}</Label>
      <Input className="input line" placeholder={hint} data-pointer={pointer} data-part={name} />
    </AriaTextField>
  );
  return (
    <div className="pair">
      {part('start', formatTypedDate(HINT, lang))}
      {part('end', formatTypedDate('present', lang))}
    </div>
  );
});
