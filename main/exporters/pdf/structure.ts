/** The tagged structure (ISO 32000-1 §14.8): what each painted block is, in reading order. */
import type PDFDocument from 'pdfkit';
import type { ParagraphRole } from '../../../shared/flow';
import type { PlacedBlock } from '../../../shared/pages';
import { toPoints } from '../../../shared/units';
import type { Painter } from './paint';
import { type Stretch, stretchesOf } from './words';

type Pdf = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;
type Child = (() => void) | Element;

/** Standard structure types; list items are made apart. */
const TYPES: Readonly<Record<Exclude<ParagraphRole, 'bullet' | 'subBullet'>, string>> = {
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
export function tagBlocks(pdf: Pdf, painter: Painter, parent: Element, blocks: readonly PlacedBlock[]) {
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    const { role } = block.paragraph;
    if (role === 'bullet' || role === 'subBullet') {
      const items = blocks.slice(i, endOfList(blocks, i));
      parent.add(list(pdf, painter, items));
      i += items.length;
    } else {
      parent.add(pdf.struct(TYPES[role], {}, content(pdf, painter, block)));
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
function list(pdf: Pdf, painter: Painter, blocks: readonly PlacedBlock[]): Element {
  const items: Element[] = [];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    let end = i + 1;
    if (block.paragraph.role === 'bullet') while (blocks[end]?.paragraph.role === 'subBullet') end += 1;
    const under = blocks.slice(i + 1, end);
    const body = pdf.struct('LBody', {}, [
      ...content(pdf, painter, block),
      ...(under.length > 0 ? [list(pdf, painter, under)] : []),
    ]);
    items.push(pdf.struct('LI', {}, [...label(pdf, painter, block), body]));
    i = end;
  }
  return pdf.struct('L', {}, items);
}

function label(pdf: Pdf, painter: Painter, { marker, lines }: PlacedBlock): Child[] {
  const baseline = lines[0]?.baseline;
  if (!marker || baseline === undefined) return [];
  return [pdf.struct('Lbl', {}, [() => painter.text(marker, baseline, ' ')])];
}

function content(pdf: Pdf, painter: Painter, block: PlacedBlock): Child[] {
  return stretchesOf(block).map((stretch) => {
    const { href } = stretch;
    const paint = () => {
      for (const { piece, baseline, tail } of stretch.words) painter.text(piece, baseline, tail);
    };
    if (href === undefined) return paint;
    const link: Element = pdf.struct('Link', {}, [
      () => {
        paint();
        addLinkAreas(pdf, link, stretch, href);
      },
    ]);
    return link;
  });
}

/** One area for each piece: a link may run over a line's end. */
function addLinkAreas(pdf: Pdf, link: Element, { words }: Stretch, href: string) {
  for (const { piece, baseline } of words) {
    const top = toPoints(baseline) - piece.size * LINK_ASCENT;
    // Contents is what a screen reader says for the area. pdfkit writes String objects as text, plain
    // strings as names, and its types know neither these nor `structParent`.
    const options: object = { structParent: link, Contents: new String(piece.text) };
    pdf.link(toPoints(piece.x), top, toPoints(piece.width), piece.size * LINK_HEIGHT, href, options);
  }
}

function addToOutline(pdf: Pdf, block: PlacedBlock) {
  // Without `fit` a bookmark leads to a height on its page; pdfkit's types know of `expanded` only.
  const target: object = { top: toPoints(block.top) };
  pdf.outline.addItem(block.runs.map((run) => run.text).join(''), target);
}
