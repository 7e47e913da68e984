/**
 * Entries that the new reading has in another section. Merged section by section, such an entry would
 * stand twice where it was edited, and come back where it was taken out; so the older two résumés are
 * first brought to have it where the new reading does.
 */
import type { Entry, Resume, Section } from '../resume';
import { matchItems } from './match';
import { isEqual } from './words';

interface Pair {
  readonly base: Resume;
  readonly ours: Resume;
}

/** Of an entry: the index of its section, and its own in there. */
interface Place {
  readonly section: number;
  readonly entry: number;
}

/** `base` and `ours` with those entries moved; as they were where the new reading moved none. */
export function rehomed(base: Resume, ours: Resume, theirs: Resume): Pair {
  const theirsInBase = matchItems(theirs.sections, base.sections);
  const oursInBase = matchItems(ours.sections, base.sections);
  const [gone, come] = [missing(base, theirs, theirsInBase), added(base, theirs, theirsInBase)];
  const entryAt = (resume: Resume) => (place: Place) => resume.sections[place.section]?.entries[place.entry];
  const found = matchItems(come.map(entryAt(theirs)), gone.map(entryAt(base)));
  return come.reduce<Pair>(
    (pair, to, index) => {
      const from = gone[found[index] ?? -1];
      const home = theirsInBase[to.section];
      if (!from || home === undefined) return pair;
      const entry = entryAt(base)(from);
      const [own, other] = [oursInBase.indexOf(from.section), oursInBase.indexOf(home)];
      const section = ours.sections[own];
      if (!entry || !section || other < 0) return pair;
      const places = matchItems(section.entries, base.sections[from.section]?.entries ?? []);
      const edited = section.entries[places.indexOf(from.entry)];
      // One that nobody touched goes where the new reading has it, as it is.
      if (edited && isEqual(edited, entry)) return pair;
      return {
        base: moved(pair.base, from.section, home, entry),
        ours: edited ? moved(pair.ours, own, other, edited) : pair.ours,
      };
    },
    { base, ours },
  );
}

/** Entries of the base that its sections have no longer. */
function missing(base: Resume, theirs: Resume, theirsInBase: readonly (number | undefined)[]): Place[] {
  return base.sections.flatMap(({ entries }, section) => {
    const now = theirs.sections[theirsInBase.indexOf(section)];
    const kept = new Set(matchItems(now?.entries ?? [], entries));
    return entries.flatMap((_, entry) => (kept.has(entry) ? [] : [{ section, entry }]));
  });
}

/** Entries of the new reading that are new to their sections. */
function added(base: Resume, theirs: Resume, theirsInBase: readonly (number | undefined)[]): Place[] {
  return theirs.sections.flatMap(({ entries }, section) => {
    const before = base.sections[theirsInBase[section] ?? -1];
    const known = matchItems(entries, before?.entries ?? []);
    return entries.flatMap((_, entry) => (known[entry] === undefined ? [{ section, entry }] : []));
  });
}

function moved(resume: Resume, from: number, to: number, entry: Entry): Resume {
  const sections = resume.sections.map((section, at): Section => {
    if (at === from) return { ...section, entries: section.entries.filter((other) => other !== entry) };
    return at === to ? { ...section, entries: [...section.entries, entry] } : section;
  });
  return { ...resume, sections };
}
