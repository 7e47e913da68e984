import { useMemo } from 'react';
import { useApp, useTools } from '../app-context';
import { countWords } from '../store/facts';
import { currentDocument, type OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { BatchMeter } from './batch-meter';
import { languageName } from './language-name';
import { RecognitionMeter } from './recognition-meter';
import { Spinner } from './spinner';

export function StatusBar() {
  const document = useApp(currentDocument);
  const choosing = useApp((state) => state.choosing);
  return (
    <footer className="status-bar">
      {document && <Placed document={document} />}
      {document && <Language document={document} />}
      {choosing && (
        <span className="busy">
          <Spinner /> {WORDING.choosing}
        </span>
      )}
      <span className="grow" />
      <RecognitionMeter />
      <BatchMeter />
    </footer>
  );
}

function Placed({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const { unplaced, dismissed, source } = document.content;
  const count = unplaced.length;
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

function Language({ document }: { readonly document: OpenDocument }) {
  const { resume } = document.content;
  const words = useMemo(() => WORDING.words(countWords(resume)), [resume]);
  const language = languageName(resume.lang);
  return <span>{language ? `${language} · ${words}` : words}</span>;
}
