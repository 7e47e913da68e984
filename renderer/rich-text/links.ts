/** The link around the caret, and addresses as people type them. */
import type { EditorState } from 'prosemirror-state';
import { schema } from './schema';

export interface LinkPlace {
  readonly from: number;
  readonly to: number;
  /** '' where there is no link yet. */
  readonly href: string;
}

/** What a link is made of: what is selected, else the link or the word at the caret. */
export function linkPlace({ selection, doc }: EditorState): LinkPlace | undefined {
  const { from, to, empty } = selection;
  const nodes: LinkPlace[] = [];
  doc.forEach((node, at) => {
    const href: unknown = schema.marks.link.isInSet(node.marks)?.attrs.href;
    const before = nodes.at(-1);
    const now = { from: at, to: at + node.nodeSize, href: typeof href === 'string' ? href : '' };
    if (before && before.href !== '' && before.href === now.href)
      nodes[nodes.length - 1] = { ...before, to: now.to };
    else nodes.push(now);
  });
  const link = nodes.find((node) => node.href !== '' && node.from <= from && to <= node.to);
  if (link) return empty ? link : { from, to, href: link.href };
  return empty ? wordAt(doc.textContent, from) : { from, to, href: '' };
}

function wordAt(text: string, at: number): LinkPlace | undefined {
  const before = /\S*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(at))?.[0].length ?? 0;
  return before + after > 0 ? { from: at - before, to: at + after, href: '' } : undefined;
}

/** With the scheme that was meant; '' for nothing. */
export function typedHref(typed: string): string {
  const text = typed.trim().replace(/\s/g, '%20');
  if (text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text)) return text;
  return /^[^@/]+@[^@/]+\.[^@/]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
}
