/** PDF and Word agree in faces that Galley has never seen, whole families and such as lack a style, and are read as they show. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../main/fonts';
import type { Layout } from '../../shared/pages';
import { OFFERED } from '../support/offered';
import { keepFonts, OWN_FAMILY } from '../support/own-fonts';
import { type Comparison, comparePairs, writePair } from '../support/pairs';
import { fixture } from '../support/people';
import { expectWords, pdfJsText, popplerText, shownInPdf, shownInWord, wordText } from '../support/words';

const LACKING = 'Half a Quill';
const OLD = 'Old Quill';
/** Much more than a designer would, so that a program that kerns otherwise breaks lines elsewhere. */
const OLD_KERNING = Object.fromEntries(
  [...'aeionrst'].flatMap((left) => [...'aeionrst,.'].map((right) => [`${left}${right}`, -40])),
);
const FAMILIES = [OWN_FAMILY, LACKING, OLD];
const NAMES = ['two-page', 'hebrew'];

let folder = '';
let found: Readonly<Record<string, Comparison>> = {};
const layouts = new Map<string, Layout>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-own-fonts-'));
  const own = join(folder, 'own');
  await keepFonts(own, [
    { style: 'Regular' },
    { style: 'Italic' },
    { style: 'Bold' },
    { style: 'BoldItalic' },
    { family: LACKING, style: 'Regular' },
    { family: LACKING, style: 'BoldItalic' },
    { family: OLD, oldKerning: OLD_KERNING },
    { family: OLD, style: 'Bold', oldKerning: OLD_KERNING },
  ]);
  const library = openFontLibrary('out/fonts', own);
  for (const name of FAMILIES)
    for (const template of OFFERED)
      for (const person of NAMES) {
        const family = library.family(name) ?? name;
        const pair = `${name}-${template.id}-${person}`;
        const layout = await writePair(folder, pair, {
          resume: fixture(`${person}.json`),
          template: { ...template, fonts: { text: family, heading: family } },
          paper: 'a4',
          library,
        });
        layouts.set(pair, layout);
      }
  found = comparePairs(folder);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(OFFERED)('in $id', (template) => {
  it.each(FAMILIES.flatMap((family) => NAMES.map((person) => [family, person])))(
    'PDF and Word agree in %s on %s',
    (family, person) => {
      const pair = found[`${family}-${template.id}-${person}`];
      expect(pair?.n, 'words compared').toBeGreaterThan(50);
      expect({ pages: pair?.pages[1], words: pair?.words, misses: pair?.misses }).toEqual({
        pages: pair?.pages[0],
        words: 1,
        misses: [],
      });
    },
  );

  it.each(FAMILIES)('the files are read as they show in %s', async (family) => {
    const pair = `${family}-${template.id}-two-page`;
    const layout = layouts.get(pair);
    if (!layout) throw new Error('nothing was written');
    const bytesOf = (kind: string) => new Uint8Array(readFileSync(join(folder, `${pair}.${kind}`)));
    expectWords(wordText(bytesOf('docx')), shownInWord(layout));
    expectWords(await pdfJsText(bytesOf('pdf')), shownInPdf(layout));
    expectWords(popplerText(join(folder, `${pair}.pdf`), '-raw'), shownInPdf(layout));
  });
});
