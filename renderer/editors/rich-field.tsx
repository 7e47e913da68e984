import { memo } from 'react';
import { TextField as AriaTextField, Label } from 'react-aria-components';
import { WORDING } from '../wording';
import { GrowingText } from './growing-text';
import { useField } from './use-field';

interface RichFieldProps {
  readonly label: string;
  readonly pointer: string;
  readonly value: string | undefined;
  readonly required?: boolean;
}

/** Text of any length on inline Markdown; as tall as its words. */
export const RichField = memo(function RichField({ label, pointer, value, required }: RichFieldProps) {
  const { set, onFocus, onBlur } = useField(pointer);
  return (
    <AriaTextField
      className="field"
      value={value ?? ''}
      onChange={(text) => set(text === '' && !required ? undefined : text)}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <Label>{label}</Label>
      <GrowingText value={value ?? ''} pointer={pointer} hint={WORDING.richHint} />
    </AriaTextField>
  );
});
