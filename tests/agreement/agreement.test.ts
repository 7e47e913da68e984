/**
 * The promise of the product: PDF and Word file show the same words at the same places. Word files are
 * set by LibreOffice and compared word by word; all pairs share one run of it, for it is slow to start.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDocument } from '../../main/pipeline';
import type { Brand } from '../../shared/brand';
import type { Resume } from '../../shared/resume';
import { dress } from '../../templates/dress';
import { OFFERED } from '../support/offered';
import { type Comparison, comparePairs, LOOKS, writePair } from '../support/pairs';
import { fixture, fixtureNames } from '../support/people';
import { LOGO } from '../support/pictures';

const SEEDS = join(__dirname, '../../../shared/seeds');

const seedNames = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));

/** The résumé with the breaks that a person might ask for: before its third section, before an entry. */
function withBreaks(resume: Resume): Resume {
  const pageBreakBefore = true;
  const sections = resume.sections.map((section, index) => ({
    ...section,
    pageBreakBefore: index === 2,
    entries: section.entries.map((entry, nth) =>
      index === 1 && nth === 1 ? { ...entry, pageBreakBefore } : entry,
    ),
  }));
  return { ...resume, sections };
}
/** A house's lines and logo in the margins of every page. */
const BRAND: Brand = {
  logo: LOGO,
  header: 'Candidate profile\n{candidate} · {reference}',
  footer:
    'Halvorsen & Pryce Search · 4 Quay Lane, Bristol · {date}\t{page}/{pages}\nThis profile is confidential and meant for its addressee only; the candidate has not agreed to be called without a word from us before.',
  reference: 'HP-1187',
  date: '21 November 2026',
};
/** In place of the candidate's contact data too, and on a page before the first. */
const HOUSE: Brand = {
  ...BRAND,
  footer: 'Halvorsen & Pryce Search\t{page}/{pages}',
  disclaimer:
    'This profile is confidential and meant for its addressee only; the candidate has not agreed to be called without a word from us before.',
  cover: true,
  contact: {
    name: 'Halvorsen & Pryce Search',
    address: '4 Quay Lane, Bristol',
    email: 'desk@halvorsen.example',
    phone: '+44 117 496 0155',
    url: 'https://halvorsen.example',
  },
};
const HOUSED = ['two-page', 'hebrew'];
const BRANDED = ['one-page', 'two-page', 'four-page', 'hebrew', 'japanese'];
/** Families that no template may use yet are held to the same promise. */
const FAMILIES = ['Carlito', 'Arimo', 'Tinos', 'Literata', 'Fira Sans'];

let folder = '';
let found: Readonly<Record<string, Comparison>> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-agreement-'));
  for (const name of fixtureNames) {
    const resume = fixture(name);
    for (const { look, ...page } of LOOKS) await writePair(folder, `${name}-${look}`, { resume, ...page });
    for (const template of OFFERED)
      await writePair(folder, `${name}-broken-${template.id}`, {
        resume: withBreaks(resume),
        template,
        paper: 'a4',
      });
  }
  for (const name of BRANDED) {
    const resume = fixture(`${name}.json`);
    for (const template of OFFERED)
      await writePair(folder, `${name}-branded-${template.id}`, {
        resume,
        template,
        paper: 'a4',
        brand: BRAND,
      });
  }
  for (const name of HOUSED)
    for (const template of OFFERED)
      await writePair(folder, `${name}-housed-${template.id}`, {
        resume: fixture(`${name}.json`),
        template: dress(template, { icons: true }),
        paper: 'a4',
        brand: HOUSE,
      });
  for (const name of seedNames) {
    const { resume } = await importDocument({ name, bytes: readFileSync(join(SEEDS, name)) });
    for (const template of OFFERED)
      await writePair(folder, `${name}-${template.id}`, { resume, template, paper: 'a4' });
  }
  const resume = fixture('two-page.json');
  for (const family of FAMILIES)
    for (const template of OFFERED) {
      const other = { ...template, fonts: { text: family, heading: family } };
      await writePair(folder, `${family}-${template.id}`, { resume, template: other, paper: 'a4' });
    }
  found = comparePairs(folder);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function checkPair(name: string) {
  const pair = found[name];
  expect(pair?.n, 'words compared').toBeGreaterThan(50);
  expect({ pages: pair?.pages[1], words: pair?.words, misses: pair?.misses }).toEqual({
    pages: pair?.pages[0],
    words: 1,
    misses: [],
  });
}

describe.each(LOOKS)('$template.id on $paper', ({ look }) => {
  it.each(fixtureNames)('PDF and Word agree on %s', (name) => {
    checkPair(`${name}-${look}`);
  });
});

describe.each(OFFERED)('with page breaks of the person’s own in $id', (template) => {
  it.each(fixtureNames)('PDF and Word agree on %s', (name) => {
    checkPair(`${name}-broken-${template.id}`);
  });
});

describe.each(OFFERED)('with a house’s letterhead in $id', (template) => {
  it.each(BRANDED)('PDF and Word agree on %s', (name) => {
    checkPair(`${name}-branded-${template.id}`);
  });
});

describe.each(OFFERED)('with a house in place of the candidate’s contacts in $id', (template) => {
  it.each(HOUSED)('PDF and Word agree on %s', (name) => {
    checkPair(`${name}-housed-${template.id}`);
  });
});

describe.each(OFFERED)('read from text and set in $id', (template) => {
  it.each(seedNames)('PDF and Word agree on %s', (name) => {
    checkPair(`${name}-${template.id}`);
  });
});

describe.each(OFFERED)('set in $id', (template) => {
  it.each(FAMILIES)('PDF and Word agree in %s', (family) => {
    checkPair(`${family}-${template.id}`);
  });
});
