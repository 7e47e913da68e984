import { useApp } from '../app-context';
import { currentDocument } from '../store/state';
import { WORDING } from '../wording';
import { PersonName } from './person-name';
import { templateTitle } from './template-title';

/** Who is on the desk, in which look, on how many pages. */
export function DocumentHeading() {
  const document = useApp(currentDocument);
  const pages = useApp(({ layouts, currentId = '' }) => layouts[currentId]?.pages.length ?? 0);
  if (!document) return null;
  const look = templateTitle(document.content.look.templateId);
  return (
    <h1 className="heading">
      <PersonName document={document} />
      <span className="sub">{pages > 0 ? `${look} · ${WORDING.pages(pages)}` : look}</span>
    </h1>
  );
}
