import type { BatchRow } from '../../shared/batch/report';
import { saidOfNotes, saidOfRemoved, saidOfSeconds, WORDING } from '../wording';

const WORDS = WORDING.batch;

interface RowReportProps {
  readonly row: BatchRow;
  readonly isUnfolded: boolean;
  readonly onFold: (isOpen: boolean) => void;
}

/** What the report says of a document: what was read, how surely, and what became of the rest. */
export function RowReport({ row, isUnfolded, onFold }: RowReportProps) {
  const { person, confidence, unplaced, removed, outputs, milliseconds } = row;
  const [first] = outputs;
  const facts = [
    person,
    confidence === undefined ? undefined : WORDS.confidence(Math.round(100 * confidence)),
    first?.pages === undefined ? undefined : WORDING.pages(first.pages),
    unplaced.length > 0 ? WORDING.unplaced(unplaced.length) : undefined,
    removed.length > 0 ? WORDING.anonymise.removed(removed.length) : undefined,
    // Nothing takes no time.
    saidOfSeconds(Math.max(0.1, milliseconds / 1000)),
  ].filter((fact) => fact !== undefined && fact !== '');
  const lists = [
    [WORDING.notes, saidOfNotes(row)],
    [WORDING.unplacedTitle, unplaced],
    [WORDING.anonymise.removedList, saidOfRemoved(row)],
  ] as const;
  const said = lists.filter(([, lines]) => lines.length > 0);
  if (said.length === 0) return <small>{facts.join(' · ')}</small>;
  return (
    <details open={isUnfolded} onToggle={({ currentTarget }) => onFold(currentTarget.open)}>
      <summary>{facts.join(' · ')}</summary>
      {said.map(([title, lines]) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul>
            {[...new Set(lines)].map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
