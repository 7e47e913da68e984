/** What a doubt is about. */
export type DoubtAbout = 'day-and-month' | 'century' | 'backwards' | 'heading' | 'elsewhere' | 'name';

/** Why a part of a file was not read, for saying it in another language. */
export const SKIP_REASONS = [
  'after-line',
  'after-page',
  'damaged-page',
  'full-page',
  'slow-page',
  'east-asian',
  'deleted',
  'embedded',
  'hidden',
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

/** What the person should know about a document. Typed where it arises; worded here, in other languages by the window's catalogues. */
export type Note =
  | { readonly code: 'no-name' }
  | { readonly code: 'no-language' }
  /** Two texts side by side were suspected on a page that was read across. */
  | { readonly code: 'columns'; readonly page: number }
  | {
      readonly code: 'no-organization';
      readonly what: string;
      readonly line?: number;
      /** JSON pointer of the field that is empty. */
      readonly at?: string;
    }
  /** A decision that could have been otherwise. */
  | {
      readonly code: 'doubt';
      readonly about: DoubtAbout;
      /** The words in doubt. */
      readonly what: string;
      /** The words that could have been taken instead. */
      readonly other?: string;
      /** JSON pointer of the field it concerns. */
      readonly at: string;
      /** Where the words stand in the source. */
      readonly line?: number;
      readonly page?: number;
      /** 0–1: how sure the decision is. */
      readonly confidence: number;
    }
  | { readonly code: 'guessed'; readonly what: string; readonly line?: number; readonly confidence: number }
  | { readonly code: 'unplaced'; readonly count: number }
  | { readonly code: 'encoding'; readonly encoding: string; readonly confidence: number }
  | {
      readonly code: 'skipped';
      readonly what: string;
      readonly why: string;
      /** Where it is said in other words than `what` and `why`, which are English. */
      readonly reason?: SkipReason;
      /** Number of the page or line, or the words. */
      readonly detail?: string;
    }
  | { readonly code: 'missing-glyph'; readonly characters: string }
  /** A family of type that the look names and that is not here (any longer). */
  | { readonly code: 'missing-font'; readonly family: string }
  /** The template has a place for it. */
  | { readonly code: 'picture'; readonly what: 'photo' | 'logo' }
  /** Read off a picture; confidence 0–1, and the words that may be misread. */
  | { readonly code: 'ocr'; readonly confidence: number; readonly doubtful: readonly string[] }
  /** Little was made out of a picture; `languages` are those that are read, by Tesseract's names. */
  | { readonly code: 'ocr-languages'; readonly languages: readonly string[] }
  /** Words that no reader of the file sees; they are among the unplaced. */
  | { readonly code: 'hidden'; readonly what: string }
  /** Of a file that Galley wrote and something else changed. */
  | { readonly code: 'edited-since' }
  /** Of a file read again: what was edited and read otherwise, `what` is '' where it was taken out. */
  | { readonly code: 'kept'; readonly what: string; readonly at: string }
  /** Of a `.galley` file. */
  | { readonly code: 'newer-format' }
  | { readonly code: 'unsafe-link'; readonly href: string }
  /** Of pages that were to be fewer: set as tightly as can be they are still so many. */
  | { readonly code: 'unfitted'; readonly wanted: number; readonly pages: number };

type Words = (...values: string[]) => string;

/** The sentence of each note; `what` comes quoted and cut. */
export interface NoteWords {
  readonly noName: string;
  readonly noLanguage: string;
  readonly columns: Words;
  readonly noOrganization: Words;
  readonly unplaced: (count: number) => string;
  readonly encoding: Words;
  /** Which words of an entry's head are which. */
  readonly guessedHeads: string;
  readonly skipped: (what: string, why: string) => string;
  readonly skips: Readonly<Record<SkipReason, (detail: string) => string>>;
  readonly missingGlyph: Words;
  readonly missingFont: Words;
  readonly picture: { readonly photo: string; readonly logo: string };
  readonly ocr: (percent: number) => string;
  readonly ocrDoubtful: (percent: number, words: string) => string;
  readonly ocrLanguages: Words;
  readonly hidden: Words;
  readonly editedSince: string;
  readonly kept: Words;
  readonly keptOut: string;
  readonly newerFormat: string;
  readonly unsafeLink: Words;
  readonly unfitted: (wanted: number, pages: number) => string;
  readonly doubts: Readonly<Record<DoubtAbout, (what: string, other: string) => string>>;
  readonly quoted: Words;
}

const NO_PICTURE = 'is not shown: Galley draws PNG and JPEG pictures that are in the file itself.';

export const NOTE_WORDS: NoteWords = {
  noName: 'No name was found.',
  noLanguage: 'The language could not be told.',
  columns: (page) => `Page ${page} may have two columns; it was read across them.`,
  noOrganization: (what) => `No employer or school was found for ${what}.`,
  unplaced: (count) =>
    count === 1 ? 'One line of the source found no place.' : `${count} lines of the source found no place.`,
  encoding: (encoding) => `The text was read as ${encoding}; check that accents look right.`,
  guessedHeads: 'Which words are positions and which are employers was guessed.',
  skipped: (what, why) => `${what} was not read: ${why}.`,
  skips: {
    'after-line': (line) =>
      `Everything after line ${line} was not read: the document is longer than any résumé.`,
    'after-page': (page) =>
      `Everything after page ${page} was not read: the file has more pages than a résumé.`,
    'damaged-page': (page) => `Page ${page} was not read: it is damaged.`,
    'full-page': (page) =>
      `The end of page ${page} was not read: the page has more on it than any page of text.`,
    'slow-page': (page) => `The scan on page ${page} was not read: recognising its text took too long.`,
    'east-asian': () =>
      'Some Chinese, Japanese or Korean text was not read: the file keeps it in a code that needs a table of its own.',
    deleted: (words) => `${words} was not read: it was deleted under tracked changes.`,
    embedded: () => 'A document inside the document was not read: it cannot be read.',
    hidden: () => 'What is hidden in this file was not read: its own pages do not show it.',
  },
  missingGlyph: (characters) => `No font here has ${characters}; an empty space stands for it.`,
  missingFont: (family) =>
    `This copy of Galley does not have the font ${family}; the template’s own stands for it.`,
  picture: { photo: `The photo ${NO_PICTURE}`, logo: `The logo ${NO_PICTURE}` },
  ocr: (percent) => `The text was recognised in a picture (${percent} % sure); compare it with the picture.`,
  ocrDoubtful: (percent, words) =>
    `The text was recognised in a picture (${percent} % sure); compare it with the picture, above all ${words}.`,
  ocrLanguages: (languages) =>
    `Much of the picture was not made out. Text in pictures is read in ${languages} here; for others, put their trained data (such as deu.traineddata) into the folder “ocr” of Galley’s settings.`,
  hidden: (what) =>
    `The file holds words that nobody sees on its pages (without ink, tiny, or off the page): ${what}.`,
  editedSince:
    'This file was edited after Galley wrote it, so what it shows was read, not the résumé attached to it.',
  kept: (what) => `${what} is yours and was kept, though the file was read differently there.`,
  keptOut: 'A part that you took out was read differently this time; it stays out.',
  newerFormat:
    'This document was written by a newer Galley and is open for reading only; update Galley, or edit a duplicate.',
  unsafeLink: (href) => `The link to ${href} was taken off: only web, mail and phone links are kept.`,
  unfitted: (wanted, pages) =>
    `It does not fit on ${wanted === 1 ? '1 page' : `${wanted} pages`} and was left as it is: set as tightly as one can still read, it takes ${pages}.`,
  doubts: {
    'day-and-month': (what) => `${what} was read with the day first; it may be the month.`,
    century: (what) => `The century in ${what} was guessed.`,
    backwards: (what) => `${what} ends before it begins.`,
    heading: (what) => `${what} was taken for a section’s title by its form alone.`,
    name: (what, other) => `${what} was taken for the name; it may be ${other}.`,
    elsewhere: (what) => `${what} stood in another section of the file. Is this its place?`,
  },
  quoted: (what) => `“${what}”`,
};

/** Words of a note are cut where a sentence would lose its way in them. */
const LONGEST = 60;

/** In English. */
export function describeNote(note: Note): string {
  return describeNoteIn(note, NOTE_WORDS, 'en');
}

/** @param language of the words, a BCP 47 tag. */
export function describeNoteIn(note: Note, words: NoteWords, language: string): string {
  const said = (what: string) =>
    words.quoted(what.length > LONGEST ? `${what.slice(0, LONGEST).trimEnd()} …` : what);
  switch (note.code) {
    case 'no-name':
      return words.noName;
    case 'no-language':
      return words.noLanguage;
    case 'columns':
      return words.columns(String(note.page));
    case 'no-organization':
      return words.noOrganization(note.what);
    case 'doubt':
      return words.doubts[note.about](said(note.what), said(note.other ?? ''));
    case 'guessed':
      return note.what === NOTE_WORDS.guessedHeads ? words.guessedHeads : note.what;
    case 'unplaced':
      return words.unplaced(note.count);
    case 'encoding':
      return words.encoding(note.encoding);
    case 'skipped':
      return note.reason
        ? words.skips[note.reason](note.reason === 'deleted' ? said(note.detail ?? '') : (note.detail ?? ''))
        : words.skipped(note.what, note.why);
    case 'missing-glyph':
      return words.missingGlyph(note.characters);
    case 'missing-font':
      return words.missingFont(note.family);
    case 'picture':
      return words.picture[note.what];
    case 'ocr': {
      const percent = Math.round(100 * note.confidence);
      return note.doubtful.length === 0
        ? words.ocr(percent)
        : words.ocrDoubtful(percent, note.doubtful.join(', '));
    }
    case 'ocr-languages':
      return words.ocrLanguages(languageNames(note.languages, language));
    case 'hidden':
      return words.hidden(said(note.what));
    case 'edited-since':
      return words.editedSince;
    case 'kept':
      return note.what === '' ? words.keptOut : words.kept(said(note.what));
    case 'newer-format':
      return words.newerFormat;
    case 'unsafe-link':
      return words.unsafeLink(words.quoted(note.href));
    case 'unfitted':
      return words.unfitted(note.wanted, note.pages);
  }
}

/** “eng” is a code that is known everywhere; “chi_sim” is Tesseract's own. */
function languageNames(codes: readonly string[], language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  return codes.map((code) => (/^[a-z]{3}$/.test(code) && names.of(code)) || code).join(', ');
}
