import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
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

/** A part of the form that opens. What is closed is not in the page, so that long résumés stay quick. */
export function Fold({ pointer, title, aside, isOpen, onToggle, marks, tools, children }: FoldProps) {
  const { setNodeRef, side } = useDropMark(pointer, title, tools === undefined);
  return (
    <Disclosure className="fold" isExpanded={isOpen} onExpandedChange={onToggle}>
      <div className="fold-head" ref={setNodeRef} data-place={pointer} data-side={side}>
        <Heading level={2}>
          <Button slot="trigger" className="fold-button">
            <ChevronRight aria-hidden size={14} className="chevron" />
            <span className="fold-title">{title}</span>
            {marks}
            {aside !== undefined && <span className="aside">{aside}</span>}
          </Button>
        </Heading>
        {tools}
      </div>
      <DisclosurePanel className="fold-panel">{isOpen ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
