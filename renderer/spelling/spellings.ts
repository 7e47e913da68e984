/** Which spellings there is a dictionary of that ships. */
export type Spelling = 'american' | 'british' | 'french' | 'polish' | 'spanish';

/** Of a BCP 47 tag. English of no country may be spelt either way. */
export function spellingsOf(language: string | undefined): readonly Spelling[] {
  const [name = '', ...more] = (language ?? '').toLowerCase().split('-');
  if (name !== 'en') return OTHERS[name] ?? [];
  if (more.includes('us')) return ['american'];
  return more.some((part) => BRITISH.includes(part)) ? ['british'] : ['american', 'british'];
}

/** Countries that spell as Britain does. */
const BRITISH = ['gb', 'ie', 'au', 'nz', 'za', 'in'];

const OTHERS: Readonly<Record<string, readonly Spelling[]>> = {
  es: ['spanish'],
  fr: ['french'],
  pl: ['polish'],
};
