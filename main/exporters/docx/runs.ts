/** A block's words as runs: what stands on the line, the tab, the date, line ends, links. */
import { withMarks } from '../../../shared/direction';
import type { FontLibrary } from '../../../shared/fonts';
import type { PlacedBlock, PlacedRun } from '../../../shared/pages';
import type { Links } from './links';
import { type LookXml, lookXml, runXml, TAB } from './run-xml';

/** `given` is the look that the paragraph's style gives to words. */
export function wordsXml(
  block: PlacedBlock,
  given: LookXml | undefined,
  { fonts, links }: { readonly fonts: FontLibrary; readonly links: Links },
): string {
  const written = (runs: readonly PlacedRun[]) =>
    runs
      .map((run) => {
        const words = block.rtl && !run.rtl ? withMarks(run.text) : run.text;
        const xml = runXml(words, lookXml(run, fonts), given, run.rtl);
        return run.href === undefined ? xml : links.around(run.href, xml);
      })
      .join('');
  const { trailing, trailingPlace } = block;
  const start = block.lines[0]?.start ?? 0;
  const words = cutAt(wordsOf(block), start, lineEnds(block));
  if (trailingPlace === 'tab') return written(words) + TAB + written(trailing);
  return trailingPlace === 'gutter' && start === 0
    ? written(trailing) + TAB + written(words)
    : written(words);
}

/** True for the upper part of a paragraph that a page's end has split. */
export function goesOn(block: PlacedBlock): boolean {
  return (block.lines.at(-1)?.end ?? 0) < textLength(wordsOf(block));
}

/** The text in which `Line.start` and `end` count. */
function wordsOf({ runs, trailing, trailingPlace }: PlacedBlock): readonly PlacedRun[] {
  return trailingPlace === 'own' ? [...runs, ...trailing] : runs;
}

/** Where a line must end, ascending: all of a block's line ends where they are made by hand. The last is the block's. */
function lineEnds({ lines, runs, trailingPlace, hardBreaks }: PlacedBlock): readonly number[] {
  const last = lines.at(-1)?.end ?? 0;
  if (hardBreaks) return lines.map((line) => line.end);
  const own = textLength(runs);
  return trailingPlace === 'own' && own < last ? [own, last] : [last];
}

function textLength(runs: readonly PlacedRun[]): number {
  return runs.reduce((length, run) => length + run.text.length, 0);
}

/** The runs' text from `start` up to the last end, a `\n` at every other end in place of the space there. */
function cutAt(runs: readonly PlacedRun[], start: number, ends: readonly number[]): PlacedRun[] {
  const last = ends.at(-1) ?? 0;
  let next = 0;
  return runs.flatMap((run) => {
    const from = next;
    next += run.text.length;
    const stop = Math.min(next, last);
    let text = '';
    let at = Math.max(from, start);
    for (const end of ends) {
      if (end <= at || end > stop) continue;
      text += run.text.slice(at - from, end - from).replace(/[ \n]$/, '') + (end < last ? '\n' : '');
      at = end;
    }
    if (at < stop) text += run.text.slice(at - from, stop - from);
    return text === '' ? [] : [{ ...run, text }];
  });
}
