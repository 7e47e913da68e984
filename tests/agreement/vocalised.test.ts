/**
 * Arabic with its short vowels. LibreOffice draws them one by one, above and below the line, so that whoever reads its
 * PDF gets words in pieces and comparePairs finds few of them. What stands on each line, and from where to
 * where, must be the same all the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resume } from '../../shared/resume';
import { comparePairs, LOOKS, writePair } from '../support/pairs';

const resume: Resume = JSON.parse(readFileSync(join(__dirname, '../fixtures/shaped/vocalised.json'), 'utf8'));

/** Side by side, lines of two columns could not be told apart by their height. */
const looks = LOOKS.filter(({ template, paper }) => template.columns.kind === 'single' && paper === 'a4');

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-vocalised-'));
  for (const { template, paper, look } of looks) await writePair(folder, look, { resume, template, paper });
  comparePairs(folder);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

interface Line {
  /** The lower edge of its first word; a vowel raises it by less than half of a line. */
  readonly bottom: number;
  left: number;
  right: number;
  letters: string;
}

/** Letters and figures only: their order within a line is that in which a program happens to draw them. */
function linesOf(file: string): Line[] {
  const lines: Line[] = [];
  const text = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  for (const [, ...found] of text.matchAll(WORD)) {
    const [left = 0, , right = 0, bottom = 0] = found.slice(0, 4).map(Number);
    const letters = (found[4] ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    if (letters === '') continue;
    const line = lines.find((each) => Math.abs(each.bottom - bottom) < 6);
    if (!line) lines.push({ bottom, left, right, letters });
    else {
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
      line.letters += letters;
    }
  }
  return lines.sort((a, b) => a.bottom - b.bottom);
}

describe.each(looks)('vocalised Arabic in $look', ({ look }) => {
  it('stands on the same lines in PDF and Word', () => {
    const own = linesOf(join(folder, `${look}.pdf`));
    const word = linesOf(join(folder, 'word', `${look}.pdf`));
    const sorted = ({ letters }: Line) => [...letters].sort().join('');
    expect(own.length).toBeGreaterThan(20);
    expect(word.map(sorted)).toEqual(own.map(sorted));
    for (const [i, { left, right }] of own.entries())
      for (const off of [left - (word[i]?.left ?? 0), right - (word[i]?.right ?? 0)])
        expect(Math.abs(off), `line ${i + 1}`).toBeLessThan(2);
  });
});
