import { useMemo } from 'react';
import { useApp, useTools, useWorkbench } from '../app-context';
import { countWords, lostLines } from '../store/facts';
import { isEdited } from '../store/kept';
import { currentDocument, type OpenDocument } from '../store/state';
import { useRested } from '../use-rested';
import { fileOf, WORDING } from '../wording';
import { languageName } from './language-name';
import { Spinner } from './spinner';

export function StatusBar() {
  const choosing = useApp((state) => state.choosing);
  const workbench = useWorkbench();
  return (
    <footer className="status-bar">
      <OnDesk />
      {choosing && (
        <span className="busy">
          <Spinner /> {WORDING.choosing}
        </span>
      )}
      <span className="grow" />
      {workbench && <workbench.Meters />}
    </footer>
  );
}

function OnDesk() {
  const document = useApp(currentDocument);
  if (!document) return null;
  return (
    <>
      <Placed document={document} />
      <Counts document={document} />
      <span>{keptWords(document)}</span>
    </>
  );
}

function keptWords(document: OpenDocument): string {
  if (document.readOnly) return WORDING.readOnly;
  if (!document.file) return WORDING.keptHere;
  const name = fileOf(document.file.path);
  return isEdited(document) ? WORDING.editedSince(name) : WORDING.savedIn(name);
}

function Placed({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const { dismissed, source } = document.content;
  const count = lostLines(document);
  if (count === 0)
    return (
      <span className="placed">
        <i aria-hidden />
        {WORDING.allPlaced(source?.lines.length ?? 0, dismissed.length)}
      </span>
    );
  return (
    <button type="button" className="placed warn" onClick={() => actions.setTab('review')}>
      <i aria-hidden />
      {WORDING.unplaced(count)}
    </button>
  );
}

function Counts({ document }: { readonly document: OpenDocument }) {
  const resume = useRested(document.content.resume, document.id);
  const pages = useApp(({ layouts }) => layouts[document.id]?.pages.length ?? 0);
  const words = useMemo(() => WORDING.words(countWords(resume)), [resume]);
  const language = languageName(resume.lang);
  const said = [language, words, pages > 0 && WORDING.pages(pages)];
  return <span>{said.filter(Boolean).join(' · ')}</span>;
}
