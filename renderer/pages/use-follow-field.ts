import { type RefObject, useEffect } from 'react';
import type { PreviewPage } from '../../shared/preview';
import { litBoxes } from './lit-boxes';
import { DESK_MARGIN } from './zoom';

/** Kept free above and below the words that are brought into sight, in pixels. */
const CLEAR = 80;

/** Brings the words of the field being edited into sight, when the caret enters it; sideways too, where the page is wide. */
export function useFollowField(
  scroller: RefObject<HTMLElement | null>,
  pages: readonly PreviewPage[] | undefined,
  scale: number,
  step: number,
  field: string | undefined,
  documentId: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another field moves the desk, not each letter typed in it.
  useEffect(() => {
    const desk = scroller.current;
    if (!desk || !pages || field === undefined) return;
    for (const [index, page] of pages.entries()) {
      const [box] = litBoxes(page, field);
      if (!box) continue;
      const top = DESK_MARGIN + index * step + box.top * scale;
      const bottom = DESK_MARGIN + index * step + box.bottom * scale;
      const left = DESK_MARGIN + box.left * scale;
      const right = DESK_MARGIN + box.right * scale;
      const unseen = top < desk.scrollTop + CLEAR / 2 || bottom > desk.scrollTop + desk.clientHeight - CLEAR;
      // Of a long line what was clicked is in sight already.
      const beside =
        desk.scrollWidth > desk.clientWidth &&
        (right < desk.scrollLeft + CLEAR / 2 || left > desk.scrollLeft + desk.clientWidth - CLEAR);
      if (unseen || beside)
        desk.scrollTo({
          ...(unseen && { top: top - desk.clientHeight / 3 }),
          ...(beside && { left: left - CLEAR }),
        });
      return;
    }
  }, [field, documentId]);
}
