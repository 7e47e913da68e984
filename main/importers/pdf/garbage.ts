/** Tells a text layer that is no text: fonts without a mapping to letters, or with a wrong one. */

/** Letters of European languages in Latin script, per mille: an average over en, de, fr, es, it, pt, nl, pl. */
const FREQUENCIES = [
  93, 13, 33, 42, 140, 13, 18, 20, 82, 4, 9, 46, 27, 77, 72, 26, 6, 69, 67, 66, 36, 14, 9, 3, 10, 10,
];
/** With fewer letters a name or a list of acronyms could look like anything. */
const MIN_LETTERS = 200;
const ALPHABET = 26;

export function looksScrambled(text: string): boolean {
  const characters = text.replace(/\s/g, '');
  if (characters.length < MIN_LETTERS) return false;
  const readable = characters.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return readable < 0.5 * characters.length || isShifted(text);
}

/** Some alphabet shifted by a fixed step fits the letters of the text much better than the alphabet. */
function isShifted(text: string): boolean {
  const counts = new Array<number>(ALPHABET).fill(0);
  for (const letter of text.toLowerCase().match(/[a-z]/g) ?? []) {
    const index = letter.charCodeAt(0) - 97;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const letters = counts.reduce((sum, count) => sum + count, 0);
  if (letters < MIN_LETTERS || letters < 0.5 * text.replace(/\s/g, '').length) return false;
  const fits = counts.map((_, shift) => likeness(counts, shift));
  const plain = fits[0] ?? 0;
  return plain < 0.75 && Math.max(...fits) > 0.85;
}

/** Cosine between the counts, moved back by `shift`, and the usual frequencies: 1 is alike. */
function likeness(counts: readonly number[], shift: number): number {
  let dot = 0;
  let own = 0;
  let usual = 0;
  FREQUENCIES.forEach((frequency, index) => {
    const count = counts[(index + shift) % ALPHABET] ?? 0;
    dot += count * frequency;
    own += count * count;
    usual += frequency * frequency;
  });
  return own === 0 ? 0 : dot / Math.sqrt(own * usual);
}
