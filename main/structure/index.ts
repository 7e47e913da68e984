/**
 * Blocks to résumé: all guessing of the product. In order: normalise the lines, cut them into sections,
 * gather the contact facts and the name, read every section by its kind, and let the ledger say what
 * found no place. Nothing is invented; what cannot be told stays as it was written.
 */
import type { Block } from '../../shared/blocks';
import type { Imported } from '../../shared/imported';
import { NOTE_WORDS, type Note } from '../../shared/notes';
import type { Entry, Resume, Section, Unplaced } from '../../shared/resume';
import { findAnchors } from './anchors';
import { proseOf } from './body';
import { confidenceOf } from './confidence';
import { putsMonthsFirst, withMonthsFirst } from './date-order';
import { type DatedSection, draftSection, finishSection, habitOf } from './dated';
import { doubtsOf } from './doubts';
import { readEducation } from './education';
import type { Habit } from './habit';
import { readGroups, readInterests } from './keyed';
import { languageOf } from './language';
import { readLanguages, spokenLanguages } from './languages';
import { findUnplaced } from './ledger';
import { isProse, type Line, wordCount } from './line';
import { looseEntries } from './loose';
import { normalise } from './normalise';
import { type Doubt, structureNotes } from './notes';
import { originsOf } from './origins';
import { readPerson } from './person';
import { readReferences } from './references';
import { cutSections, type RawSection } from './sections';
import { sourceLines } from './source-lines';
import { withTies } from './ties';

export interface BlocksReading {
  readonly blocks: readonly Block[];
  readonly aside: readonly Unplaced[];
  readonly lang?: string;
  readonly notes: readonly Note[];
}

export function structureResume(reading: BlocksReading): Imported {
  const lines = normalise(reading.blocks);
  const person = readPerson(cutSections(lines), lines);
  const { sections, doubts } = readSections(person.sections);
  const lang = reading.lang ?? languageOf(person.sections, lines);
  const asWritten: Resume = {
    ...(lang && { lang }),
    basics: person.basics,
    sections: [...summaryOf(person.prose), ...sections],
  };
  const texts = lines.map(({ text }) => text);
  const resume = putsMonthsFirst(texts, reading.lang) ? withMonthsFirst(asWritten) : asWritten;
  return accountFor(reading, resume, doubts, person.rival);
}

/** What a reading leaves over for a résumé that was made of it, and perhaps edited since. */
export function accountFor(
  reading: BlocksReading,
  resume: Resume,
  doubts: readonly Doubt[] = [],
  rival?: string,
): Imported {
  const unplaced = withTies(findUnplaced(reading.blocks, reading.aside, resume));
  const shown = sourceLines(reading.blocks, reading.aside);
  const source = { lines: shown, origins: originsOf(resume, shown) };
  const notes = [
    ...reading.notes,
    ...structureNotes(resume, unplaced, doubts),
    ...doubtsOf(resume, source, rival),
  ];
  return { resume, unplaced, notes, source, confidence: confidenceOf({ resume, unplaced, notes, source }) };
}

/** Prose between the name and the first title is a summary without a title. */
function summaryOf(lines: readonly Line[]): Section[] {
  const text = proseOf(lines);
  return text ? [{ kind: 'summary', title: '', entries: [{ shape: 'prose', text }] }] : [];
}

const JOBS: ReadonlySet<string> = new Set(['work', 'volunteer']);
const NAMED: ReadonlySet<string> = new Set(['certificates', 'awards', 'publications', 'custom']);

function readSections(raw: readonly RawSection[]) {
  const jobs = raw.filter(({ kind }) => JOBS.has(kind)).map(draftSection);
  const habit = habitOf(jobs);
  const drafts = new Map<RawSection, DatedSection>(jobs.map((draft) => [draft.section, draft]));
  const sections = raw.flatMap((section): Section[] => {
    const draft = drafts.get(section);
    if (draft) return [made(section, finishSection(draft, habit))];
    return readSection(section, habit);
  });
  const pairs = jobs.flatMap(({ drafts: all }) => all).filter(({ names }) => names.length > 1).length;
  const doubts =
    pairs > 0 && habit.confidence < 0.6
      ? [
          {
            what: NOTE_WORDS.guessedHeads,
            confidence: habit.confidence,
          },
        ]
      : [];
  return { sections: sections.filter(({ entries, title }) => entries.length > 0 || title !== ''), doubts };
}

function made(section: RawSection, entries: readonly Entry[], kind = section.kind): Section {
  return { kind: kind === 'contact' ? 'custom' : kind, title: section.title, entries };
}

function readSection(section: RawSection, habit: Habit): Section[] {
  const { kind, lines } = section;
  if (kind === 'summary') {
    const text = proseOf(lines);
    return [made(section, text ? [{ shape: 'prose', text }] : [])];
  }
  if (kind === 'education') return [made(section, readEducation(section, habit))];
  if (kind === 'skills') return skillsOf(section);
  if (kind === 'languages') return [made(section, readLanguages(lines))];
  if (kind === 'interests') return [made(section, readInterests(lines))];
  if (kind === 'references') return [made(section, readReferences(lines))];
  if (kind === 'projects') {
    const draft = draftSection(section);
    return [made(section, finishSection(draft, habitOf([draft])))];
  }
  if (kind === 'custom' && isWordList(lines)) return [made(section, readGroups(lines), 'skills')];
  if (NAMED.has(kind) && (kind !== 'custom' || findAnchors(lines).length > 0)) {
    const draft = draftSection(section);
    return [made(section, finishSection(draft, { ...habitOf([draft]), first: 'title' }))];
  }
  return [made(section, looseEntries(lines))];
}

/** Nothing but a few words a line: abilities under a title of their own. */
function isWordList(lines: readonly Line[]): boolean {
  const words = lines.length > 2 || lines.some((line) => line.form === 'heading');
  return (
    words &&
    findAnchors(lines).length === 0 &&
    lines.every((line) => wordCount(line.text) < 5 && !isProse(line.text))
  );
}

/** Skills; a line of human languages among them becomes a section of its own. */
function skillsOf(section: RawSection): Section[] {
  const spoken = section.lines.map(spokenLanguages);
  const rest = section.lines.filter((_, index) => spoken[index] === undefined);
  const languages = spoken.flatMap((found): Section[] => (found ? [{ kind: 'languages', ...found }] : []));
  return [made(section, readGroups(rest)), ...languages];
}
