/** The reader of pictures, from the folder where the build put its files (scripts/lib/ocr.mjs). */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Ocr } from '../shared/ocr';
import { UserError } from '../shared/result';
import { createOcr, type OcrLimits } from './ocr/index';

const TRAINED = /^(\w+)\.traineddata(?:\.gz)?$/;
/** Of the decoders that pdf.js may ask for by name, those that are shipped. */
const DECODERS = ['jbig2.wasm', 'openjpeg.wasm'];
/** After this long without a picture the engine is let go, with the hundred megabytes that it holds. */
const IDLE_MS = 30_000;
/** A page takes some seconds; a photograph of a carpet, full of what could be letters, may take minutes. */
const PAGE_MS = 120_000;

export interface OcrOptions extends Partial<OcrLimits> {
  /** A folder of a person's own with trained data of further languages; it need not exist. */
  readonly more?: string | undefined;
}

/**
 * The reader of a folder (`out/ocr`). Files are read when the first picture comes. It reads all languages
 * whose data are there, `NAME.traineddata`, plain or as `.gz`, by Tesseract's names: English first.
 */
export function openOcr(folder: string, { more, ...limits }: OcrOptions = {}): Ocr {
  const trained = (): ReadonlyMap<string, string> => {
    const found = new Map([folder, more].flatMap((place) => trainedIn(place)));
    return new Map(
      [...found].sort(([a], [b]) => Number(b === 'eng') - Number(a === 'eng') || (a < b ? -1 : 1)),
    );
  };
  const read = (name: string): Promise<Uint8Array> => readFile(join(folder, name));
  return createOcr(
    {
      wasm: (simd) => read(simd ? 'tesseract-core-simd-lstm.wasm' : 'tesseract-core-lstm.wasm'),
      names: () => [...trained().keys()],
      async languages() {
        const data = [...trained()].map(async ([name, path]) => [name, await unpacked(path)] as const);
        return new Map(await Promise.all(data));
      },
      decoder: (name) =>
        DECODERS.includes(name) ? read(name) : Promise.reject(new Error(`${name} is not shipped`)),
    },
    { idleMs: IDLE_MS, pageMs: PAGE_MS, now: Date.now, ...limits },
  );
}

/** Names of languages and their files. A person's own folder need not be there. */
function trainedIn(folder: string | undefined): [string, string][] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file): [string, string][] => {
    const name = TRAINED.exec(file)?.[1];
    return name === undefined ? [] : [[name, join(folder, file)]];
  });
}

/** Throws UserError for what a download that broke off has left. */
async function unpacked(path: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(path);
    return new Uint8Array(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  } catch {
    throw new UserError(
      `${basename(path)}, by which pictures are to be read, is damaged.`,
      'Download it again, or take it out of its folder.',
    );
  }
}
