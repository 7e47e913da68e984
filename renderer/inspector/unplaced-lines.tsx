import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { copyText } from './copy-text';
import { UnplacedLine } from './unplaced-line';

interface LinesProps {
  readonly document: OpenDocument;
}

export function UnplacedLines({ document }: LinesProps) {
  const [copied, setCopied] = useState(false);
  const lost = document.content.unplaced.filter(({ tie }) => !tie);
  const copy = async () => setCopied(await copyText(lost.map(({ text }) => text).join('\n')));
  return (
    <section aria-label={WORDING.unplacedTitle}>
      <h2>{WORDING.unplacedTitle}</h2>
      <p className="quiet">{WORDING.unplacedText}</p>
      <Lines document={document} ties={false} />
      <Button className="button wide" onPress={() => void copy()}>
        <Copy aria-hidden size={14} strokeWidth={1.6} />
        <span aria-live="polite">{copied ? WORDING.copied : WORDING.copyAll}</span>
      </Button>
    </section>
  );
}

/** Words that only joined or headed others can be placed too, for whoever looks: they are no loss to be told of. */
export function TieLines({ document }: LinesProps) {
  const [open, setOpen] = useState(false);
  const count = document.content.unplaced.filter(({ tie }) => tie).length;
  if (count === 0) return null;
  return (
    <section aria-label={WORDING.tiesTitle}>
      <Button className="link-button quiet ties" aria-expanded={open} onPress={() => setOpen(!open)}>
        {WORDING.ties(count)}
      </Button>
      {open && (
        <>
          <p className="quiet">{WORDING.tiesText}</p>
          <Lines document={document} ties />
        </>
      )}
    </section>
  );
}

function Lines({ document, ties }: LinesProps & { readonly ties: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  const shown = [...document.content.unplaced.entries()].filter(([, { tie = false }]) => tie === ties);
  return (
    <ul className="unplaced" ref={list}>
      {shown.map(([index, line], at) => (
        <UnplacedLine
          key={`${line.page} ${line.line} ${line.text}`}
          document={document}
          line={line}
          index={index}
          onGone={() => requestAnimationFrame(() => focusLine(list.current, at))}
        />
      ))}
    </ul>
  );
}

/** The line that moved up takes the focus, so that the keyboard goes on from where it was. */
function focusLine(list: HTMLElement | null, index: number): void {
  const lines = list?.querySelectorAll<HTMLElement>('li');
  const next = lines?.[Math.min(index, lines.length - 1)];
  next?.querySelector<HTMLElement>('.link-button')?.focus();
}
