/** A block's words as runs: what stands on the line, the tab, the date, line ends, links. */
import { ExternalHyperlink, type ParagraphChild, Tab, TextRun } from 'docx';
import { withMarks } from '../../../shared/direction';
import type { FontLibrary } from '../../../shared/fonts';
import type { PlacedBlock, PlacedRun } from '../../../shared/pages';
import { differences, type Look, runProperties } from './looks';
import { pictureRun } from './pictures';

export function blockChildren(
  block: PlacedBlock,
  given: Look | undefined,
  fonts: FontLibrary,
): ParagraphChild[] {
  const { picture, x, top } = block;
  if (picture) return [pictureRun(picture, 'paragraph', { x, y: top }, { id: '2', name: 'Photo' })];
  const children = (run: PlacedRun) => runChildren(run, given, fonts, block.rtl === true);
  const words = cutAt(wordsOf(block), block.lines[0]?.start ?? 0, lineEnds(block)).flatMap(children);
  const aside = block.trailing.flatMap(children);
  const tab = new TextRun({ children: [new Tab()] });
  if (block.trailingPlace === 'tab') return [...words, tab, ...aside];
  return block.trailingPlace === 'gutter' && block.lines[0]?.start === 0 ? [...aside, tab, ...words] : words;
}

/** True for the upper part of a paragraph that a page's end has split. */
export function goesOn(block: PlacedBlock): boolean {
  return (block.lines.at(-1)?.end ?? 0) < textLength(wordsOf(block));
}

/** The text in which `Line.start` and `end` count. */
function wordsOf({ runs, trailing, trailingPlace }: PlacedBlock): readonly PlacedRun[] {
  return trailingPlace === 'own' ? [...runs, ...trailing] : runs;
}

/** Where a line must end: all of a block's line ends where they are made by hand. The last is the block's. */
function lineEnds({ lines, runs, trailingPlace, hardBreaks }: PlacedBlock): ReadonlySet<number> {
  const last = lines.at(-1)?.end ?? 0;
  if (hardBreaks) return new Set(lines.map((line) => line.end));
  return new Set(trailingPlace === 'own' ? [textLength(runs), last] : [last]);
}

function textLength(runs: readonly PlacedRun[]): number {
  return runs.reduce((length, run) => length + run.text.length, 0);
}

/** The runs' text from `start` up to the last end, a `\n` at every other end in place of the space there. */
function cutAt(runs: readonly PlacedRun[], start: number, ends: ReadonlySet<number>): PlacedRun[] {
  const last = Math.max(...ends);
  let at = 0;
  return runs.flatMap((run) => {
    let text = '';
    for (const unit of run.text.split('')) {
      at += 1;
      if (at <= start || at > last) continue;
      text += ends.has(at) && /[ \n]/.test(unit) ? '' : unit;
      if (ends.has(at) && at < last) text += '\n';
    }
    return text === '' ? [] : [{ ...run, text }];
  });
}

function runChildren(
  run: PlacedRun,
  given: Look | undefined,
  fonts: FontLibrary,
  inRtl: boolean,
): ParagraphChild[] {
  const wanted = runProperties(run, fonts);
  const direct = given ? differences(wanted, runProperties(given, fonts)) : wanted;
  const words = inRtl && !run.rtl ? withMarks(run.text) : run.text;
  const parts = words
    .split('\n')
    .map(
      (text, index) =>
        new TextRun({ ...direct, rightToLeft: run.rtl, text, break: index > 0 ? 1 : undefined }),
    );
  return run.href === undefined ? parts : [new ExternalHyperlink({ link: run.href, children: parts })];
}
