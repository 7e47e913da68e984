/** What readers of a PDF get of scripts whose letters join and change places. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../../main/fonts';
import { exportResume } from '../../../../main/pipeline';
import type { Resume } from '../../../../shared/resume';

const fonts = openFontLibrary('out/fonts');
const folder = mkdtempSync(join(tmpdir(), 'galley-shaped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(name: string) {
  const resume: Resume = JSON.parse(readFileSync(`tests/fixtures/shaped/${name}.json`, 'utf8'));
  const { layout, files } = await exportResume(
    resume,
    { templateId: 'meridian', paper: 'a4' },
    ['pdf'],
    fonts,
    false,
  );
  const bytes = files[0]?.bytes ?? new Uint8Array();
  const pieces = layout.pages.flatMap(({ columns }) =>
    columns.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.flatMap((line) => line.pieces))),
  );
  return {
    bytes,
    notes: layout.notes,
    words: wordsIn(pieces.map(({ read, text }) => read ?? text).join(' ')),
  };
}

/** Words of these two scripts, sorted: each must come as often as it is shown. */
function wordsIn(text: string): string[] {
  const words =
    text.normalize('NFC').match(/[\p{Script=Arabic}\p{Script=Devanagari}\p{M}\u200c\u200d]+/gu) ?? [];
  return words.sort();
}

/** pdf.js parts a short vowel at the end of an Arabic word from it: there the letters must do. */
function letters(words: readonly string[]): string[] {
  const bare = words.map((word) => (/\p{Script=Arabic}/u.test(word) ? word.replace(/\p{M}/gu, '') : word));
  return bare.filter((word) => !/^\p{M}*$/u.test(word)).sort();
}

async function textByPdfJs(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: bytes.slice() }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) text += 'str' in item ? `${item.str} ` : '';
  }
  return text;
}

describe.each(['arabic', 'hindi'])('the PDF of the résumé in %s', (name) => {
  it('lacks no character, and gives pdftotext and pdf.js every word once, as it is read', async () => {
    const { bytes, notes, words } = await written(name);
    expect(notes).toEqual([]);
    expect(words.length).toBeGreaterThan(80);
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, bytes);
    expect(wordsIn(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))).toEqual(words);
    expect(letters(wordsIn(await textByPdfJs(bytes)))).toEqual(letters(words));
  });
});
