import { type Block, blockText, type Run } from '../../shared/blocks';
import type { Unplaced } from '../../shared/resume';
import type { SourceLine, SourceLink } from '../../shared/source';

const KINDS = { heading: 'heading', paragraph: 'paragraph', listItem: 'item', tableRow: 'row' } as const;

/** The file as it was read: the lines of its blocks, and behind those of a page what was set aside from it. */
export function sourceLines(blocks: readonly Block[], aside: readonly Unplaced[]): readonly SourceLine[] {
  const lines = blocks.flatMap(linesOf);
  const pages = [...new Set([...lines, ...aside].map(({ page }) => page))].sort(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  if (aside.length === 0) return lines;
  const asides = aside.flatMap(({ text, ...where }) =>
    text.split('\n').map(
      (part, offset): SourceLine => ({
        ...where,
        line: where.line + offset,
        text: part,
        kind: 'aside',
      }),
    ),
  );
  // Without pages, or with one block that the page break cut, the blocks keep their order.
  if (pages.length < 2) return [...lines, ...asides];
  const last = new Map(lines.map(({ page }, index) => [page, index]));
  const behind = new Map<number, SourceLine[]>();
  for (const line of asides) {
    const at = last.get(line.page) ?? lines.length - 1;
    behind.set(at, [...(behind.get(at) ?? []), line]);
  }
  return [...(behind.get(-1) ?? []), ...lines.flatMap((line, index) => [line, ...(behind.get(index) ?? [])])];
}

function linesOf(block: Block): SourceLine[] {
  const { line, page } = block.source;
  const links = linksOf(block);
  let start = 0;
  return blockText(block)
    .split('\n')
    .map((text, offset): SourceLine => {
      const from = start;
      start += text.length + 1;
      const own = links.flatMap((link) => cut(link, from, from + text.length));
      return {
        text,
        line: line + offset,
        ...(page !== undefined && { page }),
        kind: KINDS[block.kind],
        ...(own.length > 0 && { links: own }),
      };
    });
}

/** Links of a block, by offsets into its text. */
function linksOf(block: Block): SourceLink[] {
  const cells: readonly (readonly Run[])[] = block.kind === 'tableRow' ? block.cells : [block.runs];
  const out: SourceLink[] = [];
  let at = 0;
  for (const runs of cells) {
    for (const { text, href } of runs) {
      const before = out.at(-1);
      if (href !== undefined && before?.to === at && before.href === href)
        out[out.length - 1] = { ...before, to: at + text.length };
      else if (href !== undefined) out.push({ from: at, to: at + text.length, href });
      at += text.length;
    }
    at += 1;
  }
  return out;
}

/** The part of a link on one line, by offsets into that line. */
function cut(link: SourceLink, from: number, to: number): SourceLink[] {
  if (link.to < from || link.from > to || (link.to === from && link.from < from)) return [];
  return [{ href: link.href, from: Math.max(link.from, from) - from, to: Math.min(link.to, to) - from }];
}
