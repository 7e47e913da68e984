/**
 * Words → rows of one baseline → fragments parted by wide gaps. Fragments are made before anything is
 * joined: a left rail and a right-aligned date stand on the line of a text without being part of it.
 */
import type { Word } from './page';

/** Words that read on without a wide gap. */
export interface Fragment {
  readonly words: readonly Word[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its characters. */
  readonly size: number;
  /** Of all of its characters. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Letter spacing found between single letters: no gap of words. */
  readonly tracking: number;
}

export interface Row {
  readonly y: number;
  readonly size: number;
  /** From left to right; never empty. */
  readonly fragments: readonly Fragment[];
}

/** In ems. No justified line stretches a space so far; tab stops and columns do. */
export const WIDE_GAP = 1.5;
/**
 * In ems, where no space was typed in a text that types them elsewhere: such a gap is not of words but
 * of boxes (skills as labels side by side), and these stand closer than columns do.
 */
const BOX_GAP = 0.5;
/** In ems, what kerning alone may part. */
const NO_GAP = 0.1;
/** In ems, where type or link change at the gap: a bold title and a plain date need less room. */
const CHANGE_GAP = 0.8;
/** Baselines that differ by less than this share of the smaller size are one. */
const SAME_BASELINE = 0.3;

export function wordsToRows(words: readonly Word[], wideGap = WIDE_GAP): readonly Row[] {
  const lines = baselines(words);
  const typed = wideGap === WIDE_GAP && typesSpaces(lines);
  const edge = Math.max(...words.map((word) => word.right));
  const full = lines.filter((line) => reaches(line, edge)).length > 1;
  return lines.map((line) => toRow(line, wideGap, typed && !(full && isStretched(line, edge))));
}

/** A line set to the full measure, which others reach too, may have its spaces drawn even in a text that types them. */
function isStretched(line: readonly Word[], edge: number): boolean {
  return line.slice(0, -1).every((word) => !word.spaceAfter) && reaches(line, edge);
}

function reaches(line: readonly Word[], edge: number): boolean {
  return (line.at(-1)?.right ?? 0) > edge - 2;
}

/**
 * Some programs write every space as a character; TeX writes none. Gaps no wider than a space tell: a column of
 * labels has few of them, for no space ends a line or a label.
 */
function typesSpaces(lines: readonly (readonly Word[])[]): boolean {
  let [typed, all] = [0, 0];
  for (const line of lines)
    line.forEach((word, index) => {
      const next = line[index + 1];
      const gap = next ? next.x - word.right : 0;
      if (gap <= NO_GAP * word.size || gap >= BOX_GAP * word.size) return;
      all += 1;
      if (word.spaceAfter) typed += 1;
    });
  return typed > 0.5 * all;
}

export function toFragment(words: readonly Word[], tracking = 0): Fragment {
  const [first] = words;
  if (!first) throw new Error('a fragment has words');
  const sizes = new Map<number, number>();
  for (const word of words) sizes.set(word.size, (sizes.get(word.size) ?? 0) + word.text.length);
  const [size] = [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return {
    words,
    x: Math.min(...words.map((word) => word.x)),
    right: Math.max(...words.map((word) => word.right)),
    y: words.find((word) => word.size === size)?.y ?? first.y,
    size,
    bold: words.every((word) => word.bold),
    italic: words.every((word) => word.italic),
    tracking,
  };
}

/** From top to bottom, each from left to right. */
function baselines(words: readonly Word[]): readonly (readonly Word[])[] {
  const sorted = [...words].sort((a, b) => a.y - b.y);
  const lines: { y: number; size: number; words: Word[] }[] = [];
  for (const word of sorted) {
    const line = lines.at(-1);
    const last = line?.words.at(-1);
    const near = last && word.y - last.y <= SAME_BASELINE * Math.min(word.size, last.size);
    if (line && near && word.y - line.y <= 1.5 * SAME_BASELINE * line.size) {
      line.words.push(word);
      line.size = Math.max(line.size, word.size);
    } else {
      lines.push({ y: word.y, size: word.size, words: [word] });
    }
  }
  const merged = mergeScripts(lines.map((line) => line.words.sort((a, b) => a.x - b.x)));
  return merged.map((line) => [...line].sort((a, b) => a.x - b.x));
}

/** A line with more words than this is small print below a large line. */
const MAX_SCRIPTS = 4;

/** Superscripts and subscripts ("3rd", "m²", a note's number) go back to the line they lean on. */
function mergeScripts(lines: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const kept = lines.map((line) => [...line]);
  lines.forEach((line, index) => {
    if (line.length > MAX_SCRIPTS) return;
    for (const word of line) {
      const host = [kept[index + 1], kept[index - 1]].find((near) => near?.some((w) => carries(w, word)));
      if (!host) continue;
      host.push(word);
      kept[index]?.splice(kept[index].indexOf(word), 1);
    }
  });
  return kept.filter((line) => line.length > 0);
}

function carries(host: Word, script: Word): boolean {
  const rise = host.y - script.y;
  const gap = Math.min(Math.abs(script.x - host.right), Math.abs(host.x - script.right));
  const near = gap < 0.25 * host.size && !(script.x > host.right + 1 && host.spaceAfter);
  return script.size < 0.8 * host.size && near && rise < 0.6 * host.size && rise > -0.35 * host.size;
}

function toRow(line: readonly Word[], wideGap: number, typed: boolean): Row {
  const tracking = letterSpacing(line);
  const stretched = justifiedGap(line, typed);
  const fragments: Fragment[] = [];
  let open: Word[] = [];
  for (const word of line) {
    const last = open.at(-1);
    if (last && word.x - last.right > widest(last, word, wideGap, typed) + 3 * tracking + stretched) {
      fragments.push(toFragment(open, tracking));
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) fragments.push(toFragment(open, tracking));
  const size = Math.max(...fragments.map((fragment) => fragment.size));
  const y = fragments.find((fragment) => fragment.size === size)?.y ?? 0;
  return { y, size, fragments };
}

/** A word, and no bullet, with no space typed behind it. */
function isBoxEnd({ text, spaceAfter }: Word): boolean {
  return !spaceAfter && /[\p{L}\p{N}]/u.test(text);
}

function widest(last: Word, word: Word, wideGap: number, typed: boolean): number {
  if (typed && isBoxEnd(last)) return BOX_GAP * word.size;
  const changes =
    last.bold !== word.bold || last.href !== word.href || Math.abs(last.size - word.size) > 0.1 * word.size;
  return Math.max(last.size, word.size) * (changes ? Math.min(wideGap, CHANGE_GAP) : wideGap);
}

/** A line stretched to the full measure has equal spaces, however wide; of columns only edges agree. */
function justifiedGap(line: readonly Word[], typed: boolean): number {
  const gaps = line.slice(1).flatMap((word, index) => {
    const before = line[index];
    const gap = before ? word.x - before.right : 0;
    return before && gap > 0.3 * before.size && !(typed && isBoxEnd(before)) ? [gap] : [];
  });
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return gaps.length >= 3 && most < 1.3 * least ? most : 0;
}

/** Words spelled l i k e t h i s fall into letters: the usual gap between two of them, or 0. */
function letterSpacing(line: readonly Word[]): number {
  const letters = line.filter((word) => [...word.text].length === 1).length;
  if (line.length < 5 || letters < 0.75 * line.length) return 0;
  const gaps = line.slice(1).map((word, index) => word.x - (line[index]?.right ?? word.x));
  gaps.sort((a, b) => a - b);
  const median = gaps[gaps.length >> 1] ?? 0;
  return median > 0.05 * (line[0]?.size ?? 0) ? median : 0;
}
