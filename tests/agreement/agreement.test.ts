/**
 * The promise of the product: PDF and Word file show the same words at the same places. Word files are
 * set by LibreOffice and compared word by word; all pairs share one run of it, for it is slow to start.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeFlow } from '../../main/compose/index';
import { docxExporter } from '../../main/exporters/docx/index';
import { pdfExporter } from '../../main/exporters/pdf/index';
import { openFontLibrary } from '../../main/fonts';
import { layoutFlow } from '../../main/layout/index';
import { importDocument } from '../../main/pipeline';
import type { Resume } from '../../shared/resume';
import type { PaperId, Template } from '../../shared/template';
import { TEMPLATES } from '../../templates/index';

const TOOL = join(__dirname, '../../../shared/tools/compare-layout.py');
const FIXTURES = join(__dirname, '../fixtures/resumes');
const SEEDS = join(__dirname, '../../../shared/seeds');
const fonts = openFontLibrary(join(__dirname, '../../out/fonts'));

/** What the tool says of one pair. */
interface Comparison {
  /** Of the PDF and of the Word file. */
  readonly pages: readonly [number, number];
  /** Share of words that stand within 2 pt of their counterparts. */
  readonly words: number;
  readonly n: number;
  readonly misses: readonly unknown[];
}

const fixtureNames = readdirSync(FIXTURES).map((file) => file.replace(/\.json$/, ''));
const seedNames = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
const looks = TEMPLATES.flatMap((template) =>
  (['a4', 'letter'] as const).map((paper) => ({ template, paper })),
);

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
/** Families that no template may use yet are held to the same promise. */
const FAMILIES = ['Carlito', 'Arimo', 'Tinos', 'Literata', 'Fira Sans'];

let folder = '';
let found: Readonly<Record<string, Comparison>> = {};

async function writePair(name: string, resume: Resume, template: Template, paper: PaperId) {
  const layout = layoutFlow(composeFlow(resume, template, { paper }), fonts);
  for (const { extension, write } of [pdfExporter, docxExporter])
    writeFileSync(
      join(folder, `${name}-${template.id}-${paper}.${extension}`),
      await write({ resume, layout, fonts, attachSource: true }),
    );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-agreement-'));
  for (const name of fixtureNames) {
    const resume: Resume = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
    for (const { template, paper } of looks) await writePair(name, resume, template, paper);
    for (const template of TEMPLATES) await writePair(`${name}-broken`, withBreaks(resume), template, 'a4');
  }
  for (const name of seedNames) {
    const { resume } = await importDocument({ name, bytes: readFileSync(join(SEEDS, name)) });
    for (const template of TEMPLATES) await writePair(name, resume, template, 'a4');
  }
  const words: Resume = JSON.parse(readFileSync(join(FIXTURES, 'two-page.json'), 'utf8'));
  for (const family of FAMILIES)
    for (const template of TEMPLATES)
      await writePair(family, words, { ...template, fonts: { text: family, heading: family } }, 'a4');
  const report = join(folder, 'report.json');
  try {
    execFileSync('python3', [TOOL, folder, '--json', report], { stdio: 'pipe' });
  } catch (error) {
    // Exit status 1 says that some pairs differ; which, the report tells. Without it nothing ran.
    if (!existsSync(report)) throw error;
  }
  found = JSON.parse(readFileSync(report, 'utf8'));
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

describe.each(looks)('$template.id on $paper', ({ template, paper }) => {
  it.each(fixtureNames)('PDF and Word agree on %s', (name) => {
    checkPair(`${name}-${template.id}-${paper}`);
  });
});

describe.each(TEMPLATES)('with page breaks of the person’s own in $id', (template) => {
  it.each(fixtureNames)('PDF and Word agree on %s', (name) => {
    checkPair(`${name}-broken-${template.id}-a4`);
  });
});

describe.each(TEMPLATES)('read from text and set in $id', (template) => {
  it.each(seedNames)('PDF and Word agree on %s', (name) => {
    checkPair(`${name}-${template.id}-a4`);
  });
});

describe.each(TEMPLATES)('set in $id', (template) => {
  it.each(FAMILIES)('PDF and Word agree in %s', (family) => {
    checkPair(`${family}-${template.id}-a4`);
  });
});
