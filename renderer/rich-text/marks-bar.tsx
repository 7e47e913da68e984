import { Bold, Italic, Link, List, type LucideIcon } from 'lucide-react';
import { WORDING } from '../wording';
import type { SelectedMarks } from './use-rich-view';

interface MarksBarProps {
  readonly marks: SelectedMarks;
  readonly onToggle: (name: 'bold' | 'italic') => void;
  readonly onLink: () => void;
  /** Absent where there are no lists. */
  readonly onList: (() => void) | undefined;
}

/** Above what is selected, after the text in the order of Tab. */
export function MarksBar({ marks, onToggle, onLink, onList }: MarksBarProps) {
  const button = (Icon: LucideIcon, label: string, pressed: boolean, onPress: () => void) => (
    <button
      type="button"
      className="icon-button small"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      // The selection would go with the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon aria-hidden size={14} strokeWidth={1.8} />
    </button>
  );
  const { bold, italic, link, list } = WORDING.marks;
  return (
    <div className="marks-bar" role="toolbar" aria-label={WORDING.marks.title}>
      {button(Bold, bold, marks.bold, () => onToggle('bold'))}
      {button(Italic, italic, marks.italic, () => onToggle('italic'))}
      {button(Link, link, marks.link, onLink)}
      {onList && button(List, list, marks.list, onList)}
    </div>
  );
}
