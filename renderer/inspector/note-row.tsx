import { Check, RotateCcw, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import type { NoteRow as Row } from '../store/facts';
import type { OpenDocument } from '../store/state';
import { sayNote, WORDING } from '../wording';
import { WhereLine } from './where-line';

interface NoteRowProps {
  readonly document: OpenDocument;
  readonly row: Row;
}

/** A sentence to look at: its line in the source, its field, and the mark that it was seen. */
export function NoteRow({ document, row: { sentence, note, line, page, at, readAs } }: NoteRowProps) {
  const { actions, commands } = useTools();
  const done = document.reviewed.includes(sentence);
  return (
    <li className="note" data-done={done || undefined}>
      <TriangleAlert aria-hidden className="mark" size={15} strokeWidth={1.6} />
      <span className="words">
        {line !== undefined && <WhereLine document={document} line={line} page={page} />}
        {at === undefined ? (
          <span>{sayNote(note)}</span>
        ) : (
          <Button className="note-field" onPress={() => actions.goToField(at)}>
            {sayNote(note)}
          </Button>
        )}
        {readAs && (
          <Button
            className="note-remedy"
            onPress={() =>
              void commands.rereadDocument(document.id, { ...document.content.reading.as, ...readAs })
            }
          >
            {WORDING.readTwoColumns}
          </Button>
        )}
      </span>
      <IconButton
        small
        icon={done ? RotateCcw : Check}
        label={done ? WORDING.markOpen : WORDING.markReviewed}
        onPress={() => actions.toggleReviewed(document.id, sentence)}
      />
    </li>
  );
}
