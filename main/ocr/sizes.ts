/** The size of the type of each line, told by the height of its letters. */
import type { CoreLine, CoreWord } from './core';

/**
 * What rises highest in a word, and how high that is in ems. An average over Times, Arial, Calibri and
 * the families of Galley, which are within a tenth of it.
 */
const RISES: readonly (readonly [what: RegExp, ems: number])[] = [
  [/[bdfhklij\u00DF]/, 0.71],
  [/[A-Z0-9]/, 0.66],
  [/t/, 0.6],
  [/[acegm-suvwxyz]/, 0.48],
];
/** Letters with something on top, and brackets, which rise above all. */
const UNTOLD = /[^\x20-\x7E\u00DF]|[()[\]{}|/\\'"`^*]/;
/** Sizes nearer to each other than this are one: letters are measured to a pixel. */
const SAME = 0.08;

/** In pixels; 0 for a line whose letters do not tell, when no other line does either. */
export function typeSizes(lines: readonly CoreLine[]): readonly number[] {
  const measured = lines.map(measure);
  const usual: number[] = [];
  let rest = measured.filter(({ size }) => size > 0);
  while (rest.length > 0) {
    const size = mostUsual(rest);
    usual.push(size);
    rest = rest.filter((line) => !isNear(line.size, size));
  }
  return measured.map(({ size }) => usual.find((each) => isNear(size, each)) ?? usual[0] ?? 0);
}

interface Measured {
  readonly size: number;
  /** Of the words that told it. */
  readonly letters: number;
}

function measure(line: CoreLine): Measured {
  const told = line.words
    .map((word) => ({ size: sizeOf(word, line.baseline.y0), letters: word.text.length }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size);
  const letters = told.reduce((sum, word) => sum + word.letters, 0);
  let passed = 0;
  const middle = told.find((word) => {
    passed += word.letters;
    return passed >= letters / 2;
  });
  return { size: middle?.size ?? 0, letters };
}

function sizeOf({ text, bbox, confidence }: CoreWord, baseline: number): number {
  if (confidence < 50 || UNTOLD.test(text)) return 0;
  const rise = RISES.find(([what]) => what.test(text))?.[1];
  return rise ? Math.max(0, (baseline - bbox.y0) / rise) : 0;
}

/** The size that has the most letters near it, weighted among them. */
function mostUsual(lines: readonly Measured[]): number {
  let best = { letters: 0, size: 0 };
  for (const { size } of lines) {
    const near = lines.filter((line) => isNear(line.size, size));
    const letters = near.reduce((sum, line) => sum + line.letters, 0);
    if (letters <= best.letters) continue;
    best = { letters, size: near.reduce((sum, line) => sum + line.size * line.letters, 0) / letters };
  }
  return best.size;
}

function isNear(size: number, other: number): boolean {
  return Math.abs(size - other) <= SAME * other;
}
