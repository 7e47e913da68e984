import { WORDING } from '../wording';
import type { FieldChange, Piece } from './changes-between';

/** Fields whose words differ: those that went struck out, those that came marked. */
export function ChangeList({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <ul className="change-list">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew whenever it changes.
        <Change key={index} change={change} />
      ))}
    </ul>
  );
}

function Change({ change: { place, field, pieces } }: { readonly change: FieldChange }) {
  return (
    <li>
      <small>
        {place} · {field}
      </small>
      <p>
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else to be told by.
          <Words key={index} piece={piece} />
        ))}
      </p>
    </li>
  );
}

function Words({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'added')
    return (
      <ins>
        <span className="unseen">{WORDING.added} </span>
        {text}
      </ins>
    );
  if (kind === 'removed')
    return (
      <del>
        <span className="unseen">{WORDING.removed} </span>
        {text}
      </del>
    );
  return text;
}
