import { WORDING } from '../wording';

/** There is something in the document that its file does not have yet. */
export function EditedDot() {
  return (
    <i className="edited-dot">
      <span className="unseen">{WORDING.edited}, </span>
    </i>
  );
}
