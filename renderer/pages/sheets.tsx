import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useApp } from '../app-context';
import { FindBar } from '../find/find-bar';
import { WORDING } from '../wording';
import { facesOf, registerFaces } from './faces';
import { PageView } from './page-view';
import { useFollowField } from './use-follow-field';
import { useSize } from './use-size';
import { useWheelZoom } from './use-wheel-zoom';
import { useZoomPlace } from './use-zoom-place';
import { DESK_MARGIN, PIXELS_PER_TWIP, scaleFor } from './zoom';
import { ZoomBar } from './zoom-bar';

/** Between two pages, in pixels. */
const GAP = 20;

/** Room for the zoom bar below the last page, in pixels. */
const BELOW = 72;

/** The pages of one document, one below the other, and what moves them. */
export function Sheets({ documentId }: { readonly documentId: string }) {
  const laidPages = useApp(({ layouts }) => layouts[documentId]?.pages);
  const problem = useApp(({ layouts }) => layouts[documentId]?.problem);
  const zoom = useApp((state) => state.zoom);
  const field = useApp((state) => state.field);
  const scroller = useRef<HTMLDivElement>(null);
  const desk = useSize(scroller);
  const [top, setTop] = useState(0);
  const pages = laidPages ?? [];
  const faces = useMemo(() => facesOf(laidPages ?? []), [laidPages]);
  useEffect(() => registerFaces(faces, document.fonts), [faces]);

  const first = pages[0];
  const scale = first && desk.width > 0 ? scaleFor(zoom, desk, first) : 0;
  const step = first ? first.height * scale + GAP : 1;
  const number = Math.min(
    Math.max(Math.floor((top + desk.height / 2 - DESK_MARGIN) / step) + 1, 1),
    pages.length,
  );
  const goToPage = useCallback(
    (next: number) => scroller.current?.scrollTo({ top: (next - 1) * step }),
    [step],
  );
  // The desk stays where another document comes onto it: to change what stands there is quicker than to set it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document begins at its top; where the desk stands there, to ask for it would lay out the window twice.
  useLayoutEffect(() => {
    if (top > 0) scroller.current?.scrollTo({ top: 0 });
  }, [documentId]);
  useFollowField(scroller, laidPages, scale, step, field, documentId);
  const hold = useZoomPlace(scroller, zoom, scale);
  useWheelZoom(scroller, scale / PIXELS_PER_TWIP, hold);

  return (
    <>
      <section
        className="scroller"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={WORDING.desk}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <div className="sheets" style={{ padding: DESK_MARGIN, paddingBottom: BELOW, gap: GAP }}>
          {scale > 0 &&
            pages.map((page) => (
              <PageView
                key={page.number}
                documentId={documentId}
                page={page}
                total={pages.length}
                scale={scale}
                field={field}
              />
            ))}
          {pages.length === 0 && problem === undefined && <p className="desk-word">{WORDING.laying}</p>}
        </div>
      </section>
      <FindBar documentId={documentId} scroller={scroller} />
      {problem !== undefined && (
        <p className="desk-problem" role="alert">
          {WORDING.notLaid} {problem}
        </p>
      )}
      {first && (
        <ZoomBar shown={scale / PIXELS_PER_TWIP} number={number} total={pages.length} onPage={goToPage} />
      )}
    </>
  );
}
