/** Rich Text Format, up to version 1.9.1. Read here: the libraries there are have not been kept for years. */
import { blockText } from '../../../shared/blocks';
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { requireWords } from '../encoding';
import { element, textNode } from '../html/build';
import { withinDepth } from '../html/depth';
import { walkHtml } from '../html/walk';
import { type Part, type Running, withRunning } from '../running';
import { type RtfText, readRtf } from './reader';
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
  return withinDepth(() => {
    const body = walk(texts.filter(({ place }) => !/^(header|footer)$/.test(place)));
    const running = texts.flatMap((text): Running[] =>
      text.place === 'header' || text.place === 'footer' ? [{ kind: text.place, ...walk([text]) }] : [],
    );
    const whole = withRunning(distinct(running), body);
    if (whole.blocks.length === 0 && whole.aside.length === 0) requireWords('');
    return { kind: 'blocks', ...whole, notes: [] };
  });
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
