/**
 * What is wrong with most of the files that cannot be read or written, by name, so that the window says it in its
 * language. The command line, and the window in English, say what stands in the error, which may tell more.
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
} as const satisfies Readonly<Record<string, Sentences>>;

export interface Sentences {
  readonly problem: string;
  readonly advice: string;
}

export type Fault = keyof typeof FAULT_WORDS;

export type FaultWords = Readonly<Record<Fault, Sentences>>;
