import { GripVertical, X } from 'lucide-react';
import type { Unplaced } from '../../shared/resume';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { carryLine } from './carried-line';
import { PlaceMenu } from './place-menu';
import { WhereLine } from './where-line';

interface UnplacedLineProps {
  readonly document: OpenDocument;
  readonly line: Unplaced;
  readonly index: number;
  readonly onGone: () => void;
}

/** A line to place by menu or by hand, or to leave out. */
export function UnplacedLine({ document, line, index, onGone }: UnplacedLineProps) {
  const { actions } = useTools();
  const { text, line: number, page } = line;
  const gone = (act: () => void) => {
    act();
    onGone();
  };
  return (
    <li draggable onDragStart={(event) => carryLine(event, index, text)}>
      <GripVertical aria-hidden size={13} className="grip-mark" />
      <WhereLine document={document} line={number} page={page} text={text} />
      <span className="tools">
        <PlaceMenu
          resume={document.content.resume}
          label={WORDING.placeLine(WORDING.line(number, page))}
          onPlace={(target) => gone(() => actions.placeLine(document.id, index, target))}
          onKeep={() => gone(() => actions.keepLine(document.id, index))}
        />
        <IconButton
          small
          icon={X}
          label={WORDING.dismissLine(WORDING.line(number, page))}
          onPress={() => gone(() => actions.dismissLine(document.id, index))}
        />
      </span>
      <q>{text}</q>
    </li>
  );
}
