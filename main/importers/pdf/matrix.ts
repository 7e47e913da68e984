/** Affine maps as ISO 32000-1 §8.3.3 writes them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** The upright box around a box after the map, as [left, top, right, bottom]. */
export function mapBox(m: Matrix, box: ArrayLike<number>): readonly [number, number, number, number] {
  const [left = 0, top = 0, right = 0, bottom = 0] = [box[0], box[1], box[2], box[3]];
  const [ax, cx] = [m[0] * left, m[2] * top];
  const [bx, dx] = [m[0] * right, m[2] * bottom];
  const [ay, cy] = [m[1] * left, m[3] * top];
  const [by, dy] = [m[1] * right, m[3] * bottom];
  return [
    Math.min(ax, bx) + Math.min(cx, dx) + m[4],
    Math.min(ay, by) + Math.min(cy, dy) + m[5],
    Math.max(ax, bx) + Math.max(cx, dx) + m[4],
    Math.max(ay, by) + Math.max(cy, dy) + m[5],
  ];
}

/** Six finite numbers, or undefined: files hold all kinds of things where a matrix should be. */
export function asMatrix(value: unknown): Matrix | undefined {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return undefined;
  const n = Array.from(value as ArrayLike<unknown>, Number);
  if (n.length !== 6 || !n.every(Number.isFinite)) return undefined;
  return n as unknown as Matrix;
}
