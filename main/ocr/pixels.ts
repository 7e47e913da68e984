import type { Raster } from '../../shared/ocr';

/** A picture of Leptonica, the library under Tesseract. */
interface Picture {
  get_w(): number;
  get_h(): number;
  get_d(): number;
  get_spp(): number;
  get_wpl(): number;
  get_data(): number;
}

/**
 * Leptonica's pixels as greys. It packs them into 32-bit words, the leftmost in the highest bits, which
 * in WebAssembly's memory are the last bytes; colours stand in the order red, green, blue, opacity.
 */
export function readPixels(picture: Picture, memory: WebAssembly.Memory): Raster | undefined {
  const [width, height, depth] = [picture.get_w(), picture.get_h(), picture.get_d()];
  const perRow = picture.get_wpl();
  const words = new Uint32Array(memory.buffer, picture.get_data(), perRow * height);
  const read = depth === 32 ? colour(picture.get_spp() === 4) : DEPTHS[depth];
  if (!read) return undefined;
  const perWord = 32 / depth;
  const grey = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      grey[to++] = read(words[y * perRow + Math.floor(x / perWord)] ?? 0, x % perWord);
  return { width, height, grey };
}

/** By bits a pixel; in bilevel pictures 1 is black. */
const DEPTHS: Readonly<Record<number, (word: number, index: number) => number>> = {
  1: (word, index) => ((word >>> (31 - index)) & 1 ? 0 : 255),
  2: (word, index) => ((word >>> (30 - 2 * index)) & 3) * 85,
  4: (word, index) => ((word >>> (28 - 4 * index)) & 15) * 17,
  8: (word, index) => (word >>> (24 - 8 * index)) & 255,
  16: (word, index) => (word >>> (24 - 16 * index)) & 255,
};

/** Luma as ITU-R BT.601 has it; what is clear shows the paper. */
function colour(hasOpacity: boolean): (word: number) => number {
  return (word) => {
    const luma = 0.299 * (word >>> 24) + 0.587 * ((word >>> 16) & 255) + 0.114 * ((word >>> 8) & 255);
    const opacity = hasOpacity ? (word & 255) / 255 : 1;
    return luma * opacity + 255 * (1 - opacity);
  };
}
