/**
 * What is wrong with most of the files that cannot be read or written, by name, so that the window says it in its
 * language. The command line, and the window in English, say what stands in the error, which may tell more.
 * `{}` is where a sentence names a line, a font or a system's own word for what went wrong.
 */
export const FAULT_WORDS = {
  missing: { problem: 'There is no such file.', advice: 'Check the name, or whether it was moved.' },
  forbidden: { problem: 'The file may not be read.', advice: 'Ask its owner for the right to read it.' },
  'too-large': {
    problem: 'The file is larger than 100 MB.',
    advice: 'Give a document without large pictures.',
  },
  empty: { problem: 'This file is empty.', advice: 'Choose a file with the text of a résumé in it.' },
  'no-words': {
    problem: 'There are no words in this document.',
    advice: 'Choose a file with the text of a résumé in it.',
  },
  locked: {
    problem: 'This document is protected with a password.',
    advice: 'Save a copy without a password, and open the copy.',
  },
  damaged: {
    problem: 'This file is damaged and cannot be read.',
    advice: 'Save it anew from the program that made it, or choose another copy.',
  },
  'other-format': {
    problem: 'This is not a document that Galley can read.',
    advice: 'Choose a file with the document itself, such as Word (.docx), PDF or text.',
  },
  'no-text': {
    problem: 'No text was found: the pages are empty, or pictures that could not be read.',
    advice: 'Open the document it was made from, or a sharper scan.',
  },
  stopped: { problem: 'Reading was stopped.', advice: 'Open the file again to read it.' },
  'no-folder': { problem: 'The folder is not there.', advice: 'Choose a folder that exists.' },
  'not-allowed': { problem: 'Nothing may be written there.', advice: 'Choose a folder of your own.' },
  'read-only': { problem: 'The disk can only be read.', advice: 'Choose another folder.' },
  'disk-full': { problem: 'The disk is full.', advice: 'Free some space, or choose another disk.' },
  folder: { problem: 'This is a folder.', advice: 'Give the files in it.' },
  'empty-folder': {
    problem: 'There is nothing in this folder.',
    advice: 'Choose a folder with documents in it.',
  },
  'no-file': { problem: 'This is not a file.', advice: 'Give a document.' },
  'name-too-long': {
    problem: 'The name is too long for this disk.',
    advice: 'Choose a shorter name or folder.',
  },
  'file-for-folder': {
    problem: 'A file is in the place of the folder.',
    advice: 'Choose another folder.',
  },
  'not-read': { problem: 'The file could not be read ({}).', advice: 'Try again.' },
  'not-written': { problem: 'The file could not be written ({}).', advice: 'Try again.' },
  archive: { problem: 'This is a packed archive.', advice: 'Unpack it and choose the document inside.' },
  'no-profile': {
    problem: 'There is no profile in this LinkedIn archive.',
    advice: 'Ask LinkedIn for a copy of your data with “Profile” among what it holds, and choose that.',
  },
  json: {
    problem: 'This JSON file is damaged at line {}.',
    advice: 'Mend it there, or export it again from the program it came from.',
  },
  yaml: {
    problem: 'This YAML file is damaged at line {}.',
    advice: 'Mend it there; indentation must be spaces, not tabs.',
  },
  scrambled: {
    problem: 'The text in this PDF is scrambled: its fonts do not say which letters they draw.',
    advice: 'Open the document it was made from, or export the PDF again with another program.',
  },
  'too-deep': {
    problem: 'The lists or quotations in this document are nested thousands of levels deep.',
    advice: 'Open it in the program that made it and save its text as a plain document.',
  },
  'too-much': {
    problem: 'There is more in this file than in any résumé.',
    advice: 'Choose a file with nothing but the résumé in it.',
  },
  'too-many-pixels': {
    problem: 'The picture has more pixels than are read.',
    advice: 'Save it smaller; 300 dots an inch are plenty.',
  },
  'too-slow': {
    problem: 'Reading this took too long.',
    advice: 'Open the document it was made from, or save it anew from the program that made it.',
  },
  memory: {
    problem: 'Reading this took more memory than one document may.',
    advice: 'Save it anew from the program that made it.',
  },
  galley: { problem: 'This Galley document is damaged.', advice: 'Open an older copy of it.' },
  'newer-galley': {
    problem: 'This document was written by a newer Galley, and this one cannot show it.',
    advice: 'Update Galley to open it.',
  },
  'other-own-file': {
    problem: 'This is no file of the kind that is wanted here.',
    advice: 'Choose one that Galley wrote.',
  },
  'newer-own-file': {
    problem: 'This file was written by a newer Galley.',
    advice: 'Update Galley, or save the file for this one.',
  },
  'own-file': { problem: 'Line {} of this file is wrong.', advice: 'Change that line and try again.' },
  'no-font': { problem: 'This is no font.', advice: 'Choose TrueType files (.ttf).' },
  'broken-font': {
    problem: 'This font file is broken.',
    advice: 'Download or install the font anew, and choose it again.',
  },
  'nameless-font': {
    problem: 'This font does not say what it is called.',
    advice: 'Choose another file of it.',
  },
  'large-font': { problem: 'This font is larger than 32 MB.', advice: 'Choose a smaller version of it.' },
  'variable-font': {
    problem: 'This is a variable font, many weights in one file.',
    advice: 'Choose the files of its single weights; most families bring them in a folder called “static”.',
  },
  'outline-font': {
    problem: 'This font has PostScript outlines (CFF), which Word files cannot carry.',
    advice: 'Choose the same family as TrueType files (.ttf).',
  },
  'font-collection': {
    problem: 'This is a collection of several fonts.',
    advice: 'Choose a file that holds one font (.ttf).',
  },
  'web-font': {
    problem: 'This font is packed for web pages.',
    advice: 'Choose the same family as TrueType files (.ttf).',
  },
  'font-is-here': { problem: '{} is in Galley already.', advice: 'Choose it in the list of fonts.' },
  'font-without-letters': {
    problem:
      'This font has no letters that Galley can set: Latin, Greek, Cyrillic, Hebrew or East Asian ones.',
    advice: 'Choose a font for text.',
  },
  'restricted-font': {
    problem:
      'This font forbids embedding (its licence flag says “restricted”), so neither PDF nor Word files may carry it.',
    advice: 'Ask its maker for a licence that allows embedding, or choose another font.',
  },
  'bitmap-font': {
    problem: 'This font allows only bitmaps of it to be embedded, and Galley embeds outlines.',
    advice: 'Ask its maker for a licence that allows embedding, or choose another font.',
  },
  'whole-font': {
    problem: 'This font may only be embedded whole, and PDF files get the part of a font that they show.',
    advice: 'Ask its maker for a licence that allows embedding, or choose another font.',
  },
  'font-for-pdf': {
    problem: 'The licence of {} lets it be shown and printed but not edited, so no Word file may carry it.',
    advice: 'A PDF may; for Word choose another font.',
  },
  'no-name-part': {
    problem: 'File names have no part “{}”.',
    advice: 'Parts are {name}, {source}, {file}, {template}, {index}, {date}.',
  },
  'one-name': {
    problem: 'All files would have one name.',
    advice: 'Put a part into it: {name}, {source}, {file}, {template}, {index}, {date}.',
  },
  'long-pattern': { problem: 'The pattern of names is too long.', advice: 'Use at most 60 characters.' },
  'no-name-sign': {
    problem: '“{}” cannot be part of a file’s name on every system.',
    advice: 'Leave it out of the pattern.',
  },
  'template-in-names': {
    problem: 'Several templates are written, and nothing in the names tells them apart.',
    advice: 'Put {template} into the pattern of names.',
  },
  'batch-runs': { problem: 'A batch is running already.', advice: 'Wait for it, or stop it first.' },
  'no-sources': {
    problem: 'There is nothing to export.',
    advice: 'Choose files, a folder or open documents.',
  },
  'no-batch': { problem: 'There is no batch to go on with.', advice: 'Begin a new one.' },
  'other-folder': { problem: 'This folder was not chosen for writing.', advice: 'Choose the folder again.' },
  'name-taken': {
    problem: 'Another file got this name while the batch ran.',
    advice: 'Run the batch again for this document; the other file was left as it is.',
  },
  'no-report': {
    problem: 'The report was not written.',
    advice: 'Check that its folder is there and that the disk has space.',
  },
  'over-document': {
    problem: 'This would be written over {}, which is one of the documents.',
    advice: 'Choose another folder, or other names.',
  },
  'taken-away': {
    problem: 'What was written was taken away before it had its name.',
    advice: 'Run the batch again for this document.',
  },
  bug: { problem: 'Galley stumbled over this file ({}).', advice: 'Please report it.' },
} as const satisfies Readonly<Record<string, Sentences>>;

export interface Sentences {
  readonly problem: string;
  readonly advice: string;
}

export type Fault = keyof typeof FAULT_WORDS;

export type FaultWords = Readonly<Record<Fault, Sentences>>;

export function withDetail({ problem, advice }: Sentences, detail = ''): Sentences {
  return { problem: problem.replace('{}', () => detail), advice };
}
