import { Copy, CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTools } from '../app-context';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { copyText } from './copy-text';
import { WhereLine } from './where-line';

export function UnplacedLines({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const lines = document.content.unplaced;
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(lines.map(({ text }) => text).join('\n')));
  return (
    <section aria-label={WORDING.unplacedTitle}>
      <h2>{WORDING.unplacedTitle}</h2>
      <p className="quiet">{WORDING.unplacedText}</p>
      <ul className="unplaced">
        {lines.map(({ text, line, page }, index) => (
          <li key={`${page} ${line} ${text}`}>
            <WhereLine document={document} line={line} page={page} text={text} />
            <q>{text}</q>
            <Button
              className="link-button"
              aria-label={WORDING.placeLine(line)}
              onPress={() => actions.placeLine(document.id, index)}
            >
              <CornerDownRight aria-hidden size={13} />
              {WORDING.place}
            </Button>
          </li>
        ))}
      </ul>
      <Button className="button wide" onPress={() => void copy()}>
        <Copy aria-hidden size={14} strokeWidth={1.6} />
        <span aria-live="polite">{copied ? WORDING.copied : WORDING.copyAll}</span>
      </Button>
    </section>
  );
}
