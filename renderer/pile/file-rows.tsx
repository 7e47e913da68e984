import { FileWarning, X } from 'lucide-react';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { Spinner } from '../components/spinner';
import { saidOfFailure, WORDING } from '../wording';

/** As many as are in sight: hundreds that turn would keep the window from all else. */
const MOST_READING = 12;

/** Files on their way in, and those that did not make it. */
export function FileRows() {
  const { actions } = useTools();
  const reading = useApp((state) => state.reading);
  const unreadable = useApp((state) => state.unreadable);
  const waiting = Math.max(0, reading.length - MOST_READING);
  if (reading.length + unreadable.length === 0) return null;
  return (
    <ul className="file-rows">
      {unreadable.map(({ id, name, ...failed }) => (
        <li key={id} className="file-row problem" aria-label={`${WORDING.unreadable}: ${name}`}>
          <FileWarning aria-hidden size={16} strokeWidth={1.6} />
          <span className="words">
            <b title={name}>{name}</b>
            <small>{saidOfFailure(failed)}</small>
          </span>
          <IconButton
            small
            icon={X}
            label={`${WORDING.dismiss} ${name}`}
            onPress={() => actions.dismissUnreadable(id)}
          />
        </li>
      ))}
      {reading.slice(0, MOST_READING).map(({ id, name }) => (
        <li key={id} className="file-row">
          <Spinner />
          <span className="words">
            <b title={name}>{name}</b>
            <small>{WORDING.readingFile}</small>
          </span>
        </li>
      ))}
      {waiting > 0 && <li className="file-row">{WORDING.filesWaiting(waiting)}</li>}
    </ul>
  );
}
