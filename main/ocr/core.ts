/**
 * Tesseract, compiled to WebAssembly, as three calls. It runs in the thread that calls it: documents are
 * read in workers already, which is where a time limit can end it.
 */
import type { TesseractModule } from 'tesseract.js-core/*.js';
import type { Raster } from '../../shared/ocr';
import { readPixels } from './pixels';

export interface CoreFiles {
  /** The engine's machine code, in its build for processors with or without 128-bit instructions. */
  wasm(simd: boolean): Promise<Uint8Array>;
  /** Trained data, unpacked, by Tesseract's names of languages: "eng". */
  languages(): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Edges count from the picture's top left corner. */
export interface CoreBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface CoreWord {
  readonly text: string;
  /** 0–100. */
  readonly confidence: number;
  readonly bbox: CoreBox;
  readonly symbols: readonly { readonly text: string; readonly bbox: CoreBox }[];
}

export interface CoreLine {
  readonly bbox: CoreBox;
  readonly baseline: CoreBox;
  readonly words: readonly CoreWord[];
}

export interface Core {
  /** Undefined for a file that is no whole picture. */
  decode(bytes: Uint8Array): Raster | undefined;
  /** Tangent of the angle by which the lines of a page fall to the right. */
  slope(page: Raster): number;
  /** `progress` is told parts of 1. */
  lines(page: Raster, progress: (done: number) => void): readonly CoreLine[];
}

/** Smallest module with a 128-bit instruction: `(func (result v128) i32.const 0 i8x16.splat)` and back. */
const SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
]);
const INPUT = '/input';
const MODE = 'tessedit_pageseg_mode';

/** @param order of the languages: the first leads. */
export async function startCore({ wasm, languages }: CoreFiles, order: readonly string[]): Promise<Core> {
  const simd = WebAssembly.validate(SIMD_PROBE);
  const { default: create } = simd
    ? await import('tesseract.js-core/tesseract-core-simd-lstm.js')
    : await import('tesseract.js-core/tesseract-core-lstm.js');
  const program = await WebAssembly.compile(new Uint8Array(await wasm(simd)));
  let memory: WebAssembly.Memory | undefined;
  let tell: (done: number) => void = () => {};
  // It counts from 30, where finding the lines has ended.
  const counted = (percent: number): void => tell(Math.max(0, (percent - 30) / 70));
  const tesseract: TesseractModule = await create({
    print: () => {},
    // Damaged pictures and guessed resolutions are reported here; the results say as much.
    printErr: () => {},
    TesseractProgress: counted,
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(program, imports).then((instance) => {
        memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
        done(instance, program);
      });
      return {};
    },
  });
  const trained = await languages();
  for (const [name, data] of trained) tesseract.FS.writeFile(`/${name}.traineddata`, data);
  const api = new tesseract.TessBaseAPI();
  const known = order.filter((name) => trained.has(name));
  if (api.Init(null, known.join('+'), 1) !== 0)
    throw new Error(`Tesseract does not take its data for ${known.join(', ')}.`);
  for (const name of trained.keys()) tesseract.FS.unlink(`/${name}.traineddata`);

  const show = (bytes: Uint8Array): boolean => {
    tesseract.FS.writeFile(INPUT, bytes);
    const shown = api.SetImageFile(1, 0) === 0;
    tesseract.FS.unlink(INPUT);
    return shown;
  };
  return {
    decode(bytes) {
      const raster = show(bytes) && memory ? readPixels(api.GetInputImage(), memory) : undefined;
      api.Clear();
      return raster;
    },
    slope(page) {
      // The slant is measured only where columns are looked for.
      api.SetVariable(MODE, '3');
      show(greymap(page));
      api.FindLines();
      return -api.GetGradient();
    },
    lines(page, progress) {
      // Lines wherever they are, in no order: told to find columns, Tesseract joins a name to the sidebar
      // beside it, and whoever reads on finds them anyway.
      api.SetVariable(MODE, '11');
      show(greymap(page));
      tell = progress;
      api.Recognize(null);
      const lines = linesOf(JSON.parse(api.GetJSONText()));
      api.Clear();
      return lines;
    },
  };
}

/** The plainest file of grey pixels there is (netpbm's PGM, “raw”). */
function greymap({ width, height, grey }: Raster): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}

interface CorePage {
  readonly blocks: readonly {
    readonly paragraphs?: readonly { readonly lines?: readonly CoreLine[] }[] | null;
  }[];
}

function linesOf({ blocks }: CorePage): readonly CoreLine[] {
  return blocks.flatMap(({ paragraphs }) => paragraphs?.flatMap(({ lines }) => lines ?? []) ?? []);
}
