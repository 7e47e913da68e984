/**
 * Walks through a page's painting operators, keeping the graphics and text state of ISO 32000-1 §8.4
 * and §9.3, and reports where every glyph, line and blot lands on the page.
 */
import { iconGlyph, symbolGlyph } from '../page/clean';
import type { Mark, Rule } from '../page/page';
import { type Colour, createGround, pictureBox } from './ground';
import { apply, IDENTITY, type Matrix, mapBox, multiply } from './matrix';
import type { Glyph, Operator } from './operators';

export interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Symbol and Wingdings have bullets at code points of their own; icon fonts have pictures only. */
  readonly pictures: 'none' | 'symbols' | 'icons';
  /** Glyph space to text space, horizontally: 0.001 but for Type 3 fonts. */
  readonly widthUnit: number;
  /** Height of the type for a size of 1: 1 but for Type 3 fonts. */
  readonly height: number;
}

/** One glyph on the page. `dx`, `dy` lead from its origin to where the next glyph is due. */
export interface PlacedGlyph {
  readonly unicode: string;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Painted with no ink (render modes 3 and 7, ISO 32000-1 table 106), or with ink that nobody sees. */
  readonly inkless: boolean;
}

export interface Painting {
  readonly glyphs: readonly PlacedGlyph[];
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
}

interface State {
  readonly ctm: Matrix;
  readonly fontId: string;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly hScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderMode: number;
  readonly colour: Colour;
  readonly alpha: number;
}

const NO_FONT: Font = { bold: false, italic: false, pictures: 'none', widthUnit: 0.001, height: 1 };
const GLYPH_TEXT: Readonly<Record<Font['pictures'], (unicode: string) => string>> = {
  none: (unicode) => unicode,
  symbols: symbolGlyph,
  icons: iconGlyph,
};
/** Files nest a handful of states; a hostile one must not fill the memory with them. */
const MAX_DEPTH = 512;
const MAX_SHAPES = 20_000;
/** Of an opacity: nothing that is seen. */
const FAINT = 0.05;
const RULE_MIN_LENGTH = 24;
const RULE_MAX_THICKNESS = 3;

/** `start` maps the page's own coordinates to those of PageContent. */
export function paint(
  operators: readonly Operator[],
  fonts: ReadonlyMap<string, Font>,
  start: Matrix,
): Painting {
  const glyphs: PlacedGlyph[] = [];
  const rules: Rule[] = [];
  const marks: Mark[] = [];
  const saved: State[] = [];
  let state: State = {
    ctm: start,
    fontId: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    hScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
    colour: '#000000',
    alpha: 1,
  };
  const ground = createGround();
  let textMatrix = IDENTITY;
  let lineMatrix = IDENTITY;

  function moveLine(x: number, y: number): void {
    lineMatrix = multiply(lineMatrix, [1, 0, 0, 1, x, y]);
    textMatrix = lineMatrix;
  }

  function show(items: readonly (Glyph | number)[]): void {
    const font = fonts.get(state.fontId) ?? NO_FONT;
    const clear = state.renderMode === 3 || state.renderMode === 7 || state.alpha < FAINT;
    const filled = state.renderMode % 4 === 0;
    const bold = font.bold || state.renderMode === 2;
    const toPage = multiply(state.ctm, textMatrix);
    const height = state.fontSize * font.height;
    const size = Math.hypot(toPage[2] * height, toPage[3] * height);
    const text = GLYPH_TEXT[font.pictures];
    let along = 0;
    for (const item of items) {
      if (typeof item === 'number') {
        along -= (item / 1000) * state.fontSize * state.hScale;
        continue;
      }
      const [x, y] = apply(toPage, along, state.rise);
      const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
      const advance = (item.width * font.widthUnit * state.fontSize + spacing) * state.hScale;
      const [dx, dy] = [toPage[0] * advance, toPage[1] * advance];
      if (Number.isFinite(x + y + dx + dy + size)) {
        const unicode = text(item.unicode);
        // A soft hyphen without a width is only a place to break.
        const drawn = unicode !== '\u00AD' || item.width > 0;
        const inkless = clear || (filled && ground.hides(state.colour, x + dx / 2, y - 0.3 * size));
        if (drawn) glyphs.push({ unicode, x, y, dx, dy, size, bold, italic: font.italic, inkless });
      }
      along += advance;
    }
    textMatrix = multiply(textMatrix, [1, 0, 0, 1, along, 0]);
  }

  function addShape({ box, fill }: Extract<Operator, { op: 'path' }>): void {
    const [left, top, right, bottom] = mapBox(state.ctm, box);
    const [width, height] = [right - left, bottom - top];
    if (!Number.isFinite(width + height)) return;
    const opaque = state.alpha > 1 - FAINT ? state.colour : undefined;
    if (fill !== 'none') ground.cover([left, top, right, bottom], opaque, fill === 'box');
    if (height <= RULE_MAX_THICKNESS && width >= RULE_MIN_LENGTH && rules.length < MAX_SHAPES) {
      rules.push({ x: left, right, y: (top + bottom) / 2 });
    } else if (isBlot(width, height) && marks.length < MAX_SHAPES) {
      marks.push({ x: left, right, y: (top + bottom) / 2 });
    }
  }

  let before: Operator['op'] | undefined;
  for (const operator of operators) {
    switch (operator.op) {
      case 'save':
        if (saved.length < MAX_DEPTH) saved.push(state);
        break;
      case 'restore':
        if (before === 'transform') ground.cover(pictureBox(state.ctm), undefined, false);
        state = saved.pop() ?? state;
        break;
      case 'beginForm':
        if (saved.length < MAX_DEPTH) saved.push(state);
        state = { ...state, ctm: multiply(state.ctm, operator.matrix) };
        break;
      case 'transform':
        state = { ...state, ctm: multiply(state.ctm, operator.matrix) };
        break;
      case 'beginText':
        textMatrix = lineMatrix = IDENTITY;
        break;
      case 'textMatrix':
        textMatrix = lineMatrix = operator.matrix;
        break;
      case 'nextLine':
        moveLine(0, -state.leading);
        break;
      case 'move':
        if (operator.setsLeading) state = { ...state, leading: -operator.y };
        moveLine(operator.x, operator.y);
        break;
      case 'hScale':
        state = { ...state, hScale: operator.value / 100 };
        break;
      case 'charSpacing':
      case 'wordSpacing':
      case 'leading':
      case 'rise':
      case 'renderMode':
      case 'alpha':
        state = { ...state, [operator.op]: operator.value };
        break;
      case 'colour':
        state = { ...state, colour: operator.colour };
        break;
      case 'font':
        state = { ...state, fontId: operator.id, fontSize: operator.size };
        break;
      case 'show':
        show(operator.glyphs);
        break;
      case 'path':
        addShape(operator);
        break;
    }
    before = operator.op;
  }
  return { glyphs, rules, marks };
}

/** As small as a bullet, and about as wide as high. */
function isBlot(width: number, height: number): boolean {
  return width >= 1.2 && width <= 8 && height >= 1.2 && height <= 8 && Math.abs(width - height) <= 1.2;
}
