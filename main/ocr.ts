/** The reader of pictures, from the folder where the build put its files (scripts/ocr.mjs). */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Ocr } from '../shared/ocr';
import { createOcr } from './ocr/index';

const TRAINED = /^(\w+)\.traineddata\.gz$/;
/** Of the decoders that pdf.js may ask for by name, those that are shipped. */
const DECODERS = ['jbig2.wasm', 'openjpeg.wasm'];
/** After this long without a picture the engine is let go, with the hundred megabytes that it holds. */
const IDLE_MS = 30_000;

/**
 * The reader of a folder (`out/ocr`). Files are read when the first picture comes. It reads all languages
 * whose data are there, `NAME.traineddata.gz` by Tesseract's names, English first.
 */
export function openOcr(folder: string): Ocr {
  const read = (name: string): Promise<Uint8Array> => readFile(join(folder, name));
  return createOcr(
    {
      wasm: (simd) => read(simd ? 'tesseract-core-simd-lstm.wasm' : 'tesseract-core-lstm.wasm'),
      async languages() {
        const names = readdirSync(folder).flatMap((name) => TRAINED.exec(name)?.[1] ?? []);
        const ordered = names.sort((a, b) => Number(b === 'eng') - Number(a === 'eng') || (a < b ? -1 : 1));
        const unpacked = ordered.map(
          async (name) => [name, new Uint8Array(gunzipSync(await read(`${name}.traineddata.gz`)))] as const,
        );
        return new Map(await Promise.all(unpacked));
      },
      decoder: (name) =>
        DECODERS.includes(name) ? read(name) : Promise.reject(new Error(`${name} is not shipped`)),
    },
    IDLE_MS,
  );
}
