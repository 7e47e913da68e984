import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { copyText } from './copy-text';
import { UnplacedLine } from './unplaced-line';

export function UnplacedLines({ document }: { readonly document: OpenDocument }) {
  const [copied, setCopied] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const lines = document.content.unplaced;
  const copy = async () => setCopied(await copyText(lines.map(({ text }) => text).join('\n')));
  return (
    <section aria-label={WORDING.unplacedTitle}>
      <h2>{WORDING.unplacedTitle}</h2>
      <p className="quiet">{WORDING.unplacedText}</p>
      <ul className="unplaced" ref={list}>
        {lines.map((line, index) => (
          <UnplacedLine
            key={`${line.page} ${line.line} ${line.text}`}
            document={document}
            line={line}
            index={index}
            onGone={() => requestAnimationFrame(() => focusLine(list.current, index))}
          />
        ))}
      </ul>
      <Button className="button wide" onPress={() => void copy()}>
        <Copy aria-hidden size={14} strokeWidth={1.6} />
        <span aria-live="polite">{copied ? WORDING.copied : WORDING.copyAll}</span>
      </Button>
    </section>
  );
}

/** The line that moved up takes the focus, so that the keyboard goes on from where it was. */
function focusLine(list: HTMLElement | null, index: number): void {
  const lines = list?.querySelectorAll<HTMLElement>('li');
  const next = lines?.[Math.min(index, lines.length - 1)];
  next?.querySelector<HTMLElement>('.link-button')?.focus();
}
