/** What the file's lines and the résumé's fields have to do with each other; derived and nothing else. */
import type { Unplaced } from '../../shared/resume';
import type { Origins, Source, SourceLine, Stretch } from '../../shared/source';
import { touches } from './pointer';

/** A stretch of a line, and the field that was made of it. */
export interface Told extends Stretch {
  readonly pointer: string;
}

/** A stretch of a line's text in which every letter went to the same fields, the likeliest first. */
export interface LinePart {
  readonly from: number;
  readonly text: string;
  readonly pointers: readonly string[];
}

/** By index of the line: what was made of it. */
export function toldByLine(origins: Origins): ReadonlyMap<number, readonly Told[]> {
  const told = new Map<number, Told[]>();
  for (const [pointer, stretches] of Object.entries(origins))
    for (const stretch of stretches) {
      const known = told.get(stretch.line);
      if (known) known.push({ ...stretch, pointer });
      else told.set(stretch.line, [{ ...stretch, pointer }]);
    }
  for (const list of told.values()) list.sort(byClaim);
  return told;
}

/** Words before link targets before what only gave the sense; the whole of a date before its ends. */
function byClaim(one: Told, other: Told): number {
  return rank(one) - rank(other) || one.from - other.from || other.to - one.to;
}

const rank = ({ via }: Told) => (via === 'sense' ? 2 : via === 'link' ? 1 : 0);

export function lineParts(text: string, told: readonly Told[]): LinePart[] {
  const ends = new Set([0, text.length]);
  for (const { from, to } of told) ends.add(Math.min(from, text.length)).add(Math.min(to, text.length));
  const cuts = [...ends].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const over = told.filter((one) => one.from <= from && one.to >= to);
    return { from, text: text.slice(from, to), pointers: over.map(({ pointer }) => pointer) };
  });
}

/** Indexes of the lines that a field was made of, in order. */
export function linesOfField(origins: Origins, field: string): number[] {
  const found = new Set<number>();
  for (const [pointer, stretches] of Object.entries(origins))
    if (touches(pointer, field)) for (const { line } of stretches) found.add(line);
  return [...found].sort((a, b) => a - b);
}

type Where = Pick<SourceLine, 'line' | 'page'> & { readonly text?: string };

/** Index of the line at a place of the file; of several there, the one that holds the words. */
export function lineAt(lines: readonly SourceLine[], { line, page, text = '' }: Where): number | undefined {
  const words = bare(text.split(/ … |\n/)[0] ?? '');
  let first: number | undefined;
  for (const [index, one] of lines.entries()) {
    if (one.line !== line || one.page !== page) continue;
    if (bare(one.text).includes(words)) return index;
    first ??= index;
  }
  return first;
}

/** By index of the source's line: index of the unplaced line that stands there. */
export function unplacedByLine(
  { lines }: Source,
  unplaced: readonly Unplaced[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  unplaced.forEach((one, index) => {
    const at = lineAt(lines, one);
    if (at !== undefined && !found.has(at)) found.set(at, index);
  });
  return found;
}

/** The stretches of a line that hold these words; the whole line where they cannot be told apart. */
export function stretchesAt(source: Source, unplaced: Unplaced): Stretch[] {
  const line = lineAt(source.lines, unplaced);
  const text = source.lines[line ?? -1]?.text;
  if (line === undefined || text === undefined) return [];
  const found = unplaced.text.split(' … ').map((part) => ({ from: text.indexOf(part), part }));
  if (found.some(({ from }) => from < 0)) return [{ line, from: 0, to: text.length }];
  return found.map(({ from, part }) => ({ line, from, to: from + part.length }));
}

/** Letters and digits alone: the ledger tidies what it reports. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
