/** Texts that builders store as HTML, taken apart into prose and bullets of inline Markdown. */
import type { Root } from 'hast';
import { blockText } from '../../../shared/blocks';
import { writeInline } from '../../../shared/inline';
import type { Highlight } from '../../../shared/resume';
import { walkHtml } from '../html/walk';

export interface Points {
  readonly prose: string;
  readonly bullets: readonly Highlight[];
}

/** All of it as paragraphs, bullets too. */
export function proseOf({ prose, bullets }: Points): string {
  return [prose, ...bullets.map(({ text: words }) => words)].filter(Boolean).join('\n\n');
}

/** Text without a tag is Markdown: a list of it is bullets, anything else stays as it is. */
export function pointsOf(html: string, parse: (html: string) => Root): Points {
  if (!/<[a-z][^>]*>/i.test(html)) {
    const items = listItems(html);
    return items ? { prose: '', bullets: items.map((text) => ({ text })) } : { prose: html, bullets: [] };
  }
  const { blocks } = walkHtml(parse(html), { tabs: false });
  const bullets = blocks.filter((block) => block.kind === 'listItem');
  const prose = blocks.filter((block) => block.kind !== 'listItem');
  return {
    prose: prose.map((block) => ('runs' in block ? writeInline(block.runs) : blockText(block))).join('\n\n'),
    bullets: bullets.map(({ runs }) => ({ text: writeInline(runs) })),
  };
}

/** The items of a Markdown list, nested ones with their parents; undefined for anything that is no list. */
export function listItems(markdown: string): string[] | undefined {
  if (!/^[-*] /.test(markdown)) return undefined;
  return markdown.split(/\n(?=[-*] )/).map((item) => item.replace(/^[-*] +/, '').trim());
}
