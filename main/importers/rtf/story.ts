/** A text of its own – body, header, text box, footnote – as it is gathered: paragraphs and table rows. */
import type { Run } from '../../../shared/blocks';
import { hasWords } from '../runs';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** What the writer put in front of an item of a list. */
  readonly marker: string;
  /** Level of the list, from 0. */
  readonly listLevel: number;
  readonly headingLevel: number | undefined;
  /** Twips. The first line is that much further right than the others, or left. */
  readonly indent: number;
  readonly firstLine: number;
  /** Largest size in half points, and whether all words are bold. */
  readonly size: number;
  readonly bold: boolean;
}

export interface Row {
  readonly kind: 'row';
  readonly header: boolean;
  readonly cells: readonly (readonly Item[])[];
}

export type Item = Paragraph | Row;

/** What a paragraph is given by its control words. */
export interface ParagraphLook {
  readonly listLevel: number;
  readonly headingLevel: number | undefined;
  readonly indent: number;
  readonly firstLine: number;
  readonly inTable: boolean;
}

export class Story {
  readonly items: Item[] = [];
  readonly hidden: string[] = [];
  readonly deleted: string[] = [];
  private runs: Run[] = [];
  private marker = '';
  private size = 0;
  private words = { bold: 0, light: 0 };
  private cell: Item[] = [];
  private cells: Item[][] = [];
  private boxes: Item[] = [];

  write(run: Run, size: number): void {
    const last = this.runs.at(-1);
    // Text is left off and taken up again at every letter with an accent; it is one link all the same.
    if (last && run.href && last.href === run.href && last.bold === run.bold && last.italic === run.italic)
      this.runs[this.runs.length - 1] = { ...last, text: last.text + run.text };
    else this.runs.push(run);
    if (hasWords(run.text)) this.size = Math.max(this.size, size);
    const { length } = run.text.replace(/\P{L}/gu, '');
    if (run.bold) this.words.bold += length;
    else this.words.light += length;
  }

  mark(text: string): void {
    this.marker += text;
  }

  /** A text box stands below the paragraph it is anchored in. */
  addBox(items: readonly Item[]): void {
    this.boxes.push(...items);
  }

  endParagraph(look: ParagraphLook): void {
    const { inTable, ...rest } = look;
    for (const words of [this.hidden, this.deleted]) if (words.length > 0) words.push(' ');
    const paragraph: Paragraph = {
      kind: 'paragraph',
      ...rest,
      runs: this.runs,
      marker: this.marker.trim(),
      size: this.size,
      bold: this.words.bold > 0 && this.words.light === 0,
    };
    // Text beside tables ends a table of which no row was closed.
    if (!inTable) this.closeRow(false);
    (inTable ? this.cell : this.items).push(paragraph, ...this.boxes);
    this.boxes = [];
    this.runs = [];
    this.marker = '';
    this.size = 0;
    this.words = { bold: 0, light: 0 };
  }

  endCell(look: ParagraphLook): void {
    this.endParagraph({ ...look, inTable: true });
    this.cells.push(this.cell);
    this.cell = [];
  }

  closeRow(header: boolean): void {
    if (this.cell.length > 0) this.cells.push(this.cell);
    if (this.cells.length > 0) this.items.push({ kind: 'row', header, cells: this.cells });
    this.cell = [];
    this.cells = [];
  }

  finish(look: ParagraphLook): readonly Item[] {
    if (this.runs.length > 0 || this.boxes.length > 0) this.endParagraph(look);
    this.closeRow(false);
    return this.items;
  }
}
