/** Lists that were typed with bullet characters instead of being made as lists. */
import type { Run } from '../../../shared/blocks';
import { BULLET_GLYPHS } from '../marks';
import { joinRuns, tidyRuns } from '../runs';

export interface TypedLine {
  readonly isItem: boolean;
  readonly runs: readonly Run[];
}

const TYPED_BULLET = new RegExp(`^[${BULLET_GLYPHS}]\\s*`);

/**
 * The paragraph taken apart where a line begins with a bullet. What stands before the first stays a
 * paragraph; lines below a bullet without one of their own belong to it.
 */
export function splitTypedBullets(runs: readonly Run[]): TypedLine[] {
  const parts: { isItem: boolean; lines: (readonly Run[])[] }[] = [];
  for (const line of linesOf(runs)) {
    const words = withoutBullet(line);
    const last = parts.at(-1);
    if (words) parts.push({ isItem: true, lines: [words] });
    else if (last) last.lines.push(line);
    else parts.push({ isItem: false, lines: [line] });
  }
  return parts.map(({ isItem, lines }) => ({ isItem, runs: joinRuns(lines, '\n') }));
}

/** The runs after their bullet, or undefined if they begin with none or hold nothing else. */
export function withoutBullet(runs: readonly Run[]): Run[] | undefined {
  const [first, ...rest] = runs;
  if (!first || !TYPED_BULLET.test(first.text)) return undefined;
  const words = tidyRuns([{ ...first, text: first.text.replace(TYPED_BULLET, '') }, ...rest]);
  return words.length > 0 ? words : undefined;
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  return lines;
}
