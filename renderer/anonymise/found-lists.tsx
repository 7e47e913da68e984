import { describePlaces } from '../../shared/anonymise/describe';
import type { Doubtful, Removed } from '../../shared/anonymise/types';
import type { Resume } from '../../shared/resume';
import { FOUND, WORDING } from '../wording';

interface DoubtfulListProps {
  readonly doubtful: readonly Doubtful[];
  readonly resume: Resume;
  readonly tick: (key: string, goes: boolean) => void;
}

/** What stays unless it is ticked. */
export function DoubtfulList({ doubtful, resume, tick }: DoubtfulListProps) {
  const words = WORDING.anonymise.doubtful(doubtful.filter(({ gone }) => !gone).length);
  return (
    <section aria-label={WORDING.anonymise.doubtfulList}>
      <h3 aria-live="polite">{words}</h3>
      <ul>
        {doubtful.map(({ key, gone, ...item }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={gone} onChange={({ target }) => tick(key, target.checked)} />
              <Item item={item} resume={resume} />
              <span className="unseen">{WORDING.anonymise.removeToo}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RemovedList({
  removed,
  resume,
}: {
  readonly removed: readonly Removed[];
  readonly resume: Resume;
}) {
  return (
    <section aria-label={WORDING.anonymise.removedList}>
      <h3>{WORDING.anonymise.removed(removed.length)}</h3>
      <ul>
        {removed.map((item) => (
          <li key={`${item.kind} ${item.text}`}>
            <Item item={item} resume={resume} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ item: { kind, text, at }, resume }: { readonly item: Removed; readonly resume: Resume }) {
  const called = FOUND.kinds[kind];
  return (
    <span className="item">
      <b dir="auto">{text === '' ? called : text}</b>
      <small>
        {text === '' ? '' : `${called} · `}
        {describePlaces(at, resume, FOUND)}
      </small>
    </span>
  );
}
