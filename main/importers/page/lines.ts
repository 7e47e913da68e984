/** The words of one column on one page → its lines, each with its cells. */
import type { Run } from '../../../shared/blocks';
import { readBullet } from './bullets';
import { readCards } from './cards';
import { isIcon } from './clean';
import { mergeDropCaps } from './drop-caps';
import type { Word } from './page';
import { gatherRails, type Wrapped } from './rails';
import { type Fragment, type Row, toFragment, wordsToRows } from './rows';
import { fragmentRuns, fragmentText, mergeRuns, SPACE_GAP } from './runs';

/** What stands between two wide gaps of a line. */
export interface Cell {
  readonly x: number;
  readonly right: number;
  readonly runs: readonly Run[];
}

export interface Line {
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly right: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width of the first word, which the line above would have had to take. */
  readonly firstWidth: number;
  /** Never empty; the first may open with a bullet, which is still among its words. */
  readonly cells: readonly Cell[];
  /** Of the first cell. */
  readonly words: readonly Word[];
  /** Left and right edge of the column it stands in. */
  readonly column: { readonly x: number; readonly right: number };
}

export function readLines(words: readonly Word[], page: number): readonly Line[] {
  const rows = readCards(wordsToRows(mergeDropCaps(words)).map(joinLoneBullets));
  const edges = rows.flatMap((row) => row.fragments);
  const column = {
    x: Math.min(...edges.map((fragment) => fragment.x)),
    right: Math.max(...edges.map((fragment) => fragment.right)),
  };
  return gatherRails(rows, column).map((cells) => toLine(cells, page, column));
}

/** A bullet far from its text is still its bullet. */
function joinLoneBullets(row: Row): Row {
  const fragments: Fragment[] = [];
  for (const fragment of row.fragments) {
    const [bullet, ...others] = fragments.at(-1)?.words ?? [];
    const alone = bullet !== undefined && others.length === 0;
    if (alone && (isIcon(bullet.text) || readBullet([bullet, ...fragment.words]))) {
      fragments[fragments.length - 1] = toFragment([{ ...bullet, spaceAfter: true }, ...fragment.words]);
    } else {
      fragments.push(fragment);
    }
  }
  return { ...row, fragments };
}

/** Chinese and Japanese break between any two characters. */
const IDEOGRAPHIC = /^[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/;

function toLine(cells: readonly Wrapped[], page: number, column: Line['column']): Line {
  const fragments = cells.flat();
  const [first] = fragments;
  const [word] = first?.words ?? [];
  if (!first || !word) throw new Error('a line has words');
  return {
    page,
    y: first.y,
    x: first.x,
    right: Math.max(...fragments.map((fragment) => fragment.right)),
    size: first.size,
    bold: fragments.every((fragment) => fragment.bold),
    italic: fragments.every((fragment) => fragment.italic),
    firstWidth: IDEOGRAPHIC.test(word.text) ? word.size : wordWidth(first.words),
    cells: cells.map(toCell),
    words: first.words,
    column,
  };
}

/** Up to the first space: a word may be in several pieces. */
function wordWidth(words: readonly Word[]): number {
  const last = words.find((word, index) => {
    const next = words[index + 1];
    return !next || word.spaceAfter || next.x - word.right > SPACE_GAP * word.size;
  });
  return (last?.right ?? 0) - (words[0]?.x ?? 0);
}

function toCell(wrapped: Wrapped): Cell {
  return {
    x: Math.min(...wrapped.map((fragment) => fragment.x)),
    right: Math.max(...wrapped.map((fragment) => fragment.right)),
    runs: mergeRuns(wrapped.flatMap(wrappedRuns)),
  };
}

/** In a rail as narrow as this even "cur-|rently" is cut; a hyphen before a small letter is the rail's. */
function wrappedRuns(fragment: Fragment, index: number, all: Wrapped): readonly Run[] {
  const runs = fragmentRuns(fragment);
  const next = all[index + 1];
  const last = runs.at(-1);
  if (!next || !last) return runs;
  const cut = /\p{Ll}[-\u00AD\u2010]$/u.test(last.text) && /^\p{Ll}/u.test(fragmentText(next));
  return cut ? [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }] : [...runs, { text: ' ' }];
}
