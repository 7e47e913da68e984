/** How clearly words stand on their grounds (WCAG 2.2 §1.4.3). */
import type { Hex } from './flow';
import type { Template } from './template';

/** The least of level AA for text of these sizes. */
const LEAST_CONTRAST = 4.5;

/** From 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance. */
function luminance(hex: Hex): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export interface Faint {
  readonly color: 'ink' | 'muted' | 'accent';
  readonly on: Hex;
  readonly contrast: number;
}

/** The colours of words that are too near to a ground on which they may stand. */
export function faintColors({ colors, header, heading }: Template): Faint[] {
  const tints = [colors.sidebarFill, header.band?.fill, heading.bar?.fill];
  const grounds = new Set(['#ffffff', ...tints.flatMap((tint) => tint ?? [])]);
  return (['ink', 'muted', 'accent'] as const).flatMap((color) =>
    [...grounds]
      .map((on) => ({ color, on, contrast: contrast(colors[color], on) }))
      .filter((found) => found.contrast < LEAST_CONTRAST),
  );
}
