/** What a doubt is about. */
export type DoubtAbout = 'day-and-month' | 'century' | 'backwards' | 'heading' | 'elsewhere' | 'name';

/** What the person should know about a document. Typed where it arises, worded here and only here. */
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
  | { readonly code: 'skipped'; readonly what: string; readonly why: string }
  | { readonly code: 'missing-glyph'; readonly characters: string }
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
  | { readonly code: 'unsafe-link'; readonly href: string };

export function describeNote(note: Note): string {
  switch (note.code) {
    case 'no-name':
      return 'No name was found.';
    case 'no-language':
      return 'The language could not be told.';
    case 'columns':
      return `Page ${note.page} may have two columns; it was read across them.`;
    case 'no-organization':
      return `No employer or school was found for ${note.what}.`;
    case 'doubt':
      return DOUBTS[note.about](note.what, note.other ?? '');
    case 'guessed':
      return note.what;
    case 'unplaced':
      return note.count === 1
        ? 'One line of the source found no place.'
        : `${note.count} lines of the source found no place.`;
    case 'encoding':
      return `The text was read as ${note.encoding}; check that accents look right.`;
    case 'skipped':
      return `${note.what} was not read: ${note.why}.`;
    case 'missing-glyph':
      return `No font here has ${note.characters}; an empty space stands for it.`;
    case 'picture':
      return `The ${note.what} is not shown: Galley draws PNG and JPEG pictures that are in the file itself.`;
    case 'ocr': {
      const sure = `The text was recognised in a picture (${Math.round(100 * note.confidence)} % sure); compare it with the picture`;
      return note.doubtful.length === 0 ? `${sure}.` : `${sure}, above all ${note.doubtful.join(', ')}.`;
    }
    case 'ocr-languages':
      return `Much of the picture was not made out. Text in pictures is read in ${languageNames(note.languages)} here; for others, put their trained data (such as deu.traineddata) into the folder “ocr” of Galley’s settings.`;
    case 'hidden':
      return `The file holds words that nobody sees on its pages (without ink, tiny, or off the page): ${said(note.what)}.`;
    case 'edited-since':
      return 'This file was edited after Galley wrote it, so what it shows was read, not the résumé attached to it.';
    case 'kept':
      return note.what === ''
        ? 'A part that you took out was read differently this time; it stays out.'
        : `${said(note.what)} is yours and was kept, though the file was read differently there.`;
    case 'newer-format':
      return 'This document was written by a newer Galley and is open for reading only; update Galley, or edit a duplicate.';
    case 'unsafe-link':
      return `The link to “${note.href}” was taken off: only web, mail and phone links are kept.`;
  }
}

/** “eng” is a code that is known everywhere; “chi_sim” is Tesseract's own. */
function languageNames(codes: readonly string[]): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return codes.map((code) => (/^[a-z]{3}$/.test(code) && names.of(code)) || code).join(', ');
}

/** Words of a note are cut where a sentence would lose its way in them. */
const LONGEST = 60;

const said = (what: string) => `“${what.length > LONGEST ? `${what.slice(0, LONGEST).trimEnd()} …` : what}”`;

const DOUBTS: Readonly<Record<DoubtAbout, (what: string, other: string) => string>> = {
  'day-and-month': (what) => `${said(what)} was read with the day first; it may be the month.`,
  century: (what) => `The century in ${said(what)} was guessed.`,
  backwards: (what) => `${said(what)} ends before it begins.`,
  heading: (what) => `${said(what)} was taken for a section’s title by its form alone.`,
  name: (what, other) => `${said(what)} was taken for the name; it may be ${said(other)}.`,
  elsewhere: (what) => `${said(what)} stood in another section of the file. Is this its place?`,
};
