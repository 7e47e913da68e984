/** The two ways of making a heading that plain text has: capitals, and a rule drawn below. */
import type { Line } from './lines';

const LONGEST_HEADING = 50;

/** A short line in capitals. One short word alone is rather an acronym: AWS, IBM, SQL. */
export function isCapitals(line: Line): boolean {
  const { text } = line;
  return (
    line.kind === 'text' &&
    text.length <= LONGEST_HEADING &&
    !/[\p{Ll}\p{Lo}\d@\t]/u.test(text) &&
    !/[.,;]$/.test(text) &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) > 4
  );
}

/** `SKILLS ---------`: the words of a heading with its rule on the same line. */
export function ruledHeading(line: Line): string | undefined {
  return line.kind === 'text' ? /^(\S[^|]{0,60}?)\s*[-=_─━═]{8,}$/.exec(line.text)?.[1] : undefined;
}

/**
 * Whether the line is a heading where it stands. Two lines in capitals below each other are a name with
 * a profession, or an address; a rule below several lines underlines none of them.
 */
export function isHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.kind !== 'text') return false;
  const alone = before === undefined || before.kind === 'blank' || before.kind === 'rule';
  const underlined =
    after?.kind === 'rule' &&
    /^[-=~─━═]+$/.test(after.text) &&
    line.text.length <= LONGEST_HEADING &&
    !/@|:\/\/|[.,;]$/.test(line.text);
  if (alone && underlined) return true;
  const amongCapitals = [before, after].some((neighbour) => neighbour && isCapitals(neighbour));
  return isCapitals(line) && !amongCapitals;
}
