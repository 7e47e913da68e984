/**
 * The words of a file as programs read them, and those of the pages that it was written from, in one form
 * to be compared: letters in order, and after how many of them white space stands.
 */
import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { withDocument } from '../../main/importers/pdf/document';
import { fromXml } from '../../shared/attached/xml';
import { EAST_ASIAN_SIGN } from '../../shared/east-asian';
import type { Layout, Line, PlacedBlock, PlacedColumn, PlacedRunningLine } from '../../shared/pages';

interface Words {
  /**
   * Folded: capitals may be a matter of dress, and a hyphen at a line's end is for pdftotext no part of
   * the word.
   */
  readonly letters: string;
  /** How many letters stand before each stretch of white space. */
  readonly gaps: ReadonlySet<number>;
}

export interface ShownWords extends Words {
  /** How many letters stand before each line's end: some readers see white space there, others do not. */
  readonly lineEnds: ReadonlySet<number>;
  /** And where readers jump: in a line that runs both ways, and from one column to the next at its height. */
  readonly turns: ReadonlySet<number>;
}

/** One text in that form. */
export function wordsIn(text: string): Words {
  const gaps = new Set<number>();
  let letters = '';
  for (const [word] of folded(text).matchAll(/\S+/g)) {
    letters += word;
    gaps.add(letters.length);
  }
  return { letters, gaps };
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}‐-]/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');

const lettersOf = (text: string) => wordsIn(text).letters;

/** The words of pages in the order in which a PDF says them: whose name it is first, then from left to right. */
export function shownInPdf(layout: Layout): ShownWords {
  return shown(
    layout.pages.flatMap(({ columns, running = [] }) => [
      ...[...columns].sort((a, b) => Number(named(b)) - Number(named(a))).flatMap(linesIn),
      ...running.flatMap(({ lines }) => lines.map((line) => ({ text: `${inMargin(line)}\n`, parts: [] }))),
    ]),
  );
}

/** A line of a page's margin. */
const inMargin = ({ runs, trailing }: PlacedRunningLine) =>
  [runs, trailing].map((list) => list.map(({ text }) => text).join('')).join('\t');

const named = ({ blocks }: PlacedColumn) => blocks.some(({ paragraph }) => paragraph.role === 'name');

/** In the order of the Word file: a page after the other, columns from left to right; Word makes bullets itself. */
export function shownInWord(layout: Layout): ShownWords {
  const bare = (column: PlacedColumn) => ({
    ...column,
    blocks: column.blocks.map((block) => ({ ...block, marker: undefined })),
  });
  return shown(layout.pages.flatMap(({ columns }) => columns.map(bare).flatMap(linesIn)));
}

interface ShownLine {
  /** With the white space at which it ends. */
  readonly text: string;
  /** After which readers may jump, in the order in which they are read. */
  readonly parts: readonly string[];
}

function linesIn({ blocks }: PlacedColumn): ShownLine[] {
  const lines = blocks.flatMap(linesOf);
  const last = lines.at(-1);
  return last && last.parts.length === 0 ? [...lines.slice(0, -1), { ...last, parts: [last.text] }] : lines;
}

function linesOf(block: PlacedBlock): ShownLine[] {
  const { lines, runs, trailing, trailingPlace, marker } = block;
  const [own = '', aside = ''] = [runs, trailing].map((list) => list.map(({ text }) => text).join(''));
  const mark = marker ? `${marker.read ?? marker.text} ` : '';
  return lines.map((line, index) => {
    const { start, end, pieces } = line;
    const words = (own + (trailingPlace === 'own' ? aside : '')).slice(start, end);
    const first = index === 0 && start === 0;
    const tab = first && trailingPlace === 'tab' ? `\t${aside}` : '';
    const gutter = first && trailingPlace === 'gutter' ? `${aside}\t` : '';
    const last = index === lines.length - 1 || end === own.length ? '\n' : '';
    const text = (first ? mark : '') + gutter + words + tab + last;
    const turns = pieces.some(({ read }) => read !== undefined);
    return { text, parts: turns ? [first ? mark : '', ...partsOf(line)] : [] };
  });
}

