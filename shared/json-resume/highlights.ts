/**
 * JSON Resume knows highlights as plain strings. Nested ones are written as a Markdown list below
 * their parent's words, two spaces a level, which any reader of Markdown shows as it was meant.
 */
import type { Highlight } from '../resume';

const ITEM = /^( *)- (.*)$/;

export function writeHighlight(highlight: Highlight): string {
  return [hold(highlight.text), ...lines(highlight.children ?? [], '')].join('\n');
}

function lines(children: readonly Highlight[], indent: string): string[] {
  return children.flatMap((child) => [
    `${indent}- ${hold(child.text).replace(/\n/g, `\n${indent}  `)}`,
    ...lines(child.children ?? [], `${indent}  `),
  ]);
}

/** A line of the words themselves that looks like an item is kept from being read as one. */
function hold(text: string): string {
  return text.replace(/(^|\n)( *)- /g, '$1$2\\- ');
}

export function readHighlight(text: string): Highlight {
  interface Node {
    text: string;
    children: Node[];
  }
  const root: Node = { text: '', children: [] };
  const open: Node[] = [root];
  text.split('\n').forEach((line, index) => {
    const item = index > 0 ? ITEM.exec(line) : null;
    const depth = Math.min((item?.[1]?.length ?? 0) / 2, open.length - 1);
    if (item && Number.isInteger(depth)) {
      const node: Node = { text: item[2] ?? '', children: [] };
      open.length = depth + 1;
      open[depth]?.children.push(node);
      open.push(node);
      return;
    }
    const last = open.at(-1) ?? root;
    const words = open.length > 1 ? line.replace(new RegExp(`^ {0,${(open.length - 1) * 2}}`), '') : line;
    last.text = index === 0 ? words : `${last.text}\n${words}`;
  });
  const finish = (node: Node): Highlight => {
    const unheld = node.text.replace(/(^|\n)( *)\\- /g, '$1$2- ');
    return node.children.length > 0
      ? { text: unheld, children: node.children.map(finish) }
      : { text: unheld };
  };
  return finish(root);
}
