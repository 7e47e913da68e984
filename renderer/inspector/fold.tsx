import { ChevronRight } from 'lucide-react';
import { memo, type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { useDropMark } from '../arrange/use-drop-mark';

interface FoldProps {
  /** Of the part of the résumé; a line that is let go on the head goes there. */
  readonly pointer: string;
  readonly title: string;
  /** Small and grey at the right of the title. */
  readonly aside?: string;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Behind the title. */
  readonly marks?: ReactNode;
  /** Buttons beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the form that opens. What is closed is not in the page, so that long résumés stay quick. Not the
 * library's disclosure: it hands its trigger down to every button within, and has each looked at with every letter.
 */
export function Fold({ pointer, title, aside, isOpen, onToggle, marks, tools, children }: FoldProps) {
  const { setNodeRef, side } = useDropMark(pointer, title, tools === undefined);
  const id = useId();
  const [head, panel] = [`${id}head`, `${id}panel`];
  return (
    <div className="fold">
      <div className="fold-head" ref={setNodeRef} data-place={pointer} data-side={side}>
        <h2>
          <FoldButton {...{ id: head, panel, title, aside, marks, isOpen, onToggle }} />
        </h2>
        {tools}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: what a fold holds is more than a set of fields. */}
      <div id={panel} className="fold-panel" role="group" aria-labelledby={head} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  );
}

interface FoldButtonProps extends Pick<FoldProps, 'title' | 'aside' | 'marks' | 'isOpen' | 'onToggle'> {
  readonly id: string;
  /** Id of what it opens. */
  readonly panel: string;
}

const FoldButton = memo(function FoldButton({ id, panel, isOpen, onToggle, ...words }: FoldButtonProps) {
  return (
    <Button
      id={id}
      className="fold-button"
      aria-expanded={isOpen}
      aria-controls={panel}
      onPress={() => onToggle(!isOpen)}
    >
      <ChevronRight aria-hidden size={14} className="chevron" />
      <span className="fold-title">{words.title}</span>
      {words.marks}
      {words.aside !== undefined && <span className="aside">{words.aside}</span>}
    </Button>
  );
});
