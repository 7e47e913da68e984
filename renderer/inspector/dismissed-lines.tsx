import { Undo2 } from 'lucide-react';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { WhereLine } from './where-line';

/** What a person decided to leave out: never lost, and one press from coming back. */
export function DismissedLines({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  return (
    <section aria-label={WORDING.dismissedTitle}>
      <h2>{WORDING.dismissedTitle}</h2>
      <ul className="unplaced dismissed">
        {document.content.dismissed.map(({ text, line, page }, index) => (
          <li key={`${page} ${line} ${text}`}>
            <WhereLine document={document} line={line} page={page} text={text} />
            <span className="tools">
              <IconButton
                small
                icon={Undo2}
                label={WORDING.takeLineBack(WORDING.line(line, page))}
                onPress={() => actions.takeLineBack(document.id, index)}
              />
            </span>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}
