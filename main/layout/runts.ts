/** One short word alone on a paragraph's last line looks like a mistake: here it gets company. */
import { breakRules } from './breaks';
import { agreed, type BrokenText, breakAt } from './lines';
import type { Text } from './setting';
import { BLANK, LINE_END } from './signs';

/** A longer word is a line of its own by right; characters. */
const SHORT = 9;
/** Up to 24 points: in text that is ragged on the right anyway, nobody sees it. */
const NUDGES = Array.from({ length: 24 }, (_, i) => 20 * (i + 1));

/**
 * The same text on a measure narrower by so little that a second word comes down to the last line, where
 * there is such a measure, no line is added, and every engine agrees; else as it was.
 */
export function withoutRunt(text: Text, measure: number, broken: BrokenText): BrokenText {
  if (broken.hardBreaks || !endsInRunt(text, broken.ends)) return broken;
  const rules = breakRules(text.codes);
  for (const more of NUDGES) {
    const nudge = broken.nudge + more;
    const own = breakAt(text, rules.canonical, measure - nudge);
    if (own.ends.length > broken.ends.length) break;
    if (!endsInRunt(text, own.ends) && agreed(text, rules, measure - nudge, own))
      return { ends: own.ends, nudge, hardBreaks: false };
  }
  return broken;
}

function endsInRunt({ codes }: Text, ends: readonly number[]): boolean {
  const start = ends.at(-2) ?? 0;
  // Behind a line end that is wanted, a word alone is wanted too.
  if (start === 0 || codes[start - 1] === LINE_END) return false;
  return codes.length - start <= SHORT && codes.indexOf(BLANK, start) < 0;
}
