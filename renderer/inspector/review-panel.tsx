import { Check, CircleCheck, RotateCcw, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { noteRows } from '../store/facts';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { UnplacedLines } from './unplaced-lines';

/** What a careful person checks before sending it: guesses, doubts, and lines without a place. */
export function ReviewPanel({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const laid = useApp(({ layouts }) => layouts[document.id]);
  const rows = noteRows(document, laid);
  const { unplaced } = document.content;
  if (rows.length + unplaced.length === 0)
    return (
      <div className="all-well">
        <CircleCheck aria-hidden className="mark" size={22} strokeWidth={1.4} />
        <b>{WORDING.nothingToReview}</b>
        <p>{WORDING.nothingToReviewText}</p>
      </div>
    );
  return (
    <div className="review">
      {rows.length > 0 && (
        <section aria-label={WORDING.notes}>
          <h2>{WORDING.notes}</h2>
          <ul className="notes">
            {rows.map(({ sentence, line, page, at }) => {
              const done = document.reviewed.includes(sentence);
              return (
                <li key={sentence} className="note" data-done={done || undefined}>
                  <TriangleAlert aria-hidden className="mark" size={15} strokeWidth={1.6} />
                  <span>
                    {line !== undefined && <small>{WORDING.line(line, page)}</small>}
                    {at === undefined ? (
                      sentence
                    ) : (
                      <Button className="note-field" onPress={() => actions.goToField(at)}>
                        {sentence}
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
            })}
          </ul>
        </section>
      )}
      {unplaced.length > 0 && <UnplacedLines documentId={document.id} lines={unplaced} />}
    </div>
  );
}
