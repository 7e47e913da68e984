import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../main/importers/encoding';
import { readDocument } from '../../../main/importers/index';
import { CORPUS, FIXTURES, FORMATS, filesIn, open } from './support/files';
import { docxWords, htmlWords, markdownWords, odtWords, plainWords, words, wordsOf } from './support/words';

const FOLDERS = [
  FIXTURES,
  '../shared/seeds',
  `${CORPUS}/rendered`,
  ...FORMATS.map((format) => `${CORPUS}/wild/${format}`),
];

/** What a person would read in the file, by a way that knows nothing of the importers. */
function expectedWords(format: string, bytes: Uint8Array): string[] {
  if (format === 'docx') return words(docxWords(bytes));
  if (format === 'odt') return words(odtWords(bytes));
  const { text } = decodeText(bytes);
  return words(
    format === 'html' ? htmlWords(text) : format === 'markdown' ? markdownWords(text) : plainWords(text),
  );
}

describe('every word of the source stands in the blocks or aside, once, and no other', () => {
  for (const folder of FOLDERS) {
    const paths = filesIn(folder, ...FORMATS).filter((path) => !path.endsWith('.blocks.txt'));
    for (const path of paths)
      it(path, async () => {
        const reading = await readDocument(open(path));
        expect(wordsOf(reading)).toEqual(expectedWords(reading.format, new Uint8Array(readFileSync(path))));
      });
  }
});
