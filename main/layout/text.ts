/** Runs made ready for the page: characters that every engine treats alike, cut where direction or face changes. */
import type { FlowRun } from '../../shared/flow';
import type { PlacedRun } from '../../shared/pages';
import { embeddingLevels } from './bidi';
import { clean } from './characters';
import { cutByFace } from './faces';
import { ownersOf } from './owners';
import type { Setting, Text } from './setting';
import { BLANK, LINE_END } from './signs';
import { wholeWords } from './whole-words';
import { measureRuns } from './widths';

export function isWhite(code: number | undefined): boolean {
  return code === BLANK || code === LINE_END;
}

const EMPTY: Text = {
  text: '',
  runs: [],
  codes: [],
  lineEnds: false,
  levels: [],
  runOf: [],
  kerns: [],
  sums: [0],
};

export function prepareText(runs: readonly FlowRun[], setting: Setting): Text {
  if (runs.length === 0) return EMPTY;
  const placed: PlacedRun[] = [];
  const tidied = wholeWords(tidy(runs));
  const text = tidied.length === 1 ? (tidied[0]?.text ?? '') : tidied.map((run) => run.text).join('');
  const levels = embeddingLevels(text, setting.rtl === true);
  const owners = ownersOf(text, levels);
  const runLevels: number[] = [];
  let offset = 0;
  for (const run of tidied) {
    const owned = owners?.slice(offset, offset + run.text.length);
    if (levels)
      for (const part of cutByLevel(run, levels.subarray(offset))) {
        const own = owned?.slice(part.start, part.start + part.run.text.length);
        cutByFace(part.run, own, setting, placed, part.level % 2 === 1);
        while (runLevels.length < placed.length) runLevels.push(part.level);
      }
    else cutByFace(run, owned, setting, placed, false);
    offset += run.text.length;
  }
  return measureRuns(placed, runLevels, setting);
}

/** Twips that the characters from `from` up to `to` take on a line of their own. */
export function widthBetween(text: Text, from: number, to: number): number {
  if (from >= to) return 0;
  return (text.sums[to] ?? 0) - (text.sums[from] ?? 0) - (text.kerns[from] ?? 0);
}

/** Where a character begins in `text.text`, in UTF-16 units. */
export function offsetOf({ offsets }: Text, index: number): number {
  return offsets ? (offsets[index] ?? 0) : index;
}

/** What is drawn for the characters from `from` up to `to`. */
export function drawnBetween(text: Text, from: number, to: number): string {
  if (text.drawn) return text.drawn.slice(from, to).join('');
  return text.text.slice(offsetOf(text, from), offsetOf(text, to));
}

const UNTIDY = /\n| {2}/;

/** Clean runs with no white space at the ends of lines and none doubled. */
function tidy(runs: readonly FlowRun[]): FlowRun[] {
  const tidied: FlowRun[] = [];
  let last = '\n';
  for (const run of runs) {
    let text = clean(run.text);
    if (UNTIDY.test(text)) text = text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ');
    if (text.startsWith(' ') && isWhite(last.charCodeAt(0))) text = text.slice(1);
    if (text === '') continue;
    if (text.startsWith('\n')) trimEnd(tidied);
    last = text.slice(-1);
    tidied.push(text === run.text ? run : { ...run, text });
  }
  while (isWhite(tidied.at(-1)?.text.slice(-1).charCodeAt(0))) trimEnd(tidied, /[ \n]+$/);
  return tidied;
}

function trimEnd(runs: FlowRun[], tail = / +$/) {
  const last = runs.pop();
  const text = last?.text.replace(tail, '') ?? '';
  if (last && text !== '') runs.push({ ...last, text });
}

/** The parts of a run that stand in one direction. */
function cutByLevel(run: FlowRun, levels: Uint8Array) {
  const parts: { run: FlowRun; start: number; level: number }[] = [];
  for (let start = 0, end = 0; start < run.text.length; start = end) {
    const level = levels[start] ?? 0;
    while (end < run.text.length && levels[end] === level) end += 1;
    parts.push({ run: { ...run, text: run.text.slice(start, end) }, start, level });
  }
  return parts;
}
