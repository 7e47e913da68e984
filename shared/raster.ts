/** Pictures turned, scaled and set straight, before anything is read off them. */
import type { Raster } from './ocr';

/** Clockwise, by quarters. */
export type Quarter = 0 | 1 | 2 | 3;

export function turn(raster: Raster, quarter: Quarter): Raster {
  if (quarter === 0) return raster;
  const { width, height, grey } = raster;
  const upright = quarter === 2;
  const [w, h] = upright ? [width, height] : [height, width];
  const turned = new Uint8Array(w * h);
  // Where the first pixel of the new picture stands in the old one, and the steps to the right and down.
  const [start, right, down] = {
    1: [(height - 1) * width, -width, 1],
    2: [height * width - 1, -1, -width],
    3: [width - 1, width, -1],
  }[quarter] as [number, number, number];
  for (let y = 0, to = 0; y < h; y++)
    for (let x = 0, from = start + y * down; x < w; x++, from += right) turned[to++] = grey[from] ?? 255;
  return { width: w, height: h, grey: turned };
}

/** Smaller by averaging what falls together, larger by blending neighbours. */
export function scale(raster: Raster, factor: number): Raster {
  const width = Math.max(1, Math.round(raster.width * factor));
  const height = Math.max(1, Math.round(raster.height * factor));
  if (width === raster.width && height === raster.height) return raster;
  return factor < 1 ? shrink(raster, width, height) : enlarge(raster, width, height);
}

function shrink(raster: Raster, width: number, height: number): Raster {
  const grey = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++) {
    const top = Math.floor((y * raster.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * raster.height) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * raster.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * raster.width) / width));
      let sum = 0;
      for (let row = top; row < bottom; row++)
        for (let at = row * raster.width + left, end = at + right - left; at < end; at++)
          sum += raster.grey[at] ?? 255;
      grey[to++] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width, height, grey };
}

function enlarge(raster: Raster, width: number, height: number): Raster {
  const grey = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++) {
    const fromY = ((y + 0.5) * raster.height) / height - 0.5;
    for (let x = 0; x < width; x++)
      grey[to++] = sample(raster, ((x + 0.5) * raster.width) / width - 0.5, fromY);
  }
  return { width, height, grey };
}

/**
 * The picture turned about its centre so that lines that rise to the right by `slope` (a tangent, y
 * downwards) lie level. The size stays; corners that come in from outside are white.
 */
export function level(raster: Raster, slope: number): Raster {
  const { width, height } = raster;
  const length = Math.hypot(1, slope);
  const [cos, sin] = [1 / length, slope / length];
  const [midX, midY] = [(width - 1) / 2, (height - 1) / 2];
  const grey = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - midX, y - midY];
      grey[to++] = sample(raster, midX + cos * dx - sin * dy, midY + sin * dx + cos * dy);
    }
  return { width, height, grey };
}

/** Blended from the four pixels around; white beyond the edges. */
function sample({ width, height, grey }: Raster, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < -1 || top < -1 || left >= width || top >= height) return 255;
  const [partX, partY] = [x - left, y - top];
  const [above, below] = [Math.max(0, top) * width, Math.min(height - 1, top + 1) * width];
  const [before, after] = [Math.max(0, left), Math.min(width - 1, left + 1)];
  const high = (grey[above + before] ?? 255) * (1 - partX) + (grey[above + after] ?? 255) * partX;
  const low = (grey[below + before] ?? 255) * (1 - partX) + (grey[below + after] ?? 255) * partX;
  return high * (1 - partY) + low * partY;
}
