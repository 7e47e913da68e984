/** Paragraphs and rows as an HTML tree, so that a list or a table means the same as in any other document. */
import type { Element, ElementContent } from 'hast';
import { type Run, runsText } from '../../../shared/blocks';
import { dress, element, textNode } from '../html/build';
import { BULLET_GLYPHS } from '../marks';
import type { Item, Paragraph, Row } from './story';

/** How the document shows its headings where its writer used no styles: bold and larger than the text. */
export interface HeadingSizes {
  /** Half points, largest first. */
  readonly sizes: readonly number[];
}

const LONGEST_HEADING = 80;
const CLEARLY_LARGER = 1.15;

export function headingSizes(items: readonly Item[]): HeadingSizes {
  const letters = new Map<number, number>();
  const paragraphs = items.filter((item): item is Paragraph => item.kind === 'paragraph');
  for (const { size, runs } of paragraphs)
    letters.set(size, (letters.get(size) ?? 0) + runsText(runs).length);
  const [text = 24] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [];
  const large = paragraphs.filter((paragraph) => stands(paragraph) && paragraph.size > text * CLEARLY_LARGER);
  return { sizes: [...new Set(large.map(({ size }) => size))].sort((a, b) => b - a) };
}

/** Bold, short and of one line. */
function stands({ bold, marker, runs }: Paragraph): boolean {
  const text = runsText(runs).trim();
  return bold && marker === '' && text.length <= LONGEST_HEADING && !/[\n\t•]/.test(text);
}

export function toHtml(items: readonly Item[], headings: HeadingSizes): Element {
  return element('div', content(items, headings));
}

/** A list that is being made. */
interface OpenList {
  /** Orders lists by depth: the level, or the indent of a typed one. */
  readonly key: number;
  /** Of the last item's text; a paragraph set in as far belongs to the item. */
  readonly indent: number;
  readonly list: Element;
  readonly item: Element;
}

function content(items: readonly Item[], headings: HeadingSizes): ElementContent[] {
  const made: ElementContent[] = [];
  let lists: OpenList[] = [];
  let table: Element | undefined;
  for (const item of items) {
    if (item.kind === 'row') {
      lists = [];
      if (!table) {
        table = element('table', []);
        made.push(table);
      }
      table.children.push(row(item, headings));
      continue;
    }
    table = undefined;
    const sign = signOf(item);
    const open = lists.at(-1);
    if (sign) lists = addItem(made, lists, item, sign, headings);
    else if (open && item.indent > 0 && item.indent === open.indent && item.firstLine >= 0)
      open.item.children.push(paragraph(item, headings));
    else if (runsText(item.runs).trim() !== '') {
      lists = [];
      made.push(paragraph(item, headings));
    }
  }
  return made;
}

function addItem(
  made: ElementContent[],
  lists: readonly OpenList[],
  item: Paragraph,
  sign: Sign,
  headings: HeadingSizes,
): OpenList[] {
  const open = lists.filter(({ key }) => key <= sign.key);
  const same = open.at(-1)?.key === sign.key ? open.pop() : undefined;
  const parent = open.at(-1)?.item.children ?? made;
  const list = same?.list ?? element(sign.ordered ? 'ol' : 'ul', []);
  if (!same) parent.push(list);
  const li = element('li', [paragraph({ ...item, runs: sign.runs }, headings)]);
  list.children.push(li);
  return [...open, { key: sign.key, indent: item.indent, list, item: li }];
}

interface Sign {
  readonly ordered: boolean;
  readonly key: number;
  /** The item's words without its sign. */
  readonly runs: readonly Run[];
}

const TYPED_SIGN = new RegExp(`^\\s*([${BULLET_GLYPHS}–—*-]|\\(?\\w{1,4}[.)])\\s*\\t`);

/** A list made by the writer's program has its sign in a group of its own; others hang it before a tab. */
function signOf(item: Paragraph): Sign | undefined {
  const { marker, runs, firstLine, indent, listLevel } = item;
  if (runsText(runs).trim() === '') return undefined;
  if (marker !== '') return { ordered: isNumber(marker), key: listLevel, runs };
  const typed = firstLine < 0 ? TYPED_SIGN.exec(runsText(runs)) : null;
  return typed
    ? { ordered: isNumber(typed[1] ?? ''), key: indent, runs: withoutStart(runs, typed[0].length) }
    : undefined;
}

function isNumber(sign: string): boolean {
  return /^\(?\w{1,4}[.)]/.test(sign);
}

function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut < run.text.length ? [{ ...run, text: run.text.slice(cut) }] : [];
  });
}

function paragraph(item: Paragraph, { sizes }: HeadingSizes): Element {
  const bySize = stands(item) ? sizes.indexOf(item.size) + 1 : 0;
  const level = item.headingLevel ?? Math.min(bySize, 6);
  // Of a paragraph without words no size is known.
  const style = item.size > 0 ? { style: `font-size:${item.size / 2}pt` } : {};
  return level > 0
    ? element(`h${level}`, pieces(item.runs.map(({ bold: _, ...run }) => run)), style)
    : element('p', pieces(item.runs), style);
}

function row({ cells, header }: Row, headings: HeadingSizes): Element {
  return element(
    'tr',
    cells.map((cell) => element(header ? 'th' : 'td', content(cell, headings))),
  );
}

/** What pandoc writes in the place of a picture that it cannot put in. */
const PICTURE = /(\[image: [^\]\s]+\])/;

function pieces(runs: readonly Run[]): ElementContent[] {
  const made: ElementContent[] = [];
  let link: Element | undefined;
  const parts = runs.flatMap((run) => run.text.split(PICTURE).map((text) => ({ ...run, text })));
  for (const { text, href, ...look } of parts) {
    if (text === '') continue;
    const lines = text
      .split('\n')
      .flatMap((line, at) => [...(at > 0 ? [element('br', [])] : []), textNode(line)]);
    const dressed = dress(lines, look);
    // A link comes in several runs where its letters do; side by side they are one link.
    if (href && link?.properties.href === href) link.children.push(...dressed);
    else {
      link = href ? element('a', dressed, { href }) : undefined;
      if (PICTURE.test(text)) made.push(element('span', dressed, { hidden: true }));
      else made.push(...(link ? [link] : dressed));
    }
  }
  return made;
}
