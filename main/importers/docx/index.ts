/** Word documents (ECMA-376 WordprocessingML): mammoth makes HTML of them, which is read as any HTML. */
import { wordText } from '../../../shared/attached/word-text';
import { type Block, blockText } from '../../../shared/blocks';
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import type { Unplaced } from '../../../shared/resume';
import { withinDepth } from '../html/parse';
import { walkHtml } from '../html/walk';
import { reopened } from '../reopen';
import { attachedSource } from './attached';
import { convertDocx } from './convert';
import { runningParts } from './headers';
import { damaged, isWordPackage, WordPackage } from './package';

export const docxImporter: Importer = {
  id: 'docx',
  title: 'Word document (.docx)',
  extensions: ['docx', 'docm', 'dotx'],
  sniff: ({ bytes }) => (isWordPackage(bytes) ? 0.95 : 0),
  read,
};

async function read({ bytes }: SourceFile): Promise<Reading> {
  const pack = WordPackage.open(bytes);
  const attached = reopened(attachedSource(pack), wordText(pack.text('word/document.xml') ?? ''));
  if (attached.resume) return { kind: 'resume', resume: attached.resume, notes: [] };
  const body = await walkDocx(bytes);
  const bodyText = body.blocks.map(blockText).join('\n');
  const blocks: Block[] = [];
  const aside: Unplaced[] = [];
  for (const running of runningParts(pack)) {
    const part = await walkDocx(running.document);
    if (running.kind === 'header' && introduces(part.blocks, bodyText)) blocks.push(...part.blocks);
    else aside.push(...part.blocks.map((block) => ({ text: blockText(block), line: block.source.line })));
    aside.push(...part.aside);
  }
  blocks.push(...body.blocks);
  if (blocks.length === 0 && aside.length === 0) throw damaged();
  return {
    kind: 'blocks',
    blocks: blocks.map(numbered),
    aside: [...aside, ...body.aside],
    notes: attached.notes,
  };
}

async function walkDocx(bytes: Uint8Array) {
  const tree = await convertDocx(bytes);
  return withinDepth(() => walkHtml(tree, { tabs: true }));
}

/**
 * Whether a header is where the document introduces its person – name, address, links – and not the
 * running title of its pages, which repeats the body or counts pages.
 */
function introduces(header: readonly Block[], body: string): boolean {
  const text = header.map(blockText).join('\n');
  const isContact = /@|https?:|www\.|linkedin|(\d[\s()./-]{0,2}){7}/i.test(text);
  return isContact || (!/\d/.test(text) && !body.includes(text));
}

/** Word has pages only once it is printed; what a person can count in the file is its paragraphs. */
function numbered(block: Block, at: number): Block {
  return { ...block, source: { line: at + 1 } };
}
