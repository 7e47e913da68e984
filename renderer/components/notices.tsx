import { useApp } from '../app-context';
import { WORDING } from '../wording';
import { NoticeRow } from './notice-row';

/** The region stands there before anything is said, or a screen reader would miss the first sentence. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  return (
    <section className="notices" aria-label={WORDING.notices} aria-live="polite">
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </section>
  );
}
