/** Pictures → words with their places: pixels by this folder's own code, letters by Tesseract. */
import type { Ocr, Raster, SeenPage } from '../../shared/ocr';
import { level, scale } from '../../shared/raster';
import { type Core, type CoreFiles, startCore } from './core';
import { findInk, findRules } from './ink';
import { readWords } from './words';

export interface OcrFiles extends CoreFiles {
  decoder(name: string): Promise<Uint8Array>;
}

/** More pixels than an A4 page has at 300 dots an inch only cost time. */
const MOST_PIXELS = 9_000_000;
/** A tangent: at a sixth of a degree a line across the page drops by a fifth of its height. */
const LEVEL_ENOUGH = 0.003;

/** One engine for all pages, started by the first and let go after `idleMs` without one. */
export function createOcr(files: OcrFiles, idleMs: number): Ocr {
  let core: Promise<Core> | undefined;
  let idle: NodeJS.Timeout | undefined;
  const withCore = async <T>(use: (engine: Core) => T): Promise<T> => {
    clearTimeout(idle);
    core ??= startCore(files);
    try {
      return use(await core);
    } catch (error) {
      // What the engine stumbled over may have left it in any state.
      core = undefined;
      throw error;
    } finally {
      clearTimeout(idle);
      idle = setTimeout(() => {
        core = undefined;
      }, idleMs);
      idle.unref();
    }
  };
  return {
    decode: (bytes) => withCore((engine) => engine.decode(bytes)),
    read: (page, progress = () => {}) => withCore((engine) => readPage(engine, page, progress)),
    decoder: files.decoder,
  };
}

function readPage(core: Core, page: Raster, progress: (done: number) => void): SeenPage {
  const fitting = scale(page, Math.min(1, Math.sqrt(MOST_PIXELS / (page.width * page.height))));
  const slope = core.slope(fitting);
  const upright = Math.abs(slope) > LEVEL_ENOUGH ? level(fitting, slope) : fitting;
  const lines = core.lines(upright, progress);
  const ink = findInk(upright);
  return {
    width: upright.width,
    height: upright.height,
    words: readWords(lines, ink),
    rules: findRules(ink),
  };
}
