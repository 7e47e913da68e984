import { Copy, CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Unplaced } from '../../shared/resume';
import { useTools } from '../app-context';
import { WORDING } from '../wording';
import { copyText } from './copy-text';

interface UnplacedLinesProps {
  readonly documentId: string;
  readonly lines: readonly Unplaced[];
}

export function UnplacedLines({ documentId, lines }: UnplacedLinesProps) {
  const { actions } = useTools();
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(lines.map(({ text }) => text).join('\n')));
  return (
    <section aria-label={WORDING.unplacedTitle}>
      <h2>{WORDING.unplacedTitle}</h2>
      <p className="quiet">{WORDING.unplacedText}</p>
      <ul className="unplaced">
        {lines.map(({ text, line, page }, index) => (
          <li key={`${page} ${line} ${text}`}>
            <span className="where">{WORDING.line(line, page)}</span>
            <q>{text}</q>
            <Button
              className="link-button"
              aria-label={WORDING.placeLine(line)}
              onPress={() => actions.placeLine(documentId, index)}
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
