/** Headers and footers of word processors: most are aside, but some hold the name and the address. */
import { type Block, blockText } from '../../shared/blocks';
import type { Unplaced } from '../../shared/resume';
import { beginsWithFileTitle } from './file-title';

export interface Part {
  readonly blocks: readonly Block[];
  readonly aside: readonly Unplaced[];
}

export interface Running extends Part {
  readonly kind: 'header' | 'footer';
}

/** The document with its headers and footers: first the headers that introduce, other titles of it aside. */
export function withRunning(running: readonly Running[], body: Part): Part {
  const bodyText = body.blocks.map(blockText).join('\n');
  const blocks: Block[] = [];
  const aside: Unplaced[] = [];
  for (const part of running) {
    if (part.kind === 'header' && introduces(part.blocks, bodyText)) blocks.push(...part.blocks);
    else aside.push(...part.blocks.map((block) => ({ text: blockText(block), line: block.source.line })));
    aside.push(...part.aside);
  }
  const first = beginsWithFileTitle(body.blocks) ? body.blocks[0] : undefined;
  if (first) aside.push({ text: blockText(first), line: first.source.line });
  blocks.push(...body.blocks.slice(first ? 1 : 0));
  return { blocks: blocks.map(numbered), aside: [...aside, ...body.aside] };
}

/**
 * Whether a header is where the document introduces its person – name, address, links – and not the
 * running title of its pages, which repeats the body or counts pages.
 */
function introduces(header: readonly Block[], body: string): boolean {
  const text = header.map(blockText).join('\n');
  const isContact = /@|https?:|www\.|linkedin|(\d[\s()./-]{0,2}){7}/i.test(text);
  return isContact || (!/\d/.test(text) && !letters(body).includes(letters(text)));
}

/** Without what stands around a page's number, which a file need not hold: "Odo Fenn · /". */
function letters(text: string): string {
  return text.replace(/\P{L}+/gu, '');
}

/** Such files have pages only once they are printed; what a person can count in them is paragraphs. */
function numbered(block: Block, at: number): Block {
  return { ...block, source: { line: at + 1 } };
}
