import { plainText } from '../../shared/inline';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';

/** The name, in full as a title where it is cut; a quiet remark where the file has none. */
export function PersonName({ document }: { readonly document: OpenDocument }) {
  const name = plainText(document.content.resume.basics.name ?? '').trim();
  return (
    <span className={name ? 'person' : 'person nameless'} title={name || undefined}>
      {name || WORDING.noName}
    </span>
  );
}
