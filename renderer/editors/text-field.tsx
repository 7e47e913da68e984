import { memo } from 'react';
import { TextField as AriaTextField, Input, Label } from 'react-aria-components';
import { useField } from './use-field';

interface TextFieldProps {
  readonly label: string;
  readonly pointer: string;
  readonly value: string | undefined;
  readonly hint?: string;
  /** The model always holds this text, if only ''; others go away with their last letter. */
  readonly required?: boolean;
}

/** One line of text of the résumé. */
export const TextField = memo(function TextField({ label, pointer, value, hint, required }: TextFieldProps) {
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
      <Input className="input line" placeholder={hint} data-pointer={pointer} />
    </AriaTextField>
  );
});
