/** Markdown with GitHub's tables and front matter, by remark; its tree is read as the HTML it stands for. */
import type { Root } from 'mdast';
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import type { Unplaced } from '../../../shared/resume';
import { decodeText, requireWords, startOfText } from '../encoding';
import { walkHtml } from '../html/walk';
import { hasWords } from '../runs';
import { textImporter } from '../text';
import { prepareMarkdown } from './prepare';

export const markdownImporter: Importer = {
  id: 'markdown',
  title: 'Markdown document',
  extensions: ['md', 'markdown', 'mdown'],
  sniff,
  read,
};

/** Each is a mark that plain text does not hold by accident; a list with hyphens is not one. */
const SIGNS: readonly RegExp[] = [
  /^---\n[\w-]+:[^\n]*\n([^\n]*\n)*?---\n/,
  /^#{1,6}[ \t]+\S/m,
  /\*\*[^\s*][^*\n]*\*\*/,
  /\[[^[\]\n]{1,200}\]\((https?:|mailto:|tel:|\/|#)/,
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/m,
  /^[^\n]*\S\n(={4,}|-{4,})[ \t]*\n/m,
];

function sniff({ name, bytes }: SourceFile): number {
  const start = startOfText(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (start === '') return 0;
  const signs = SIGNS.filter((sign) => sign.test(start)).length;
  const named = /\.(md|markdown|mdown|mkd)$/i.test(name);
  // An underlined heading alone is as usual in plain text.
  const clear = SIGNS.slice(0, -1).some((sign) => sign.test(start));
  return Math.min(0.9, (clear ? 0.7 : 0.3) + 0.05 * signs + (named ? 0.3 : 0));
}

/** The parser's time grows with the square of what may be a mark; a résumé has some hundreds. */
const MOST_MARKS = 20_000;

async function read(file: SourceFile): Promise<Reading> {
  const { text, notes } = decodeText(file.bytes);
  if ((text.match(/[[\]*_`\\<&|]/g)?.length ?? 0) > MOST_MARKS) return textImporter.read(file);
  requireWords(text);
  const [{ parseMarkdown }, { markdownToHtml }] = await Promise.all([import('./tree'), import('./to-html')]);
  const tree = parseMarkdown(prepareMarkdown(text));
  const { blocks, aside } = walkHtml(markdownToHtml(tree), { tabs: false });
  return { kind: 'blocks', blocks, aside: [...frontMatter(tree), ...aside], notes };
}

/** Front matter speaks to a site generator. Its lines stay readable; its YAML is never evaluated. */
function frontMatter(tree: Root): Unplaced[] {
  const [first] = tree.children;
  if (!first || !('value' in first) || !['yaml', 'toml'].includes(first.type)) return [];
  const start = (first.position?.start.line ?? 1) + 1;
  return first.value
    .split('\n')
    .map((line, at) => ({ text: line.trim(), line: start + at }))
    .filter(({ text }) => hasWords(text));
}
