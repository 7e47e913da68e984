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
      /** `alpha` is 0 for clear, 1 for opaque. */
      readonly op: 'charSpacing' | 'wordSpacing' | 'hScale' | 'leading' | 'rise' | 'renderMode' | 'alpha';
      readonly value: number;
    }
  | { readonly op: 'font'; readonly id: string; readonly size: number }
  | { readonly op: 'move'; readonly x: number; readonly y: number; readonly setsLeading: boolean }
  /** Numbers between glyphs move left by thousandths of the type size. */
  | { readonly op: 'show'; readonly glyphs: readonly (Glyph | number)[] }
  /** Of what is filled: `#rrggbb`, undefined for a pattern. */
  | { readonly op: 'colour'; readonly colour: string | undefined }
  /** A shape with ink, as the box around it. */
  | {
      readonly op: 'path';
      readonly box: ArrayLike<number>;
      readonly fill: 'none' | 'box' | 'shape';
    };

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
  setFillRGBColor: ([colour]) => ({ op: 'colour', colour: typeof colour === 'string' ? colour : undefined }),
  setFillColorN: () => ({ op: 'colour', colour: undefined }),
  setFillTransparent: () => ({ op: 'colour', colour: undefined }),
  setGState: ([entries]) => {
    const alpha = Array.isArray(entries) ? entries.find((entry) => entry?.[0] === 'ca')?.[1] : undefined;
    return typeof alpha === 'number' ? { op: 'alpha', value: alpha } : undefined;
  },
};

/** What may end a path; the others only clip (ISO 32000-1 tables 60 and 61, in pdf.js's words). */
const FILLING = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const STROKING = ['stroke', 'closeStroke'];

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
  const filling = new Set<unknown>(FILLING.map((name) => codes[name]));
  const stroking = new Set<unknown>(STROKING.map((name) => codes[name]));
  const decodePath: Decoder = ([code, shape, box]) => {
    if (!(box instanceof Float32Array)) return undefined;
    if (filling.has(code)) return { op: 'path', box, fill: isRectangle(shape, box) ? 'box' : 'shape' };
    return stroking.has(code) ? { op: 'path', box, fill: 'none' } : undefined;
  };
  if (codes.constructPath !== undefined) decoders.set(codes.constructPath, decodePath);

  const operators: Operator[] = [];
  names.forEach((code, index) => {
    const operator = decoders.get(code)?.(args[index] ?? []);
    if (operator) operators.push(operator);
  });
  return operators;
}

/** As pdf.js writes `re`: a move (0), three lines (1) and a close (4), each with its point. */
function isRectangle(shape: unknown, box: Float32Array): boolean {
  const path: unknown = Array.isArray(shape) ? shape[0] : undefined;
  if (!(path instanceof Float32Array) || path.length !== 13) return false;
  const codes = [0, 3, 6, 9, 12].map((at) => path[at]).join('');
  const corners = [1, 4, 7, 10].every(
    (at) =>
      (path[at] === box[0] || path[at] === box[2]) && (path[at + 1] === box[1] || path[at + 1] === box[3]),
  );
  return codes === '01114' && corners;
}

function decodeGlyphs(value: unknown): readonly (Glyph | number)[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === 'number' || typeof item?.unicode === 'string');
}
