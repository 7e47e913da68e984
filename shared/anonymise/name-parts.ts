/** A person's name in its parts, and what may stand for it. */
import { foldText } from './folded';
import { words } from './words';

export interface NameParts {
  /** As they are written, in order, those that name the person alone: no titles, particles or initials. */
  readonly parts: readonly string[];
  /** Folded. */
  readonly particles: ReadonlySet<string>;
  /** First letters of the parts, and letters that stand alone in the name; folded. */
  readonly initials: ReadonlySet<string>;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da do dos das van von der den ter ten te la le les el al ben bin ibn bint abu zu zum zur y e af av und et of'.split(
    ' ',
  ),
);

/** Before or behind a name, none of it; a title of nobility or learning is found with it all the same. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  [
    'mr mrs ms miss mx dr prof professor doctor sir dame lady lord rev fr hr herr frau dipl ing mag',
    'monsieur madame mademoiselle mme mlle maitre m sr sra srta senor senora don dona dott dottore dottoressa signor signora sig dr.ssa',
    'pan pani mgr inz dhr mevr mw heer mevrouw бай bay bayan sayin γ κ κος κα господин госпожа г г-н г-жа пан пані',
    'phd md mba msc bsc ba ma mres jr junior snr ii iii iv cpa pmp cfa esq rn llm llb bcom beng meng',
  ]
    .join(' ')
    .split(' '),
);

export function nameParts(name: string): NameParts {
  const all = words(name);
  const particles = new Set(all.map(({ folded }) => folded).filter((word) => PARTICLES.has(word)));
  const named = all.filter(({ folded }) => !PARTICLES.has(folded) && !HONORIFICS.has(folded));
  const parts = named
    .filter(({ folded, text }) => folded.length > 1 || isCaseless(text))
    .map(({ text }) => text);
  const initials = new Set(named.map(({ folded }) => [...folded][0] ?? ''));
  return { parts, particles, initials };
}

/** Letters of one kind only: nothing tells a name from another word by its capital. */
export function isCaseless(text: string): boolean {
  return text.toLowerCase() === text.toUpperCase();
}

/** One letter of these is a family name, or most of one. */
const WHOLE_WORDS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `O. F.`; the word for a candidate where initials would tell the name, or where there is none. */
export function initialsOf(name: string | undefined, lang: string | undefined): string {
  const { parts } = nameParts(name ?? '');
  if (parts.length === 0 || parts.some((part) => WHOLE_WORDS.test(part))) return candidateWord(lang);
  const letters = parts.map((part) => [...part.normalize('NFC')][0]?.toLocaleUpperCase('en') ?? '');
  return letters.map((letter) => `${letter}.`).join('\u00a0');
}

/** Words of job advertisements, by ISO 639-1 language. */
const CANDIDATE: Readonly<Record<string, string>> = {
  en: 'Candidate',
  de: 'Kandidat:in',
  fr: 'Candidature',
  es: 'Candidatura',
  pt: 'Candidatura',
  it: 'Candidatura',
  nl: 'Kandidaat',
  pl: 'Kandydatura',
  cs: 'Kandidatura',
  sv: 'Kandidat',
  da: 'Kandidat',
  nb: 'Kandidat',
  fi: 'Hakija',
  tr: 'Aday',
  ru: 'Кандидат',
  uk: 'Кандидат',
  el: 'Υποψηφιότητα',
  ar: 'المرشح',
  he: 'מועמדות',
  fa: 'متقاضی',
  hi: 'उम्मीदवार',
  vi: 'Ứng viên',
  zh: '候选人',
  ja: '候補者',
  ko: '지원자',
};

function candidateWord(lang: string | undefined): string {
  const language = lang?.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return CANDIDATE[language === 'no' ? 'nb' : language] ?? 'Candidate';
}

/** Ways in which a name is written in one word: `odofenn`, `fennodo`, `ofenn`, `odof`; folded. */
export function joinedNames(parts: readonly string[]): string[] {
  const folded = parts.map(foldText);
  const [first = '', last = ''] = [folded[0], folded.at(-1)];
  if (folded.length < 2) return [];
  const joined = [
    folded.join(''),
    `${first}${last}`,
    `${last}${first}`,
    `${first[0]}${last}`,
    `${last}${first[0]}`,
  ];
  return [...new Set(joined)].filter((word) => word.length > 4);
}
