import { FileDown, FolderOpen, type LucideIcon, MousePointerClick } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { WORDING } from '../wording';

const WORDS = WORDING.tour;

const STEPS: readonly { readonly key: keyof typeof WORDS.steps; readonly icon: LucideIcon }[] = [
  { key: 'open', icon: FolderOpen },
  { key: 'edit', icon: MousePointerClick },
  { key: 'export', icon: FileDown },
];

/** Three steps, forwards, backwards and away. */
export function TourSteps({ onDone }: { readonly onDone: () => void }) {
  const [at, setAt] = useState(0);
  const moved = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read aloud when one comes to it.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  const go = (to: number) => {
    moved.current = true;
    if (to < STEPS.length) setAt(to);
    else onDone();
  };
  const step = STEPS[at];
  if (!step) return null;
  const Icon = step.icon;
  const { title, text } = WORDS.steps[step.key];
  return (
    <>
      <div className="tour-step">
        <Icon aria-hidden size={20} strokeWidth={1.5} />
        <h3 ref={heading} tabIndex={-1}>
          <span className="unseen">{WORDS.step(at + 1, STEPS.length)}: </span>
          {title}
        </h3>
        <p>{text}</p>
      </div>
      <div className="tour-foot">
        <span className="tour-dots" aria-hidden>
          {STEPS.map(({ key }, index) => (
            <i key={key} data-here={index === at || undefined} />
          ))}
        </span>
        <span className="grow" />
        {at < STEPS.length - 1 && (
          <Button className="link-button" onPress={onDone}>
            {WORDS.skip}
          </Button>
        )}
        {at > 0 && (
          <Button className="button" onPress={() => go(at - 1)}>
            {WORDS.back}
          </Button>
        )}
        <Button className="button go" onPress={() => go(at + 1)}>
          {at < STEPS.length - 1 ? WORDS.next : WORDS.done}
        </Button>
      </div>
    </>
  );
}
