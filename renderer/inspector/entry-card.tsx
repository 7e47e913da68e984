import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { Entry, SectionKind } from '../../shared/resume';
import { useApp, useDocument, useTools } from '../app-context';
import { DragHandle } from '../arrange/drag-handle';
import { useDropMark } from '../arrange/use-drop-mark';
import { useDocumentId } from '../editors/editor-context';
import { EntryFields } from '../editors/entry-fields';
import { entrySummary } from '../editors/entry-summary';
import { ItemMarks } from './item-marks';
import { ItemTools } from './item-tools';

interface EntryCardProps {
  readonly entry: Entry;
  readonly kind: SectionKind;
  readonly pointer: string;
  readonly index: number;
  readonly count: number;
}

/** An entry in two lines, or as the fields of its shape. */
export const EntryCard = memo(function EntryCard({ entry, kind, pointer, index, count }: EntryCardProps) {
  const open = useApp(({ opened }) => opened.includes(pointer));
  const lang = useDocument(useDocumentId(), ({ content }) => content.resume.lang);
  const { head, below } = entrySummary(entry, kind, lang);
  const { setNodeRef, side } = useDropMark(pointer, head);
  return (
    <div
      ref={setNodeRef}
      className="card"
      data-place={pointer}
      data-open={open || undefined}
      data-hidden={entry.hidden || undefined}
      data-side={side}
    >
      <div className="card-head">
        <CardButton
          pointer={pointer}
          open={open}
          head={head}
          below={open ? '' : below}
          hidden={entry.hidden}
          pageBreakBefore={entry.pageBreakBefore}
        />
        {open ? (
          <ItemTools pointer={pointer} name={head} index={index} count={count} />
        ) : (
          <DragHandle pointer={pointer} name={head} />
        )}
      </div>
      {open && (
        <div className="card-fields">
          <EntryFields entry={entry} kind={kind} pointer={pointer} />
        </div>
      )}
    </div>
  );
});

interface CardButtonProps {
  readonly pointer: string;
  readonly open: boolean;
  readonly head: string;
  readonly below: string;
  readonly hidden: boolean | undefined;
  readonly pageBreakBefore: boolean | undefined;
}

/** Apart, since most letters change no head. */
const CardButton = memo(function CardButton({ pointer, open, head, below, ...marks }: CardButtonProps) {
  const { actions } = useTools();
  return (
    <Button className="card-button" aria-expanded={open} onPress={() => actions.setOpened(pointer, !open)}>
      <b>{head}</b>
      <ItemMarks {...marks} />
      {below !== '' && <small>{below}</small>}
      <ChevronDown aria-hidden size={14} className="chevron" />
    </Button>
  );
});
