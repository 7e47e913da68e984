/** What readers of a PDF get of scripts whose letters join and change places. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../../main/fonts';
import { exportResume } from '../../../../main/pipeline';
import type { Piece } from '../../../../shared/pages';
import type { Resume } from '../../../../shared/resume';

const fonts = openFontLibrary('out/fonts');
const folder = mkdtempSync(join(tmpdir(), 'galley-shaped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(name: string) {
  const file = [`shaped/${name}`, `resumes/${name}`].find((each) =>
    existsSync(`tests/fixtures/${each}.json`),
  );
  const resume: Resume = JSON.parse(readFileSync(`tests/fixtures/${file}.json`, 'utf8'));
  const { layout, files } = await exportResume(
    resume,
    { templateId: 'meridian', paper: 'a4' },
    ['pdf'],
    fonts,
    false,
  );
  const bytes = files[0]?.bytes ?? new Uint8Array();
  const lines = layout.pages.flatMap(({ columns }) =>
    columns.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines)),
  );
  return {
    bytes,
    notes: layout.notes,
    lines: lines.flatMap(({ pieces }) => apart(pieces).map(wordsIn)).filter((words) => words.length > 0),
  };
}

/** The texts of a line: what is right-aligned on it is another. */
function apart(pieces: readonly Piece[]): string[] {
  const texts: string[] = [];
  for (const [i, { x, width, text, read = text }] of pieces.entries()) {
    const before = pieces[i - 1];
    const gap = before
      ? Math.max(x - before.x - before.width, before.x - x - width)
      : Number.POSITIVE_INFINITY;
    if (gap > 100) texts.push(read);
    else texts.push(texts.pop() + read);
  }
  return texts;
}

/** Words and numbers of these scripts. */
function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

const WORD =
  /(?:(?=[\p{L}\p{M}])[\p{scx=Arab}\p{scx=Deva}\p{scx=Hebr}]|[\u200c\u200d])+|[٠-٩]+|[۰-۹]+|[०-९]+/gu;

/** pdf.js gives no joiners, and parts a short vowel at the end of an Arabic word from it: there the letters must do. */
function letters(words: readonly string[]): string[] {
  const bare = words.map((word) =>
    /\p{Script=Arabic}/u.test(word) ? word.replace(/[\p{M}\u200c\u200d]/gu, '') : word,
  );
  return bare.filter((word) => !/^\p{M}*$/u.test(word));
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

describe.each(['arabic', 'vocalised', 'persian', 'hindi', 'hebrew'])('the PDF of the résumé %s', (name) => {
  it('lacks no character, and gives pdftotext every word once, and those of a line as they are read', async () => {
    const { bytes, notes, lines } = await written(name);
    expect(notes).toEqual([]);
    expect(lines.flat().length).toBeGreaterThan(80);
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, bytes);
    const text = wordsIn(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
    expect([...text].sort()).toEqual(lines.flat().sort());
    for (const words of lines) expect(` ${text.join(' ')} `).toContain(` ${words.join(' ')} `);
  });

  it('gives pdf.js all words in the order in which they are read', async () => {
    const { bytes, lines } = await written(name);
    expect(letters(wordsIn(await textByPdfJs(bytes)))).toEqual(letters(lines.flat()));
  });
});
