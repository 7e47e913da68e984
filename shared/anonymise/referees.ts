/** The names of people who speak for a person, by whom the person is found. */
import { plainText } from '../inline';
import type { Entry, Resume } from '../resume';
import { isCommonWord } from './common-words';
import { foldText } from './folded';
import { isCaseless } from './name-parts';

/** Names in sections of referees; firms that stand there as well are none. */
export function refereeNames({ sections }: Resume): string[] {
  const firms = new Set(
    sections.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.shape === 'dated' ? foldText(plainText(entry.organization ?? '')) : [],
      ),
    ),
  );
  const said = sections
    .filter(({ kind }) => kind === 'references')
    .flatMap(({ entries }) => entries.flatMap(headsOf))
    .map(nameIn);
  return [...new Set(said.filter((text) => isName(text) && !firms.has(foldText(text))))];
}

function headsOf(entry: Entry): string[] {
  switch (entry.shape) {
    case 'dated':
      return [entry.title ?? '', entry.organization ?? ''];
    case 'keyed':
      return [entry.name ?? ''];
    case 'list':
      return entry.items.map(({ text }) => text);
    case 'prose':
      return entry.text.split('\n');
  }
}

/** Two to four words that begin like names. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 5 &&
    !/[\d@/]/.test(text) &&
    words.every((word) => isCaseless(word) || /^\p{Lu}/u.test(word) || word.length < 4) &&
    !words.every((word) => isCommonWord(foldText(word)))
  );
}

/** What the list of removed things says of a referee: the name, or nothing of what is said by them. */
export function refereeText(entry: Entry): string {
  return headsOf(entry).map(nameIn).find(isName) ?? '';
}

const nameIn = (text: string): string => (plainText(text).split(/[,–—|(·:;\t\n]| - /u)[0] ?? '').trim();
