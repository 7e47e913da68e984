import { X } from 'lucide-react';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { lostLines } from '../store/facts';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { SourceLines } from './source-lines';

/** The file as it was read, line by line, beside what was made of it. */
export function SourcePane({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const { source, unplaced } = document.content;
  return (
    <section className="source" aria-label={WORDING.source}>
      <header className="source-head">
        <h2>{WORDING.source}</h2>
        <span className="file" title={document.path}>
          {document.fileName}
        </span>
        {source && (
          <span className="count">{WORDING.sourceSays(source.lines.length, lostLines(document))}</span>
        )}
        <IconButton small icon={X} label={WORDING.closeSource} onPress={() => actions.showSource(false)} />
      </header>
      {source && source.lines.length > 0 ? (
        <SourceLines source={source} unplaced={unplaced} />
      ) : (
        <p className="source-none">{WORDING.noSource}</p>
      )}
    </section>
  );
}
