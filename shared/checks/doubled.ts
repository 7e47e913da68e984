import { plainText } from '../inline';
import type { Entry, Highlight, Resume } from '../resume';
import { resumeTexts } from '../resume-texts';
import type { Check, Finding, FindingCode } from './check';

/** The same words twice: what pasting and editing leave behind. */
export const doubled: Check = (resume) => [...doubledWords(resume), ...doubledItems(resume)];

/** A word, white space, the word again in small letters; not within a link's address. */
const TWICE = /(?<![\p{L}\p{N}\p{M}'’-])(\p{L}{2,})(\s+)(\1)(?![\p{L}\p{N}\p{M}'’-])/giu;

/** Grammar doubles these. */
const RIGHTLY = new Set(['nous', 'vous', 'die', 'das', 'der', 'sie', 'had', 'that', 'blah', 'bis', 'zu']);

function doubledWords(resume: Resume): Finding[] {
  return resumeTexts(resume).flatMap(({ at, text }) => {
    const found = [...text.matchAll(TWICE)].filter(isSlip);
    const [first] = found;
    if (!first) return [];
    const value = text.replace(TWICE, (...match) => (isSlip(match) ? String(match[1]) : String(match[0])));
    return [
      {
        code: 'doubled-word' as const,
        at,
        what: `${first[1]} ${first[3]}`,
        fix: { kind: 'remove' as const, edits: [{ kind: 'set' as const, at, value }] },
      },
    ];
  });
}

/** A name may be doubled (“Duran Duran”), so its second part has no capital where it is a slip. */
function isSlip([, first = '', , second = '']: readonly (string | undefined)[] | unknown[]): boolean {
  const again = String(second);
  return again === again.toLowerCase() && !RIGHTLY.has(String(first).toLowerCase());
}

function doubledItems({ sections }: Resume): Finding[] {
  return sections.flatMap(({ entries }, index) => {
    const list = `/sections/${index}/entries`;
    return [
      ...again('doubled-entry', list, entries, (entry) => (hasWords(entry) ? saidOf(entry) : '')),
      ...entries.flatMap((entry, at) => doubledIn(entry, `${list}/${at}`)),
    ];
  });
}

function doubledIn(entry: Entry, at: string): Finding[] {
  if (entry.shape === 'prose') return [];
  if (entry.shape === 'list') return doubledLines(entry.items, `${at}/items`);
  const keywords = again('doubled-keyword', `${at}/keywords`, entry.keywords, (word) => word);
  return entry.shape === 'keyed'
    ? keywords
    : [...doubledLines(entry.highlights, `${at}/highlights`), ...keywords];
}

function doubledLines(items: readonly Highlight[], list: string): Finding[] {
  return again('doubled-line', list, items, ({ text, children = [] }) =>
    children.length === 0 ? plainText(text) : '',
  );
}

/** Items that say what one before them said; '' says nothing. */
function again<T>(code: FindingCode, list: string, items: readonly T[], say: (item: T) => string): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const what = say(item).trim();
    const key = what.toLowerCase();
    if (key === '' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    const at = `${list}/${index}`;
    const fix = { kind: 'remove' as const, edits: [{ kind: 'remove' as const, at }] };
    return [{ code, at, what, fix }];
  });
}

function hasWords(entry: Entry): boolean {
  return saidOf(entry) !== '';
}

/** Every string of an entry, in the order of the form. */
function saidOf(entry: Entry): string {
  const section = { kind: 'custom' as const, title: '', entries: [entry] };
  const alone = { basics: { profiles: [], details: [] }, sections: [section] };
  const words = resumeTexts(alone).map(({ text }) => plainText(text));
  if (entry.shape === 'dated' && entry.dates)
    words.push(JSON.stringify([entry.dates.start, entry.dates.end]));
  return words.join(' ').trim();
}
