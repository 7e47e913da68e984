/**
 * Finds for every string of a résumé the words of the source that it was made of, after the fact: the
 * guessing need not carry them along, and whatever it does, this stays true. Strings that stand in the
 * source but once are found first; they tell where their entry stands, and so which “Berlin” is meant.
 * Each word of the source is preferred to serve one string.
 */
import type { Resume } from '../../../shared/resume';
import type { Origins, SourceLine, Stretch } from '../../../shared/source';
import { alignText } from './align';
import { dateEnds } from './date-ends';
import { type Letters, lettersOf } from './letters';
import { Neighbourhood } from './neighbourhood';
import { type Stream, streamOf } from './stream';
import { isSectionTitle, type ResumeString, resumeStrings } from './strings';

/** Of all words that stand nowhere, in one document. */
const MOST_SCANS = 2000;

export function originsOf(resume: Resume, lines: readonly SourceLine[]): Origins {
  const stream = streamOf(lines);
  const strings = resumeStrings(resume);
  const folded = strings.map(({ text }) => lettersOf(text));
  const near = new Neighbourhood(
    stream,
    lines,
    folded.map((letters) => onlyPlace(letters, stream)),
    strings,
  );
  const origins: Record<string, readonly Stretch[]> = {};
  const scans = { left: MOST_SCANS };
  strings.forEach((string, order) => {
    const letters = folded[order];
    if (!letters?.letters) return;
    const at = alignText(letters, stream, { ...near.searchFor(order), scans });
    // Data words few titles: “Experience” within a sentence is not where the section's title is from.
    const stretches = isOnlyMentioned(string, at, stream, lines) ? [] : stretchesOf(at, stream);
    if (stretches.length > 0) near.learn(order, at);
    origins[string.pointer] = stretches.length > 0 ? stretches : [near.lineFor(order)];
    if (string.dates) Object.assign(origins, endsOf(string, letters.from, at, stream));
  });
  return origins;
}

/** The letter at which a text stands, if it stands in the source but once. */
function onlyPlace({ letters, starts }: Letters, { letters: all, words }: Stream): number | undefined {
  if (letters.length < 3) return undefined;
  let rarest: { start: number; places: readonly number[] } | undefined;
  starts.forEach((start, index) => {
    const places = words.get(letters.slice(start, starts[index + 1]));
    if (places && (!rarest || places.length < rarest.places.length)) rarest = { start, places };
  });
  if (!rarest || rarest.places.length > 8) return undefined;
  const { start, places } = rarest;
  const found = places.filter((place) => all.startsWith(letters, place - start));
  return found.length === 1 && found[0] !== undefined ? found[0] - start : undefined;
}

function isOnlyMentioned(
  { pointer }: ResumeString,
  at: Int32Array,
  { line }: Stream,
  lines: readonly SourceLine[],
): boolean {
  if (!isSectionTitle(pointer)) return false;
  return at.some((letter) => {
    const own = lines[line[letter] ?? -1];
    return own?.kind === 'value' && lettersOf(own.text).letters.length > at.length;
  });
}

/** Stretches of lines; words that follow each other on one line are one. */
function stretchesOf(at: Int32Array, { line, from, to, targets }: Stream): Stretch[] {
  const out: Stretch[] = [];
  for (let own = 0; own < at.length; ) {
    const first = at[own] ?? -1;
    own += 1;
    if (first < 0) continue;
    const stretch = { line: line[first] ?? 0, from: from[first] ?? 0 };
    if (first >= targets) {
      const before = out.at(-1);
      if (before?.via !== 'link' || before.line !== stretch.line || before.from !== stretch.from)
        out.push({ ...stretch, to: to[first] ?? 0, via: 'link' });
      continue;
    }
    let last = first;
    for (; at[own] === last + 1 && last + 1 < targets && line[last + 1] === stretch.line; own += 1) last += 1;
    out.push({ ...stretch, to: to[last] ?? 0 });
  }
  return out;
}

/** What the two ends of a range of dates were read from. */
function endsOf(
  { pointer, text, dates }: ResumeString,
  offsets: ArrayLike<number>,
  at: Int32Array,
  stream: Stream,
): Record<string, readonly Stretch[]> {
  const ends = dates ? dateEnds(text, dates) : [];
  return Object.fromEntries(
    ends.map(({ end, from, to }) => {
      const part = at.filter((_, letter) => (offsets[letter] ?? 0) >= from && (offsets[letter] ?? 0) < to);
      return [pointer.replace(/text$/, end), stretchesOf(part, stream)];
    }),
  );
}
