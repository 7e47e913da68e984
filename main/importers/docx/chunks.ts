/**
 * Documents inside the document: `w:altChunk` (ECMA-376 §17.17.2.1) names a part in another format, which
 * is Word's to read. Programs that make Word files of web pages write whole résumés so.
 */
import { type Block, blockText, type Run } from '../../../shared/blocks';
import type { Reading, SourceFile } from '../../../shared/importer';
import type { Note } from '../../../shared/notes';
import { htmlImporter } from '../html';
import { rtfImporter } from '../rtf';
import type { Part } from '../running';
import { hasWords } from '../runs';
import { textImporter } from '../text';
import { relationTargets } from './headers';
import { isWordPackage, WordPackage } from './package';
import { CHUNK_MARK } from './plainer';
import { webPage } from './web-archive';

const MARKED = new RegExp(`${CHUNK_MARK}\\[([^\\]]*)\\]`, 'g');
const DEEPEST = 2;

export interface Text extends Part {
  readonly notes: readonly Note[];
}

/** @param depth of documents around this one; `readWord` is how a Word file among the chunks is read. */
export async function withChunks(
  text: Text,
  pack: WordPackage,
  depth: number,
  readWord: (pack: WordPackage, depth: number) => Promise<Text>,
): Promise<Text> {
  const targets = relationTargets(pack);
  const blocks: Block[] = [];
  const aside = [...text.aside];
  const notes = [...text.notes];
  for (const block of text.blocks) {
    const ids = [...blockText(block).matchAll(MARKED)].map(([, id = '']) => id);
    const rest = ids.length > 0 ? unmarked(block) : block;
    if (ids.length === 0 || hasWords(blockText(rest))) blocks.push(rest);
    for (const id of ids) {
      const bytes = pack.bytes(`word/${targets.get(id)}`) ?? pack.bytes(`${targets.get(id)}`);
      const chunk =
        bytes && depth < DEEPEST ? await read(bytes, depth, readWord).catch(() => undefined) : undefined;
      if (!chunk)
        notes.push({
          code: 'skipped',
          what: 'A document inside the document',
          why: 'it cannot be read',
          reason: 'embedded',
        });
      blocks.push(...(chunk?.blocks ?? []));
      aside.push(...(chunk?.aside ?? []));
      notes.push(...(chunk?.notes ?? []));
    }
  }
  return { blocks, aside, notes };
}

async function read(
  bytes: Uint8Array,
  depth: number,
  readWord: (pack: WordPackage, depth: number) => Promise<Text>,
): Promise<Text | undefined> {
  if (isWordPackage(bytes)) return readWord(WordPackage.open(bytes), depth + 1);
  const page = webPage(bytes);
  if (page) return textOf(await htmlImporter.read(page));
  const file: SourceFile = { name: '', bytes };
  const [best] = [rtfImporter, htmlImporter, textImporter]
    .map((importer) => ({ importer, sureness: importer.sniff(file) }))
    .sort((a, b) => b.sureness - a.sureness);
  return best && textOf(await best.importer.read(file));
}

function textOf(reading: Reading): Text | undefined {
  return reading.kind === 'blocks' ? reading : undefined;
}

function unmarked(block: Block): Block {
  const bare = (runs: readonly Run[]) => runs.map((run) => ({ ...run, text: run.text.replace(MARKED, '') }));
  return block.kind === 'tableRow'
    ? { ...block, cells: block.cells.map(bare) }
    : { ...block, runs: bare(block.runs) };
}
