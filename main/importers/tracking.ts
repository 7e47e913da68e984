/** “E X P E R I E N C E”: letters that somebody set apart by typing spaces are one word. */

const MAY_HAVE = /(?:^|\s)\p{L}[ \u00a0]\p{L}[ \u00a0]\p{L}[ \u00a0]\p{L}(?:\s|$)/u;
/** Nothing but single letters; two spaces or more stand between its words. */
const TRACKED = /^[\s]*\p{L}(?:[ \t\u00a0]+[\p{L}&])*[ \t\u00a0]+\p{L}\s*$/u;

/** The text with its tracked lines as words. A line of single letters that are wide apart is none. */
export function withoutTracking(text: string): string {
  if (!MAY_HAVE.test(text)) return text;
  return text
    .split('\n')
    .map((line) =>
      MAY_HAVE.test(line) && TRACKED.test(line)
        ? line.trim().replace(/[ \t\u00a0]+/g, (gap) => (gap === ' ' || gap === '\u00a0' ? '' : ' '))
        : line,
    )
    .join('\n');
}
