import type { Dictionary } from './dictionary';

/** Words that differ from a wrong one by a usual slip or by one letter, the likeliest first. */
export function suggest(dictionary: Dictionary, word: string, most: number): string[] {
  const simple = found(dictionary, word, most, false);
  return simple.length > 0 ? simple : found(dictionary, word, most, true);
}

function found(
  { suggested, letters, slips }: Dictionary,
  word: string,
  most: number,
  compounds: boolean,
): string[] {
  const right = new Set<string>();
  for (const near of nearWords(word, letters, slips)) {
    const one = near === word ? undefined : suggested(near, compounds);
    if (one !== undefined) right.add(one);
    if (right.size === most) break;
  }
  return [...right];
}

function* nearWords(
  word: string,
  letters: readonly string[],
  slips: readonly (readonly [string, string])[],
): Iterable<string> {
  for (const [from, to] of slips) yield* slipped(word, from, to);
  yield* accented(word, letters);
  const places = [...word, ''].map((_, at) => [word.slice(0, at), word.slice(at)] as const);
  for (const [before, [first = '', second = '', ...rest]] of places)
    if (second !== '') yield before + second + first + rest.join('');
  for (const [before, [, ...rest]] of places) yield before + rest.join('');
  for (const letter of letters) for (const [before, after] of places) yield before + letter + after;
  for (const letter of letters)
    for (const [before, [, ...rest]] of places) yield before + letter + rest.join('');
}

/** The same letter with another accent, or with none. */
function* accented(word: string, letters: readonly string[]): Iterable<string> {
  const signs = [...word];
  for (const [at, sign] of signs.entries())
    for (const letter of letters)
      if (letter !== sign && bare(letter) === bare(sign))
        yield [...signs.slice(0, at), letter, ...signs.slice(at + 1)].join('');
}

const bare = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '');

/** `^` and `$` stand for the word's ends, `_` for a space, which no word of ours has. */
function* slipped(word: string, from: string, to: string): Iterable<string> {
  const slip = from.replace(/^\^|\$$/g, '');
  if (slip === '' || to.includes('_')) return;
  for (let at = word.indexOf(slip); at >= 0; at = word.indexOf(slip, at + 1)) {
    if (from.startsWith('^') && at > 0) return;
    if (!from.endsWith('$') || at + slip.length === word.length)
      yield word.slice(0, at) + to + word.slice(at + slip.length);
  }
}
