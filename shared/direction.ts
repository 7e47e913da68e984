/**
 * Signs at the edge of Latin words and of numbers, in a text from right to left, go to the wrong side: "C++"
 * shows as "++C", "+972" as "972+" (UAX #9 resolves neutral signs by what is on both sides). A left-to-right mark
 * beside them says whose they are; layout reckons with it, and Word files carry it.
 */
export const LEFT_TO_RIGHT_MARK = '\u200e';

/** Before a sign that opens such a word, and behind one that closes it. */
const PLACES = /(?<![^\s\u00a0(])(?=\+\d|\.[A-Za-z])|(?<=[A-Za-z\d][+#]+)(?![+#A-Za-z\d])/gu;

/** `text` with the marks that it needs where it stands among words from right to left. */
export function withMarks(text: string): string {
  return text.replace(PLACES, LEFT_TO_RIGHT_MARK);
}
