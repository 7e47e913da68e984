import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PreviewPage } from '../../shared/preview';
import { useApp } from '../app-context';
import { foundPlaces } from '../store/found';
import { type PageFind, pageFinds } from './page-finds';

interface FoundLightsProps {
  readonly page: PreviewPage;
  /** Pixels a twip. */
  readonly scale: number;
}

interface Box {
  readonly ref: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lights what is sought on the page, letter by letter; nothing is reckoned while nothing is sought. */
export function FoundLights({ page, scale }: FoundLightsProps) {
  const words = useApp(({ find }) => find?.words ?? '');
  return words === '' ? null : <Lights page={page} scale={scale} words={words} />;
}

function Lights({ page, scale, words }: FoundLightsProps & { readonly words: string }) {
  const options = useApp(({ find, lastFind }) => (find ?? lastFind)?.options);
  const turn = useApp(({ find }) => find?.turn);
  const here = useApp((state) => foundPlaces(state)[state.find?.index ?? 0]?.at);
  const lights = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const finds = useMemo(() => (options ? pageFinds(page, words, options) : []), [page, words, options]);
  useLayoutEffect(() => {
    const art = lights.current?.parentElement?.querySelector('.page-art');
    const texts = [...(art?.querySelectorAll('text') ?? [])];
    setBoxes(finds.flatMap((find) => boxOf(find, page, texts[find.index]) ?? []));
  }, [finds, page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every wish to go there goes there, be it the same place.
  useLayoutEffect(() => {
    lights.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'center' });
  }, [here, turn, boxes]);
  return (
    <div ref={lights} aria-hidden>
      {boxes.map(({ ref, x, y, width, height }) => (
        <span
          key={`${x} ${y}`}
          className="found-light"
          data-here={ref === here || undefined}
          style={{ left: x * scale, top: y * scale, width: width * scale, height: height * scale }}
        />
      ))}
    </div>
  );
}

/** The browser drew the letters, so it knows where they stand. */
function boxOf(find: PageFind, page: PreviewPage, drawn: SVGTextElement | undefined): Box | undefined {
  const text = page.texts[find.index];
  if (!text || !drawn || drawn.getNumberOfChars() < find.to) return undefined;
  const first = drawn.getExtentOfChar(find.from);
  const last = drawn.getExtentOfChar(find.to - 1);
  const x = Math.min(first.x, last.x);
  const width = Math.max(first.x + first.width, last.x + last.width) - x;
  return { ref: find.ref, x, y: text.top, width, height: text.leading };
}
