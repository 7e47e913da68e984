/**
 * Blocks in a readable form, one a line: `h2 Title`, `p words`, `i0 item`, `i1 item below it`,
 * `row a | b`. Inline Markdown makes runs; `⏎` is a line end that the source shows.
 */

import { type BlocksReading, structureResume } from '../../../main/structure';
import type { Block } from '../../../shared/blocks';
import { parseInline } from '../../../shared/inline';

export function readBlocks(text: string): Block[] {
  return text.split('\n').flatMap((line, index): Block[] => {
    const [, mark = '', words = ''] = /^\s*(h[1-6]|p|i[0-9]|row|header) ?(.*)$/.exec(line) ?? [];
    const source = { line: index + 1 };
    const runs = parseInline(words.replace(/⏎/g, '\n'));
    if (mark.startsWith('h') && mark !== 'header')
      return [{ kind: 'heading', level: Number(mark[1]) as 1, runs, source }];
    if (mark === 'p') return [{ kind: 'paragraph', runs, source }];
    if (mark.startsWith('i'))
      return [{ kind: 'listItem', depth: Number(mark[1]), ordered: false, runs, source }];
    if (mark === 'row' || mark === 'header')
      return [
        { kind: 'tableRow', header: mark === 'header', cells: words.split(' | ').map(parseInline), source },
      ];
    return [];
  });
}

export function structure(text: string, more: Partial<BlocksReading> = {}) {
  return structureResume({ blocks: readBlocks(text), aside: [], notes: [], ...more });
}
