/** PDF and Word agree in faces that Galley has never seen, whole families and such as lack a style. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../main/fonts';
import { OFFERED } from '../support/offered';
import { keepFonts, OWN_FAMILY } from '../support/own-fonts';
import { type Comparison, comparePairs, writePair } from '../support/pairs';
import { fixture } from '../support/people';

const LACKING = 'Half a Quill';
const FAMILIES = [OWN_FAMILY, LACKING];
const NAMES = ['two-page', 'hebrew'];

let folder = '';
let found: Readonly<Record<string, Comparison>> = {};

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
  ]);
  const library = openFontLibrary('out/fonts', own);
  for (const name of FAMILIES)
    for (const template of OFFERED)
      for (const person of NAMES) {
        const family = library.family(name) ?? name;
        await writePair(folder, `${name}-${template.id}-${person}`, {
          resume: fixture(`${person}.json`),
          template: { ...template, fonts: { text: family, heading: family } },
          paper: 'a4',
          library,
        });
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
});
