/**
 * Paragraphs in places that the docx library keeps for them: it makes the document, its sections, tables,
 * lists and drawings, and in each place a paragraph, for which the real ones are put. As objects of the
 * library they would be some ten thousand a document, and take longer than all the rest of it.
 */
import type { Drawing } from './drawings';

/** What only the library knows of a paragraph, as XML or part of it. */
export interface FromLibrary {
  /** The number of the document's list. */
  readonly list: string;
  /** The properties of the section that the last paragraph of the place ends. */
  readonly sectionEnd: string;
  /** Runs with what is drawn. */
  readonly drawn: string;
}

/** Writes the paragraphs of a place. */
export type Writer = (library: FromLibrary) => string;

/** A place, as the library is told of it. */
export interface Slot {
  readonly id: number;
  /** List items are among its paragraphs: the library begins a list for the first. */
  readonly listed: boolean;
  readonly drawn: readonly Drawing[];
}

export class Slots {
  private readonly writers: Writer[] = [];

  keep(write: Writer, { listed = false, drawn = [] }: Partial<Omit<Slot, 'id'>> = {}): Slot {
    return { id: this.writers.push(write) - 1, listed, drawn };
  }

  /** A part's XML with the real paragraphs. */
  fill(xml: string): string {
    return xml.replace(
      SLOT,
      (_, id: string, list = '', sectionEnd = '', drawn = '') =>
        this.writers[Number(id)]?.({ list, sectionEnd, drawn }) ?? '',
    );
  }
}

/** The style that names the place of a paragraph until it is filled. */
export const slotStyle = ({ id }: Slot): string => `slot${id}`;

/** As the library writes it: its style, the number of its list, the end of its section, its drawings. */
const SLOT =
  /<w:p><w:pPr><w:pStyle w:val="slot(\d+)"\/>(?:<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/><\/w:numPr>)?(<w:sectPr>.*?<\/w:sectPr>)?<\/w:pPr>(.*?)<\/w:p>/gs;
