import type { KeyboardEventHandler } from 'react';
import { TextArea } from 'react-aria-components';

interface GrowingTextProps {
  readonly value: string;
  readonly pointer: string;
  readonly hint?: string;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** A text area as tall as its words: a hidden twin of the text in the same cell gives it its height. */
export function GrowingText({ value, pointer, hint, onKeyDown }: GrowingTextProps) {
  return (
    <span className="growing" data-twin={value}>
      <TextArea className="input" rows={1} placeholder={hint} data-pointer={pointer} onKeyDown={onKeyDown} />
    </span>
  );
}