const partsOf = ({ pieces }: Pick<Line, 'pieces'>) => pieces.map(({ text, read = text }) => read);

function shown(lines: readonly ShownLine[]): ShownWords {
  const lineEnds = new Set<number>();
  const turns = new Set<number>();
  let before = 0;
  for (const { text, parts } of lines) {
    let at = before;
    for (const part of parts) {
      at += lettersOf(part).length;
      turns.add(at);
    }
    before += lettersOf(text).length;
    lineEnds.add(before);
  }
  return { ...wordsIn(lines.map(({ text }) => text).join('')), lineEnds, turns };
}

/** What was read are the words that are shown: each once, in order, and apart from the next. */
export function expectWords(read: string, { letters, gaps, lineEnds, turns }: ShownWords) {
  const found = wordsIn(read);
  expect(found.letters).toBe(letters);
  const around = (at: number, size: number) => [
    letters.slice(Math.max(0, at - size), at),
    letters.slice(at, at + size),
  ];
  // Layout leaves a gap between scripts of unlike width; of shaped words pdf.js does not know the marks' width.
  const wide = (at: number) =>
    around(at, 1).some((letter) => EAST_ASIAN_SIGN.test(letter) || SHAPED.test(letter));
  const joined = [...gaps].filter((at) => !found.gaps.has(at) && !turns.has(at));
  const torn = [...found.gaps].filter(
    (at) => !gaps.has(at) && !lineEnds.has(at) && !turns.has(at) && !wide(at),
  );
  const told = (list: readonly number[]) => list.map((at) => around(at, 15).join('|'));
  expect({ joined: told(joined), torn: told(torn) }).toEqual({ joined: [], torn: [] });
}

const SHAPED = /\p{Script=Devanagari}|\p{Script=Arabic}/u;

/**
 * What was read are the lines that are shown: each whole, and no letter more or less. For readers that
 * judge by themselves what is read first.
 */
export function expectLines(read: string, { pages }: Layout) {
  const { letters } = wordsIn(read);
  const lines = pages.flatMap(({ columns, running = [] }) => [
    ...columns.flatMap(({ blocks }) => blocks.flatMap(linesApart)),
    ...running.flatMap(({ lines }) => lines.flatMap(partsOf)),
  ]);
  const missed = lines.filter((line) => !letters.includes(lettersOf(line)));
  expect(missed).toEqual([]);
  expect([...letters].sort().join('')).toBe([...lettersOf(lines.join(''))].sort().join(''));
}

/** The lines of a block, in the parts that turn; what stands at the edge of one is a part by itself. */
function linesApart(block: PlacedBlock): string[] {
  const { trailing, trailingPlace, marker, lines } = block;
  const turn = lines.some(({ pieces }) => pieces.some(({ read }) => read !== undefined));
  if (turn) return [...(marker ? [marker.read ?? marker.text] : []), ...lines.flatMap(partsOf)];
  const below = trailingPlace === 'own';
  const own = linesOf({ ...block, marker: undefined, trailingPlace: below ? 'own' : 'none' });
  const aside = below ? '' : trailing.map(({ text }) => text).join('');
  const beside = lines[0]?.start === 0 ? [aside, marker?.text ?? ''] : [];
  return [...own.map(({ text }) => text), ...beside];
}

/** The text of a PDF by poppler: as it judges that it is read, or in the order of the file's content. */
export function popplerText(path: string, ...options: readonly '-raw'[]): string {
  return execFileSync('pdftotext', [...options, path, '-'], { encoding: 'utf8' });
}

/** The text of a PDF by pdf.js, as browsers copy it. */
export function pdfJsText(bytes: Uint8Array): Promise<string> {
  return withDocument(bytes, { mostPixels: 1 }, async ({ document }) => {
    let text = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
      text += '\n';
    }
    return text;
  });
}

/** The body's text in the order of the part (ECMA-376 §17.3.3): runs, tabs, line ends, paragraphs. */
export function wordText(bytes: Uint8Array): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  const xml = new TextDecoder().decode(part);
  return Array.from(
    xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>|<\/w:p>/g),
    ([tag, text]) => (text === undefined ? (tag === '<w:tab/>' ? '\t' : '\n') : fromXml(text)),
  ).join('');
}
