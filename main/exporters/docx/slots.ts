/**
 * Paragraphs in places that the docx library keeps for them: it makes the document, its sections, tables,
 * lists and pictures, and in each place a paragraph, for which the real ones are put. As objects of the
 * library they would be some ten thousand a document, and take longer than all the rest of it.
 */
import { Paragraph } from 'docx';
import type { PlacedBlock } from '../../../shared/pages';
import { BULLETS, listLevel } from './numbering';
import { paragraphXml, type Surroundings } from './paragraph';
import { pictureRun } from './pictures';

export interface Placed {
  readonly block: PlacedBlock;
  readonly place: Surroundings;
}

export class Slots {
  private readonly kept: (readonly Placed[])[] = [];

  /** For the library: a place for each picture, and one for what stands before, between and after them. */
  keep(all: readonly Placed[]): Paragraph[] {
    const paragraphs: Paragraph[] = [];
    let begun = 0;
    all.forEach(({ block }, at) => {
      if (!block.picture) return;
      if (begun < at) paragraphs.push(this.slot(all.slice(begun, at)));
      paragraphs.push(this.slot(all.slice(at, at + 1)));
      begun = at + 1;
    });
    if (begun < all.length) paragraphs.push(this.slot(all.slice(begun)));
    return paragraphs;
  }

  /** The document's XML with the real paragraphs. */
  fill(xml: string): string {
    return xml.replace(SLOT, (_, slot: string, list = '', sectionEnd = '', drawn = '') => {
      const placed = this.kept[Number(slot)] ?? [];
      return placed
        .map(({ block, place }, at) => {
          const end = at === placed.length - 1 ? sectionEnd : '';
          return paragraphXml(block, place, { list, sectionEnd: end, drawn });
        })
        .join('');
    });
  }

  /** Named by its style; one with list items is a list item, so that the library begins a list for them. */
  private slot(placed: readonly Placed[]): Paragraph {
    const [first] = placed;
    const hasItems = placed.some(
      ({ block: { marker, paragraph } }) => marker && listLevel(paragraph.role) !== undefined,
    );
    return new Paragraph({
      style: `slot${this.kept.push(placed) - 1}`,
      numbering: hasItems ? { reference: BULLETS, level: 0 } : undefined,
      children: first?.block.picture ? [photo(first.block.picture, first.block)] : [],
    });
  }
}

function photo(picture: NonNullable<PlacedBlock['picture']>, { x, top }: PlacedBlock) {
  return pictureRun(picture, 'paragraph', { x, y: top }, { id: '2', name: 'Photo' });
}

/** As the library writes it: its number, the number of its list, the end of its section, its picture. */
const SLOT =
  /<w:p><w:pPr><w:pStyle w:val="slot(\d+)"\/>(?:<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/><\/w:numPr>)?(<w:sectPr>.*?<\/w:sectPr>)?<\/w:pPr>(.*?)<\/w:p>/gs;
