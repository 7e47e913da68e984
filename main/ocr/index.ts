/** Pictures → words with their places: pixels by this folder's own code, letters by Tesseract. */
import type { Ocr, Raster, SeenPage } from '../../shared/ocr';
import { level, scale, turn } from '../../shared/raster';
import { type Core, type CoreFiles, type CoreLine, startCore } from './core';
import { findInk, findRules } from './ink';
import { ledBy } from './trained';
import { readWords } from './words';

export interface OcrFiles extends CoreFiles {
  /** Names of the languages there are data for. */
  names(): readonly string[];
  decoder(name: string): Promise<Uint8Array>;
}

export interface OcrLimits {
  /** After this long without a picture the engine is let go. */
  readonly idleMs: number;
  /** Longest time for one page. */
  readonly pageMs: number;
  /** The clock, in milliseconds. */
  readonly now: () => number;
}

/** More pixels than an A4 page has at 300 dots an inch only cost time. */
const MOST_PIXELS = 9_000_000;
/** A tangent: at a sixth of a degree a line across the page drops by a fifth of its height. */
const LEVEL_ENOUGH = 0.003;

/** The page's time is up. Thrown through the engine, which has no other way to be stopped. */
class Late extends Error {
  override readonly name = 'Late';
}

/** One engine for all pages, started by the first. */
export function createOcr(files: OcrFiles, { idleMs, pageMs, now }: OcrLimits): Ocr {
  let core: Promise<Core> | undefined;
  /** Languages of the engine, in its order. */
  let order: readonly string[] = [];
  let idle: NodeJS.Timeout | undefined;
  const withCore = async <T>(use: (engine: Core) => T, names?: readonly string[]): Promise<T> => {
    clearTimeout(idle);
    // The order of its languages is given to the engine when it starts.
    const wanted = names ?? (core ? order : files.names());
    if (core === undefined || wanted.join() !== order.join()) core = startCore(files, wanted);
    order = wanted;
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
    async read(page, progress = () => {}, lang) {
      const end = now() + pageMs;
      const watch = (): void => {
        if (now() > end) throw new Late();
      };
      try {
        return await withCore(
          (engine) => readPage(engine, page, progress, watch),
          ledBy(lang, files.names()),
        );
      } catch (error) {
        if (error instanceof Late) return undefined;
        throw error;
      }
    },
    languages: files.names,
    decoder: files.decoder,
  };
}

/** A page whose letters are less sure than this on average is tried the other ways up. */
const SURE = 0.6;

/** `watch` is called all the while and may throw. */
function readPage(core: Core, page: Raster, progress: (done: number) => void, watch: () => void): SeenPage {
  const fitting = scale(page, Math.min(1, Math.sqrt(MOST_PIXELS / (page.width * page.height))));
  let best = readUpright(core, fitting, (done) => {
    watch();
    progress(done);
  });
  for (const quarter of [2, 1, 3] as const) {
    if (best.sure > SURE || best.lines.length === 0) break;
    const other = readUpright(core, turn(fitting, quarter), watch);
    if (other.sure > best.sure) best = other;
  }
  const ink = findInk(best.level);
  const { width, height } = best.level;
  return { width, height, words: readWords(best.lines, ink), rules: findRules(ink) };
}

interface Attempt {
  readonly level: Raster;
  readonly lines: readonly CoreLine[];
  /** Mean over its letters, 0–1. */
  readonly sure: number;
}

function readUpright(core: Core, page: Raster, progress: (done: number) => void): Attempt {
  const slope = core.slope(page);
  const straight = Math.abs(slope) > LEVEL_ENOUGH ? level(page, slope) : page;
  const lines = core.lines(straight, progress);
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return { level: straight, lines, sure: letters === 0 ? 0 : sure / letters / 100 };
}
