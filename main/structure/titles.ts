/** What a heading's words say about its section. */
import { HEADING_STEMS, HEADINGS, type HeadingKind } from '../../shared/sections/synonyms';
import { key } from './line';

export interface Title {
  readonly kind: HeadingKind;
  /** Languages in which this is such a title; empty for a guess by a word in it. */
  readonly languages: readonly string[];
}

const TITLES: ReadonlyMap<string, Title> = table();

const UNSPACED: ReadonlyMap<string, Title> = new Map(
  [...TITLES].map(([words, title]) => [words.replace(/ /g, ''), title]),
);

function table(): Map<string, Title> {
  const titles = new Map<string, Title>();
  for (const [kind, languages] of Object.entries(HEADINGS) as [
    HeadingKind,
    Readonly<Record<string, string>>,
  ][])
    for (const [language, words] of Object.entries(languages))
      for (const word of words.split('|')) {
        const known = titles.get(key(word));
        // The first kind keeps a title that two claim; the languages are those of that kind alone.
        if (!known) titles.set(key(word), { kind, languages: [language] });
        else if (known.kind === kind)
          titles.set(key(word), { kind, languages: [...known.languages, language] });
      }
  for (const [words, title] of [...titles]) {
    const short = withoutAnd(words);
    if (!titles.has(short)) titles.set(short, title);
  }
  return titles;
}

/** “Awards & Recognition” is “Awards and Recognition”, and a key has no “&”. */
function withoutAnd(words: string): string {
  return words.replace(/ (?:and|und|et|y|e|en|i|och|и|та|και|ve) /g, ' ');
}

/** A title of the lexicon, whatever its punctuation, capitals, numbering or icons. */
export function knownTitle(text: string): Title | undefined {
  if (text.length > 60) return undefined;
  const words = key(text).replace(/^(?:\d+|[ivx]+) (?=\p{L})/u, '');
  return TITLES.get(words) ?? TITLES.get(withoutAnd(words)) ?? spaced(text);
}

/** “W O R K  E X P E R I E N C E”, whose words a page sets no further apart than its letters. */
function spaced(text: string): Title | undefined {
  return /^(?:\p{L}\s+){3,}\p{L}$/u.test(text.trim())
    ? UNSPACED.get(key(text.replace(/\s/g, '')))
    : undefined;
}

/** The kind of a longer title by a telling word; only for lines that are headings by their form. */
export function likelyTitle(text: string): Title | undefined {
  const words = key(text);
  if (words.split(' ').length > 6) return undefined;
  const stem = HEADING_STEMS.find(([word]) => words.includes(word));
  return stem && { kind: stem[1], languages: [] };
}

const CONTACT_LABEL =
  /^(?:e ?-?mail|mail|e-mail address|phone|phone number|tel|telephone|mobile|cell|web|website|homepage|home page|portfolio|blog|address|location|city|linkedin|github|gitlab|twitter|skype|telegram|whatsapp|telefon|mobil|adresse|anschrift|ort|wohnort|téléphone|tél|portable|courriel|site web|site|correo|correo electrónico|teléfono|móvil|dirección|ubicación|telefone|endereço|telefono|cellulare|indirizzo|sito web|telefoon|adres|телефон|почта|эл почта|адрес|город|сайт|email address|url|电话|邮箱|电子邮件|地址|手机|メール|電話|住所)$/iu;

/** “Email:”, “PHONE”: the name of a contact fact, alone. */
export function isContactLabel(text: string): boolean {
  return CONTACT_LABEL.test(key(text)) || CONTACT_LABEL.test(text.replace(/[\s:]+$/, ''));
}

const CAPTIONS: ReadonlySet<string> = new Set([
  ...[
    'highlights',
    'courses',
    'keywords',
    'key results',
    'responsibilities',
    'achievements',
    'key achievements',
    'description',
  ],
  ...[
    'technologies',
    'background',
    'view experience',
    'download resume',
    'download pdf',
    'skip to content',
    'menu',
    'resume',
    'cv',
  ],
  ...[
    'curriculum vitae',
    'lebenslauf',
    'résumé',
    'résume',
    'currículum',
    'currículum vitae',
    'резюме',
    '简历',
    '履歴書',
    'back to top',
  ],
]);

/** With room for marks around it; longer lines need not be brought into the form in which captions are compared. */
const LONGEST_CAPTION = 60;

/** A word that themes print over a list, or the document's own name for itself: never a person's name. */
export function isCaption(text: string): boolean {
  return text.length < LONGEST_CAPTION && CAPTIONS.has(key(text));
}
