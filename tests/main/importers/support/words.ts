/**
 * The words of a document by the shortest way there is, to hold the importers against. Deliberately
 * another way than theirs: patterns over the source, no parser.
 */
import { unzipSync } from 'fflate';
import type { ReadDocument } from '../../../../main/importers/index';
import { blockText } from '../../../../shared/blocks';

/** Sorted, so that two texts with the same words in another order are equal. */
export function words(text: string): string[] {
  return (
    text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  ).sort();
}

export function wordsOf(reading: ReadDocument): string[] {
  if (reading.kind === 'resume') return [];
  return words(
    [...reading.blocks.map(blockText), ...reading.aside.map((unplaced) => unplaced.text)].join('\n'),
  );
}

const SILENT = 'script|style|head|title|template|svg|noscript|iframe|object|select|textarea';

export function htmlWords(html: string): string {
  return decodeEntities(
    html
      .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
      .replace(new RegExp(`<(${SILENT})\\b[^>]*>[\\s\\S]*?</\\1\\s*>`, 'gi'), ' ')
      .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/gi, ' $1 ')
      .replace(/<\/?(b|i|u|em|strong)\b[^>]*>/gi, '')
      .replace(/<[!/]?[a-z][^<>]*>?/gi, ' '),
  );
}

export function markdownWords(markdown: string): string {
  const labels = [...markdown.matchAll(/^ {0,3}\[([^^\]\n][^\]\n]*)\]:/gm)].map(([, label]) =>
    label?.toLowerCase(),
  );
  const text = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/\]\[([^\]\n]+)\]/g, (whole, label: string) =>
      labels.includes(label.toLowerCase()) ? ']' : whole,
    )
    .replace(/(?<=\w)(?=https?:)/g, ' ')
    .replace(/^( {0,3}|[ >*-]*)\[[^\]\n]+\]: +(<[^>\n]*>|\S+)( +"[^"\n]*")?$/gm, (line) =>
      line.includes('[^') ? line : '',
    )
    .replace(/^\[\^\w+\]:/gm, '')
    .replace(/^ {0,3}(```|~~~).*$/gm, '')
    .replace(/^([ \t>*+-]*)\d{1,9}[.)](?=\s)/gm, '$1')
    .replace(/^([ \t]*)[-*+] \[[ xX]\] /gm, '$1')
    .replace(/<((https?:|mailto:)[^>\s]+|[^<>\s@]+@[^<>\s]+)>/g, '$1')
    .replace(/(?<!\\)\]\((<[^>]*>|(\([^()\s]*\)|[^()\s])*)(\s+"[^"]*")?\s*\)/g, '] ');
  return htmlWords(text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => (mark === '<' ? '&lt;' : mark)));
}

export function plainWords(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with one
  return text.replace(/^[ \t]*(\d{1,2}[.)]|(?<=[ \t])o)(?=[ \t])/gm, '').replace(/\u001b\[[\d;]*m/g, '');
}

/** Body, headers, footers, notes and comments; each part once. */
export function docxWords(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^word\/(document|comments|footnotes|endnotes|(header|footer)\d*)\.xml$/.test(name),
  });
  const body = new TextDecoder().decode(parts['word/document.xml']);
  const rest = Object.entries(parts).filter(([name]) => name !== 'word/document.xml');
  return [body, ...rest.map(([, part]) => new TextDecoder().decode(part))]
    .map((xml) =>
      decodeEntities(
        xml
          .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
          .replace(/<w:(moveFrom|rt)>[\s\S]*?<\/w:\1>|<w:moveFrom\s[\s\S]*?<\/w:moveFrom>/g, '')
          .replace(/<w:(instrText|delText)\b[^>]*>[^<]*<\/w:\1>/g, '')
          .replace(/<\/w:p>|<w:txbxContent>|<w:(br|tab|cr)\b[^>]*>|<\/?w:hyperlink\b[^>]*>/g, ' ')
          .replace(/<wp:docPr\b[^>]*\bdescr="([^"]*)"[^>]*>/g, ' $1 ')
          .replace(/<(wp\w*):\w+\b[^>]*>[^<]+(?=<\/\1:)/g, '')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n');
}

/** Body, then headers and footers, each text of them once; packed or flat. */
export function odtWords(bytes: Uint8Array): string {
  const isFlat = bytes[0] === 0x3c;
  const parts = isFlat
    ? {}
    : unzipSync(bytes, { filter: ({ name }) => /^(content|styles)\.xml$/.test(name) });
  const content = new TextDecoder().decode(isFlat ? bytes : parts['content.xml']);
  const styles = isFlat ? content : new TextDecoder().decode(parts['styles.xml']);
  const running = [...styles.matchAll(/<style:(header|footer)(-left|-first)?>([\s\S]*?)<\/style:\1\2>/g)];
  const body = /<office:body>[\s\S]*<\/office:body>/.exec(content)?.[0] ?? '';
  const once = new Set(running.map(([, , , xml = '']) => plainOdf(xml)));
  return [plainOdf(body), ...once].join('\n');
}

function plainOdf(xml: string): string {
  return decodeEntities(
    xml
      .replace(/<(text:(?:tracked-changes|sequence-decls|note-citation)|dc:creator)\b[\s\S]*?<\/\1>/g, '')
      .replace(
        /<\/text:(p|h|a)>|<text:(tab|s|line-break|a)\b[^>]*>|<office:annotation>|<text:note-body>/g,
        ' ',
      )
      .replace(/<[^>]*>/g, ''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  middot: '·',
  bull: '•',
  times: '×',
  acirc: 'â',
  eacute: 'é',
  copy: '©',
};

function decodeEntities(text: string): string {
  return text
    .replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) =>
      String.fromCodePoint(Number(code.startsWith('x') ? `0${code}` : code)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
