/** The tagged structure (ISO 32000-1 §14.8): what each painted block is, in reading order. */
import type { ParagraphRole } from '../../../shared/flow';
import type { PlacedBlock } from '../../../shared/pages';
import { toPoints } from '../../../shared/units';
import type { CollectedDocument } from './collected';
import { StructureElement } from './element';
import type { Painter } from './paint';
import { stretchesOf, type Word } from './words';

/** Standard structure types; list items are made apart. */
const TYPES: Readonly<Record<Exclude<ParagraphRole, 'bullet' | 'subBullet' | 'picture'>, string>> = {
  name: 'H1',
  heading: 'H2',
  entryHead: 'H3',
  entrySub: 'P',
  label: 'P',
  contact: 'P',
  body: 'P',
  keyed: 'P',
};

/** How far above and below its baseline a link can be clicked, in parts of the type size. */
const LINK_ASCENT = 0.8;
const LINK_HEIGHT = 1.1;

/** Adds the blocks of a column to `parent`, painting them, and the section headings to the outline. */
export function tagBlocks(
  pdf: CollectedDocument,
  painter: Painter,
  parent: StructureElement,
  blocks: readonly PlacedBlock[],
) {
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    const { role } = block.paragraph;
    if (role === 'bullet' || role === 'subBullet') {
      const items = blocks.slice(i, endOfList(blocks, i));
      addList(pdf, painter, parent, items);
      i += items.length;
    } else if (role === 'picture') {
      const { picture } = block;
      // ISO 14289-1 §7.3: what is no decoration is a figure that says what it shows.
      if (picture) {
        const figure = new StructureElement(pdf, 'Figure', picture.alt);
        figure.mark(() => painter.picture(picture));
        parent.take(figure);
      }
      i += 1;
    } else {
      const element = new StructureElement(pdf, TYPES[role]);
      addContent(pdf, painter, element, block);
      parent.take(element);
      i += 1;
    }
    if (role === 'heading') addToOutline(pdf, block);
  }
}

function endOfList(blocks: readonly PlacedBlock[], start: number): number {
  let end = start;
  while (/bullet$/i.test(blocks[end]?.paragraph.role ?? '')) end += 1;
  return end;
}

/** A list whose items may hold a list of their own. */
function addList(
  pdf: CollectedDocument,
  painter: Painter,
  parent: StructureElement,
  blocks: readonly PlacedBlock[],
) {
  const list = new StructureElement(pdf, 'L');
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    let end = i + 1;
    if (block.paragraph.role === 'bullet') while (blocks[end]?.paragraph.role === 'subBullet') end += 1;
    const under = blocks.slice(i + 1, end);
    const item = new StructureElement(pdf, 'LI');
    addLabel(pdf, painter, item, block);
    const body = new StructureElement(pdf, 'LBody');
    addContent(pdf, painter, body, block);
    if (under.length > 0) addList(pdf, painter, body, under);
    item.take(body);
    list.take(item);
    i = end;
  }
  parent.take(list);
}

function addLabel(
  pdf: CollectedDocument,
  painter: Painter,
  item: StructureElement,
  { marker, lines }: PlacedBlock,
) {
  const baseline = lines[0]?.baseline;
  if (!marker || baseline === undefined) return;
  const label = new StructureElement(pdf, 'Lbl');
  label.mark(() => painter.text(marker, baseline, ' '));
  item.take(label);
}

function addContent(pdf: CollectedDocument, painter: Painter, element: StructureElement, block: PlacedBlock) {
  for (const { href, words } of stretchesOf(block)) {
    const paint = () => {
      for (const { piece, baseline, tail } of words) painter.text(piece, baseline, tail);
    };
    if (href === undefined) {
      element.mark(paint);
      continue;
    }
    const link = new StructureElement(pdf, 'Link');
    link.mark(paint);
    addLinkAreas(pdf, link, words, href);
    element.take(link);
  }
}

/** One area for each piece: a link may run over a line's end. */
function addLinkAreas(pdf: CollectedDocument, link: StructureElement, words: readonly Word[], href: string) {
  for (const { piece, baseline } of words) {
    const top = toPoints(baseline) - piece.size * LINK_ASCENT;
    // Contents is what a screen reader says for the area. pdfkit writes String objects as text, plain
    // strings as names, and its types know neither these nor `structParent`.
    const options: object = { structParent: link, Contents: new String(piece.text) };
    pdf.link(toPoints(piece.x), top, toPoints(piece.width), piece.size * LINK_HEIGHT, href, options);
  }
}

function addToOutline(pdf: CollectedDocument, block: PlacedBlock) {
  // Without `fit` a bookmark leads to a height on its page; pdfkit's types know of `expanded` only.
  const target: object = { top: toPoints(block.top) };
  pdf.outline.addItem(block.runs.map((run) => run.text).join(''), target);
}
