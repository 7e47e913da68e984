/**
 * Lengths. A twip is a twentieth of a point (ECMA-376 §17.18.68), the unit Word counts in, so layout
 * counts in it too; a point is 1/72 inch. Names carry the unit wherever it is not points.
 */
export const TWIPS_PER_POINT = 20;

/** Points to whole twips, the only rounding a length ever sees. */
export function toTwips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

export function toPoints(twips: number): number {
  return twips / TWIPS_PER_POINT;
}

export function millimetres(mm: number): number {
  return (mm * 72) / 25.4;
}
