/** Takes stretches out of a text, with the label before them and the sign that parted them from their neighbours. */
import type { Run } from '../blocks';
import { joinRuns } from '../inline';
import { labelKind } from './labels';
import type { Find } from './types';
import { OMITTED } from './types';

/** Those that do not overlap: what is sure before what is doubtful, longer before shorter. */
export function untangled(finds: readonly Find[]): Find[] {
  const kept: Find[] = [];
  const rank = (find: Find) => (find.sure ? 1e6 : 0) + find.to - find.from;
  for (const find of [...finds].sort((a, b) => rank(b) - rank(a)))
    if (!kept.some(({ from, to }) => find.from < to && from < find.to)) kept.push(find);
  return kept.sort((a, b) => a.from - b.from);
}

/** The runs without these stretches, which are in order; no runs where no word is left. */
export function rewritten(runs: readonly Run[], finds: readonly Find[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  const cuts = finds.map((find) => cutOf(text, find));
  if (isBare(text, cuts)) return [];
  let at = 0;
  return joinRuns(
    runs.map((run) => {
      const start = at;
      at += run.text.length;
      return { ...run, text: withoutCuts(run.text, start, cuts) };
    }),
  );
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

const BEFORE = /(?:^|[^\S\n]*([\n|•·;,]))\s*(?:([^\n|•·;,:：]{1,40})[:：]\s*)?$/u;
const BEHIND = /^\s*(?:$|[\n|•·;,])/u;

/** Nothing is put where a whole fact between two signs goes. */
function cutOf(text: string, { from, to, put }: Find): Cut {
  // The last stop of initials ends the sentence as well.
  if (put !== '' && put !== OMITTED)
    return { from, to: put.endsWith('.') && text[to] === '.' ? to + 1 : to, put };
  const before = BEFORE.exec(text.slice(0, from));
  const behind = BEHIND.exec(text.slice(to));
  const [, sign, label] = before ?? [];
  if (!before || !behind || (label !== undefined && labelKind(label) === undefined)) return { from, to, put };
  // With the sign behind it at the head of a line, with that before it elsewhere.
  if (sign !== undefined && sign !== '\n') return { from: before.index, to, put: '' };
  const line = sign === undefined ? 0 : text.indexOf('\n', before.index) + 1;
  return { from: line, to: to + behind[0].length, put: '' };
}

function isBare(text: string, cuts: readonly Cut[]): boolean {
  const rest = withoutCuts(
    text,
    0,
    cuts.map((cut) => ({ ...cut, put: cut.put === OMITTED ? '' : cut.put })),
  );
  return !/[\p{L}\p{N}]/u.test(rest) || labelKind(rest) !== undefined;
}

/** What is put stands in the run in which the stretch begins. */
function withoutCuts(part: string, start: number, cuts: readonly Cut[]): string {
  let out = '';
  let at = start;
  const end = start + part.length;
  for (const { from, to, put } of cuts) {
    if (to <= start || from >= end) continue;
    if (from > at) out += part.slice(at - start, from - start);
    if (from >= start) out += put;
    at = Math.max(at, Math.min(to, end));
  }
  return out + part.slice(at - start);
}
