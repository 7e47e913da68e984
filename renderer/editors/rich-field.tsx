import { memo } from 'react';
import { RichText } from '../rich-text/rich-text';
import { useField } from './use-field';

interface RichFieldProps {
  readonly label: string;
  readonly pointer: string;
  readonly value: string | undefined;
  /** The model always holds this text, if only ''; others go away with their last letter. */
  readonly required?: boolean;
}

/** Text of any length on inline Markdown; as tall as its words. */
export const RichField = memo(function RichField({ label, pointer, value, required }: RichFieldProps) {
  const { set, onFocus, onBlur } = useField(pointer);
  return (
    <div className="field">
      <span className="label" aria-hidden>
        {label}
      </span>
      <RichText
        label={label}
        pointer={pointer}
        value={value ?? ''}
        onChange={(text) => set(text === '' && !required ? undefined : text)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </div>
  );
});
