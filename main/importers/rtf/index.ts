/** Rich Text Format, up to version 1.9.1. Read here: the libraries there are have not been kept for years. */
import { blockText, runsText } from '../../../shared/blocks';
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { deletionNotes } from '../deletions';
import { requireWords } from '../encoding';
import { element, textNode } from '../html/build';
import { walkHtml } from '../html/walk';
import { type Part, type Running, withRunning } from '../running';
import { hasWords } from '../runs';
import { type RtfText, readRtf } from './reader';
import type { Item } from './story';
import { headingSizes, toHtml } from './to-html';

export const rtfImporter: Importer = {
  id: 'rtf',
  title: 'RTF document',
  extensions: ['rtf'],
  sniff: ({ bytes }) => (/^(\xef\xbb\xbf)?\s*\{\s*\\rtf/.test(latin1(bytes.subarray(0, 100))) ? 0.97 : 0),
  read,
};

async function read({ bytes }: SourceFile): Promise<Reading> {
  const texts = readRtf(latin1(bytes));
  const body = walk(texts.filter(({ place }) => !/^(header|footer)$/.test(place)));
  requireText(texts);
  const running = texts.flatMap((text): Running[] =>
    text.place === 'header' || text.place === 'footer' ? [{ kind: text.place, ...walk([text]) }] : [],
  );
  const whole = withRunning(distinct(running), body);
  if (whole.blocks.length === 0 && whole.aside.length === 0) requireWords('');
  return { kind: 'blocks', ...whole, notes: deletionNotes(texts.flatMap(({ deleted }) => deleted)) };
}

/** Refuses noise behind a good beginning: in it are more control characters than any document has. */
function requireText(texts: readonly RtfText[]): void {
  const words = texts.flatMap(({ items, hidden }) => [...items.map(textOf), ...hidden]).join('\n');
  if (hasWords(words)) requireWords(words);
}

function textOf(item: Item): string {
  return item.kind === 'row' ? item.cells.flat().map(textOf).join('\t') : runsText(item.runs);
}

/** Texts one below the other; comments and hidden words come aside. */
function walk(texts: readonly RtfText[]): Part {
  const headings = headingSizes(texts.flatMap(({ items }) => items));
  const trees = texts.map(({ place, items }) =>
    element('div', [toHtml(items, headings)], place === 'comment' ? { hidden: true } : {}),
  );
  const unseen = texts.map(({ hidden }) => element('div', [textNode(hidden.join(''))], { hidden: true }));
  return walkHtml(element('div', [...trees, ...unseen]), { tabs: true });
}

/** The header of left and of right pages, where they say the same, is one. */
function distinct(running: readonly Running[]): Running[] {
  const seen = new Set<string>();
  return running.filter(({ kind, blocks }) => {
    const words = `${kind}: ${blocks.map(blockText).join('\n')}`;
    return !seen.has(words) && seen.add(words);
  });
}

/** The bytes as characters, one each. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
