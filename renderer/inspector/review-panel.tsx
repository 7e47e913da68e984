import { CircleCheck } from 'lucide-react';
import { useApp } from '../app-context';
import { lostLines, noteRows } from '../store/facts';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { Checks } from './checks';
import { DismissedLines } from './dismissed-lines';
import { NoteRow } from './note-row';
import { ReadAgain } from './read-again';
import { Sureness, surenessOf } from './sureness';
import { TieLines, UnplacedLines } from './unplaced-lines';

/** What a careful person checks before sending it: guesses, doubts, lines without a place, and slips. */
export function ReviewPanel({ document }: { readonly document: OpenDocument }) {
  const notes = useApp(({ layouts }) => layouts[document.id]?.notes);
  const rows = noteRows(document, notes);
  const { dismissed, confidence } = document.content;
  const lost = lostLines(document);
  const sure = surenessOf(confidence);
  const again = document.path !== undefined && <ReadAgain key={document.id} document={document} />;
  if (rows.length + lost + dismissed.length === 0)
    return (
      <div className="review">
        <div className="all-well">
          <CircleCheck aria-hidden className="mark" size={22} strokeWidth={1.4} />
          <b>{WORDING.nothingToReview}</b>
          <p>{sure === 'good' ? WORDING.nothingToReviewText : WORDING.sureness[sure]}</p>
          {again}
        </div>
        <TieLines document={document} />
        <Checks document={document} />
      </div>
    );
  return (
    <div className="review">
      {confidence !== undefined && <Sureness confidence={confidence} />}
      {rows.length > 0 && (
        <section aria-label={WORDING.notes}>
          <h2>{WORDING.notes}</h2>
          <ul className="notes">
            {rows.map((row) => (
              <NoteRow key={row.sentence} document={document} row={row} />
            ))}
          </ul>
        </section>
      )}
      {lost > 0 && <UnplacedLines document={document} />}
      {dismissed.length > 0 && <DismissedLines document={document} />}
      <TieLines document={document} />
      {again}
      <Checks document={document} />
    </div>
  );
}
