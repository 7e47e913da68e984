/** What stands below an entry's head: paragraphs are its summary, list items its highlights. */
import type { Highlight, Rich } from '../../shared/resume';
import { type Line, rich } from './line';
import { isCaption } from './titles';

export interface Body {
  readonly summary?: Rich;
  readonly highlights: readonly Highlight[];
}

export function readBody(lines: readonly Line[]): Body {
  const paragraphs = proseOf(lines.filter((line) => !belongsToItem(line, lines) && !isCaption(line.text)));
  return { ...(paragraphs && { summary: paragraphs }), highlights: readItems(lines) };
}

/** Paragraphs as one rich text; lines of one block stay lines. Items among them are paragraphs too. */
export function proseOf(lines: readonly Line[]): Rich | undefined {
  let out = '';
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const glue = before === undefined ? '' : before.block === line.block ? '\n' : '\n\n';
    out += glue + rich(line);
  });
  return out === '' ? undefined : out;
}

function belongsToItem(line: Line, lines: readonly Line[]): boolean {
  return (
    line.form === 'item' ||
    (line.form === 'paragraph' && lines.some((other) => other.form === 'item' && other.block === line.block))
  );
}

interface Node {
  text: string;
  readonly depth: number;
  readonly children: Node[];
}

/** List items, nested by their depth; further lines of an item's block go on its words. */
export function readItems(lines: readonly Line[]): readonly Highlight[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  let block: number | undefined;
  for (const line of lines) {
    if (line.form === 'item') {
      const node: Node = { text: rich(line), depth: line.level, children: [] };
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= line.level) open.pop();
      (open.at(-1)?.children ?? roots).push(node);
      open.push(node);
      block = line.block;
    } else if (line.form === 'paragraph' && line.block === block) {
      const last = open.at(-1);
      if (last) last.text += `\n${rich(line)}`;
    } else open.length = 0;
  }
  return roots.map(finish);
}

function finish(node: Node): Highlight {
  return node.children.length > 0
    ? { text: node.text, children: node.children.map(finish) }
    : { text: node.text };
}
