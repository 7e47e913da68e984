/** Entries that no dress marks: white space parts them, and they open with a short line. */
import { jobScore } from './lexicon/jobs';
import { isHeadLike, type Line, wordCount } from './line';

/**
 * “Barista, The Kettle” between two lists, among jobs that have a date: a job as well. The heads of all of them,
 * or nothing where none lacks its date.
 */
export function headsBetweenLists(lines: readonly Line[], anchors: readonly number[]): readonly number[] {
  const dated = new Set(anchors);
  let undated = 0;
  const starts = lines.flatMap((line, index) => {
    if (line.form !== 'paragraph' || !opensBlock(lines, index) || !isHeadLike(line)) return [];
    let end = index + 1;
    while (lines[end]?.block === line.block && lines[end]?.form !== 'item') end += 1;
    const head = lines.slice(index, end);
    if (head.some((_, at) => dated.has(index + at))) return [index];
    const between = lines[index - 1]?.form === 'item' && lines[end]?.form === 'item' && head.length < 3;
    if (!between || !head.every(isHeadLike) || !namesJob(head)) return [];
    undated += 1;
    return [index];
  });
  return undated > 0 ? starts : [];
}

/** “Barista, The Kettle”, “Barista” above “The Kettle”. */
function namesJob(head: readonly Line[]): boolean {
  const names = head.flatMap(({ text }) => text.split(/, | [-–—|·@] | at |\t/));
  return names.length > 1 && names.length < 5 && names.some((name) => jobScore(name) > 0.7);
}

const MOST_WORDS = 8;

/** First lines of blocks, if every block that is no list opens with a short line and goes on below it. */
export function shortFirstLines(lines: readonly Line[]): readonly number[] {
  const starts = lines.flatMap((line, index) =>
    line.form === 'paragraph' && opensBlock(lines, index) ? [index] : [],
  );
  const open = starts.filter((start) => {
    const [line, next] = lines.slice(start, start + 2);
    if (!line || !next || !isHeadLike(line) || line.text.includes(':') || /,$/.test(line.text)) return false;
    return wordCount(line.text) <= MOST_WORDS && (next.block === line.block || next.form === 'item');
  });
  return open.length > 1 && open.length === starts.length && open[0] === 0 ? open : [];
}

const opensBlock = (lines: readonly Line[], index: number) => lines[index - 1]?.block !== lines[index]?.block;
