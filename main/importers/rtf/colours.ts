/** The table of colours (RTF 1.9.1, “Color Table”), for telling white type on paper from white type on a box. */
import type { State } from './state';

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

const BLACK: Colour = { red: 0, green: 0, blue: 0 };
/** Of 255; lighter type is not seen on paper. */
const WHITE_FROM = 0xf8;
/** Half points; smaller type cannot be read. */
const UNREADABLE = 4;

export class Colours {
  private readonly rows: Colour[] = [BLACK];

  set(part: string, value: number): void {
    const last = this.rows.length - 1;
    if (part in BLACK) this.rows[last] = { ...BLACK, ...this.rows[last], [part]: value };
  }

  /** Ends one row for each of the semicolons. */
  next(text: string): void {
    for (const sign of text) if (sign === ';') this.rows.push(BLACK);
  }

  /** Whether a reader of the page cannot see text of this state. */
  isUnseen({ hidden, size, colour, behindText, behindParagraph, ...around }: State): boolean {
    if (hidden || size <= UNREADABLE) return true;
    const behind = [behindText, behindParagraph, around.inTable ? around.behindCells : 0];
    const isPainted = around.inBox || behind.some((row) => row > 0 && !this.isWhite(row));
    return this.isWhite(colour) && !isPainted;
  }

  private isWhite(row: number): boolean {
    const { red, green, blue } = this.rows[row] ?? BLACK;
    return row > 0 && Math.min(red, green, blue) >= WHITE_FROM;
  }
}
