/** The pictures of a page → one picture of the page as it is shown. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Raster } from '../../../shared/ocr';
import { apply, asMatrix, IDENTITY, type Matrix, mapBox, multiply } from './matrix';
import type { OperatorCodes } from './operators';

/** As pdf.js hands it over: 1 is a bit a pixel, 2 three bytes, 3 four. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
  /** A stencil: its zeros are painted black. */
  readonly isMask: boolean;
}

interface Placed {
  readonly picture: Picture;
  /** From the unit square, which a picture fills (ISO 32000-1 §8.9.5), to the page as it is shown, in points. */
  readonly matrix: Matrix;
}

export interface PagePicture {
  readonly raster: Raster;
  /** In points. */
  readonly width: number;
}

/** A logo or a portrait covers less of its page. */
const COVERS = 0.4;
/** An A4 page at 300 dots an inch has 8.7 million: finer scans read no better. */
const MOST_PIXELS = 9_000_000;

/** Undefined for a page that is not covered by pictures. Rejects for one that pdf.js cannot read. */
export async function pagePicture(
  page: PDFPageProxy,
  codes: OperatorCodes,
): Promise<PagePicture | undefined> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const placed = await placedPictures(page, codes, asMatrix(transform) ?? [1, 0, 0, -1, 0, height]);
  const areas = placed.map(({ matrix }) => Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  if (areas.reduce((sum, area) => sum + area, 0) < COVERS * width * height) return undefined;
  // As fine as the finest of the large pictures.
  const densities = placed.map(
    ({ picture }, index) => (picture.width * picture.height) / (areas[index] || 1),
  );
  const density = Math.min(
    Math.max(...densities.filter((_, index) => (areas[index] ?? 0) > 0.05 * width * height)),
    MOST_PIXELS / (width * height),
  );
  const unit = Math.sqrt(density);
  if (!Number.isFinite(unit)) return undefined;
  const raster = {
    width: Math.max(1, Math.round(width * unit)),
    height: Math.max(1, Math.round(height * unit)),
  };
  const grey = new Uint8Array(raster.width * raster.height).fill(255);
  for (const { picture, matrix } of placed)
    draw(picture, multiply([unit, 0, 0, unit, 0, 0], matrix), { ...raster, grey });
  return { raster: { ...raster, grey }, width };
}

async function placedPictures(
  page: PDFPageProxy,
  codes: OperatorCodes,
  start: Matrix,
): Promise<readonly Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const placed: Placed[] = [];
  const saved: Matrix[] = [];
  let matrix = start;
  fnArray.forEach((code, index) => {
    const args: readonly unknown[] = argsArray[index] ?? [];
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (code === codes.transform) matrix = multiply(matrix, asMatrix(args) ?? IDENTITY);
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = multiply(matrix, asMatrix(args[0]) ?? IDENTITY);
    } else if (
      code === codes.paintImageXObject ||
      code === codes.paintImageMaskXObject ||
      code === codes.paintInlineImageXObject
    ) {
      const picture = pictureOf(page, args[0], code === codes.paintImageMaskXObject);
      if (picture) placed.push({ picture, matrix });
    }
  });
  return placed;
}

/** Named, or in the operator itself. */
function pictureOf(page: PDFPageProxy, value: unknown, isMask: boolean): Picture | undefined {
  const named = typeof value === 'object' && value !== null && 'data' in value ? value.data : value;
  const stored = typeof named === 'string' ? objectOf(page, named) : value;
  const picture = (stored ?? {}) as { readonly [key in 'width' | 'height' | 'kind' | 'data']?: unknown };
  const { width, height, kind, data } = picture;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined;
  return { width, height, kind: typeof kind === 'number' ? kind : 1, data, isMask };
}

function objectOf(page: PDFPageProxy, id: string): unknown {
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  return store.has(id) ? store.get(id) : undefined;
}

/** Each pixel of the page takes what lies under it; where the picture is finer, the mean of a few places. */
function draw(picture: Picture, matrix: Matrix, page: Raster): void {
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  if (Math.abs(area) < 1) return;
  const inverse: Matrix = [
    d / area,
    -b / area,
    -c / area,
    a / area,
    (c * f - d * e) / area,
    (b * e - a * f) / area,
  ];
  const [left, top, right, bottom] = mapBox(matrix, [0, 0, 1, 1]);
  const fineness = Math.sqrt((picture.width * picture.height) / Math.abs(area));
  const steps = Math.max(1, Math.min(4, Math.round(fineness)));
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(page.height, Math.ceil(bottom)); y++)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(page.width, Math.ceil(right)); x++) {
      const at = y * page.width + x;
      let sum = 0;
      for (let step = 0; step < steps * steps; step++) {
        const partY = (Math.floor(step / steps) + 0.5) / steps;
        const [u, v] = apply(inverse, x + ((step % steps) + 0.5) / steps, y + partY);
        sum += greyAt(
          picture,
          Math.floor(u * picture.width),
          Math.floor((1 - v) * picture.height),
          page.grey[at] ?? 255,
        );
      }
      page.grey[at] = sum / (steps * steps);
    }
}

/** `under` shows outside of the picture and where it is clear. */
function greyAt({ width, height, kind, data, isMask }: Picture, x: number, y: number, under: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return under;
  if (kind === 1) {
    const bit = ((data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    return isMask ? (bit ? under : 0) : bit * 255;
  }
  const at = (y * width + x) * (kind === 2 ? 3 : 4);
  const luma = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  const opacity = kind === 2 ? 1 : (data[at + 3] ?? 255) / 255;
  return luma * opacity + under * (1 - opacity);
}
