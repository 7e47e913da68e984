/** The ways of making a heading that plain text has: capitals, a rule drawn below, signs in front. */
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

/**
 * A heading that its own line marks: `== Skills` (AsciiDoc, wikis) with as many signs as its level, or
 * `SKILLS ---------` with the rule on the same line.
 */
export function markedHeading(line: Line): { text: string; level: 1 | 2 | 3 | 4 } | undefined {
  if (line.kind !== 'text' || line.text.length > 2 * LONGEST_HEADING) return undefined;
  const [, signs = '', title] = /^(={1,4}) (\S.*?)( =+)?$/.exec(line.text) ?? [];
  if (title) return { text: title, level: signs.length as 1 | 2 | 3 | 4 };
  const ruled = /^(\S[^|]*?)\s*[-=_─━═]{8,}$/.exec(line.text)?.[1];
  return ruled ? { text: ruled, level: 2 } : undefined;
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
