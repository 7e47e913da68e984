import type { Rich } from '../../shared/resume';
import type { RichKeys } from './keys';

export interface RichTextProps {
  readonly label: string;
  readonly pointer: string;
  readonly value: Rich;
  readonly onChange: (rich: Rich) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly keys?: RichKeys;
}
