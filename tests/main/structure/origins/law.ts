/** The law of origins: the words of every string are the words of what it is said to be made of. */
import { expect } from 'vitest';
import { lettersOf } from '../../../../main/structure/origins/letters';
import { resumeStrings } from '../../../../main/structure/origins/strings';
import type { Resume } from '../../../../shared/resume';
import type { Source, Stretch } from '../../../../shared/source';

export function checkOrigins(resume: Resume, source: Source): void {
  const strings = resumeStrings(resume);
  const words = strings.filter(({ text }) => letters(text) !== '');
  expect(
    words.filter(({ pointer }) => (source.origins[pointer]?.length ?? 0) === 0).map(({ pointer }) => pointer),
    'strings without an origin',
  ).toEqual([]);
  const wrong = words.flatMap(({ pointer, text }) => {
    const stretches = source.origins[pointer] ?? [];
    if (stretches.some(({ via }) => via === 'sense')) return [];
    return isMadeOf(letters(text), stretches, source)
      ? []
      : [`${pointer} ${text} ${said(stretches, source)}`];
  });
  expect(wrong, 'strings whose origin has other words').toEqual([]);
  for (const [pointer, stretches] of Object.entries(source.origins))
    for (const { line, from, to } of stretches) {
      expect(from, pointer).toBeLessThanOrEqual(to);
      expect(to, pointer).toBeLessThanOrEqual(source.lines[line]?.text.length ?? -1);
    }
}

/** Pointers of the strings that are told by their sense only. */
export function bySense(resume: Resume, source: Source): readonly string[] {
  return resumeStrings(resume)
    .filter(({ pointer }) => source.origins[pointer]?.some(({ via }) => via === 'sense'))
    .map(({ pointer }) => pointer);
}

const letters = (text: string) => lettersOf(text).letters;

/** In their order; of a link the target holds the words, or a part of them. */
function isMadeOf(text: string, stretches: readonly Stretch[], { lines }: Source): boolean {
  let rest = text;
  for (const { line, from, to, via } of stretches) {
    const own = lines[line];
    if (via !== 'link') {
      const part = letters(own?.text.slice(from, to) ?? '');
      if (!rest.startsWith(part)) return false;
      rest = rest.slice(part.length);
      continue;
    }
    const targets = (own?.links ?? []).filter((link) => link.from === from && link.to === to);
    const held = targets.flatMap(({ href }) => [letters(href), letters(decoded(href))]);
    const longest = Math.max(
      ...held.map((target) => {
        let count = 0;
        for (let length = 1; length <= rest.length && target.includes(rest.slice(0, length)); length += 1)
          count = length;
        return count;
      }),
    );
    rest = rest.slice(longest);
  }
  // The protocol of an address may be ours.
  return rest === '' || text.replace(/^https?/, '') === '' || /^https?/.test(text);
}

function said(stretches: readonly Stretch[], { lines }: Source): string {
  return stretches.map(({ line, from, to }) => `‹${lines[line]?.text.slice(from, to)}›`).join('');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
