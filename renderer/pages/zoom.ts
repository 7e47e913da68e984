import type { Zoom } from '../store/state';

/** CSS pixels a twip at 100 %: 96 to the inch of 1440. */
export const PIXELS_PER_TWIP = 96 / 1440;

/** White around the pages on the desk, in pixels. */
export const DESK_MARGIN = 28;

/** Beyond this a page fitted to a wide desk is larger than anyone holds paper. */
const WIDEST_FIT = 1.25;

/** A desk pressed to nothing still shows a page, which then scrolls. */
const SMALLEST_FIT = 0.2;

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 3, 4];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels a twip, for a desk in pixels and a page in twips. */
export function scaleFor(zoom: Zoom, desk: Size, page: Size): number {
  if (typeof zoom === 'number') return zoom * PIXELS_PER_TWIP;
  const across = (desk.width - 2 * DESK_MARGIN) / page.width;
  const down = (desk.height - 2 * DESK_MARGIN) / page.height;
  const fit = zoom === 'width' ? Math.min(across, WIDEST_FIT * PIXELS_PER_TWIP) : Math.min(across, down);
  return Math.max(fit, SMALLEST_FIT * PIXELS_PER_TWIP);
}

/** The next round step larger (1) or smaller (-1); from a fit, the step beside `shown`. */
export function stepZoom(zoom: Zoom, by: 1 | -1, shown = 1): number {
  const from = typeof zoom === 'number' ? zoom : shown;
  const steps = by === 1 ? STEPS : [...STEPS].reverse();
  // A hair's breadth, so that 0.6699 counts as the step it shows.
  const next = steps.find((step) => (by === 1 ? step > from + 0.005 : step < from - 0.005));
  return next ?? from;
}
