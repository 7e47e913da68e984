/** pdf.js's list of painting operators, narrowed to what matters to a reader of words. */
import { asMatrix, type Matrix } from './matrix';

export interface Glyph {
  readonly unicode: string;
  /** In thousandths of the type size, or in the glyph space of a Type 3 font. */
  readonly width: number;
  readonly isSpace: boolean;
}

export type Operator =
  | { readonly op: 'save' | 'restore' | 'beginText' | 'nextLine' }
  | { readonly op: 'transform' | 'textMatrix'; readonly matrix: Matrix }
  /** A form: `save` and the form's matrix in one. */
  | { readonly op: 'beginForm'; readonly matrix: Matrix }
  | {
      readonly op: 'charSpacing' | 'wordSpacing' | 'hScale' | 'leading' | 'rise' | 'renderMode';
      readonly value: number;
    }
  | { readonly op: 'font'; readonly id: string; readonly size: number }
  | { readonly op: 'move'; readonly x: number; readonly y: number; readonly setsLeading: boolean }
  /** Numbers between glyphs move left by thousandths of the type size. */
  | { readonly op: 'show'; readonly glyphs: readonly (Glyph | number)[] }
  /** A shape with ink, as the box around it. */
  | { readonly op: 'path'; readonly box: ArrayLike<number> };

/** pdf.js's names of operators → their numbers in this version of it. */
export type OperatorCodes = Readonly<Record<string, number>>;

type Decoder = (args: readonly unknown[]) => Operator | undefined;

const number = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);

function setNumber(
  op: 'charSpacing' | 'wordSpacing' | 'hScale' | 'leading' | 'rise' | 'renderMode',
): Decoder {
  return ([value]) => ({ op, value: number(value) });
}

function move(setsLeading: boolean): Decoder {
  return ([x, y]) => ({ op: 'move', x: number(x), y: number(y), setsLeading });
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  save: () => ({ op: 'save' }),
  restore: () => ({ op: 'restore' }),
  transform: (args) => ({ op: 'transform', matrix: asMatrix(args) ?? [1, 0, 0, 1, 0, 0] }),
  paintFormXObjectBegin: ([matrix]) => ({ op: 'beginForm', matrix: asMatrix(matrix) ?? [1, 0, 0, 1, 0, 0] }),
  paintFormXObjectEnd: () => ({ op: 'restore' }),
  beginText: () => ({ op: 'beginText' }),
  setTextMatrix: ([matrix]) => ({ op: 'textMatrix', matrix: asMatrix(matrix) ?? [1, 0, 0, 1, 0, 0] }),
  nextLine: () => ({ op: 'nextLine' }),
  setCharSpacing: setNumber('charSpacing'),
  setWordSpacing: setNumber('wordSpacing'),
  setHScale: setNumber('hScale'),
  setLeading: setNumber('leading'),
  setTextRise: setNumber('rise'),
  setTextRenderingMode: setNumber('renderMode'),
  moveText: move(false),
  setLeadingMoveText: move(true),
  setFont: ([id, size]) => ({ op: 'font', id: String(id), size: number(size) }),
  showText: ([glyphs]) => ({ op: 'show', glyphs: decodeGlyphs(glyphs) }),
};

/** What may end a path; the others only clip (ISO 32000-1 tables 60 and 61, in pdf.js's words). */
const PAINTING = [
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
  'stroke',
  'closeStroke',
];

export function decodeOperators(
  codes: OperatorCodes,
  names: readonly number[],
  args: readonly (readonly unknown[] | null)[],
): readonly Operator[] {
  const decoders = new Map<number, Decoder>();
  for (const [name, decoder] of Object.entries(DECODERS)) {
    const code = codes[name];
    if (code !== undefined) decoders.set(code, decoder);
  }
  const painting = new Set<unknown>(PAINTING.map((name) => codes[name]));
  const decodePath: Decoder = ([code, , box]) =>
    painting.has(code) && box instanceof Float32Array ? { op: 'path', box } : undefined;
  if (codes.constructPath !== undefined) decoders.set(codes.constructPath, decodePath);

  const operators: Operator[] = [];
  names.forEach((code, index) => {
    const operator = decoders.get(code)?.(args[index] ?? []);
    if (operator) operators.push(operator);
  });
  return operators;
}

function decodeGlyphs(value: unknown): readonly (Glyph | number)[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === 'number' || typeof item?.unicode === 'string');
}
