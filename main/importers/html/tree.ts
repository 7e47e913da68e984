/** HTML as a tree, by rehype. Takes long to load: to be imported when there is something to parse. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const documents = unified().use(rehypeParse).freeze();
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();

export function parseHtml(html: string): Root {
  return documents.parse(html);
}

export function parseHtmlFragment(html: string): Root {
  return fragments.parse(html);
}
