/**
 * Real résumés from file to file, through the built command line, judged by other people's programs.
 * They are read where they stand; a checkout without them has nothing to run here and says so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeFlow } from '../main/compose/index';
import type { FlowParagraph, FlowRun } from '../shared/flow';
import { readJsonResume } from '../shared/json-resume/read';
import { OFFERED } from './support/offered';
import { expectSoundPdf, expectValidWord } from './support/soundness';

const SEEDS = join(__dirname, '../../shared/seeds');
const CLI = join(__dirname, '../out/cli.js');
const there = existsSync(SEEDS);
const names = there ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];
const pairs = names.flatMap((name) =>
  OFFERED.map((template) => ({ name, template, id: template.id, base: name.replace(/\.txt$/, '') })),
);

let folder = '';
const galley = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { stdio: 'pipe' });
const ask = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });

beforeAll(() => {
  if (!there) return;
  folder = mkdtempSync(join(tmpdir(), 'galley-seeds-'));
  const files = names.map((name) => join(SEEDS, name));
  galley('import', ...files, '--out', join(folder, 'json'));
  const templates = OFFERED.map(({ id }) => id).join();
  galley('export', ...files, '--template', templates, '--to', 'pdf,docx', '--out', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is left when white space, capitals, bullets, separators and the hyphens of line ends do not count. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad•–·|-]/g, '');

const wordsOf = (runs: readonly FlowRun[]) => letters(runs.map(({ text }) => text).join(''));

/**
 * The ways in which a paragraph may be read: its words and what is right-aligned beside them; where a gutter
 * holds the latter, or the name of what follows, that first and, for a name, without its separator.
 */
function readings({ runs, trailing, gutter, leadRuns }: FlowParagraph): readonly string[] {
  const usual = wordsOf([...runs, ...trailing]);
  if (gutter === undefined) return [usual];
  const lead = leadRuns === undefined ? runs : runs.filter((_, index) => index !== leadRuns - 1);
  return [usual, wordsOf([...trailing, ...lead])];
}

/** Each paragraph of a column stands behind the one before it; columns may take turns page by page. */
function expectInOrder(columns: readonly (readonly FlowParagraph[])[], text: string) {
  expect(columns.flat().length).toBeGreaterThan(5);
  for (const paragraphs of columns) {
    let from = 0;
    for (const paragraph of paragraphs) {
      const [at = -1, length = 0] = readings(paragraph)
        .map((words) => [text.indexOf(words, from), words.length] as const)
        .filter(([found]) => found >= 0)
        .reduce((first, next) => (next[0] < first[0] ? next : first), [Number.POSITIVE_INFINITY, 0]);
      expect(at, `“${readings(paragraph).join('” or “')}” from ${from}`).toBeLessThan(text.length);
      from = at + length;
    }
  }
}

function documentText(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

describe.skipIf(!there)('a real résumé', () => {
  it.each(pairs)(
    '$name in $id is sound, whole and in order as PDF and Word',
    async ({ name, template, base }) => {
      const pdf = join(folder, `${base}--${template.id}.pdf`);
      const docx = join(folder, `${base}--${template.id}.docx`);
      expectSoundPdf(pdf);
      await expectValidWord(docx);
      const resume = readJsonResume(JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8')));
      const { columns: flow } = composeFlow(resume, template, { paper: 'a4' });
      const columns = flow.map(({ paragraphs }) => paragraphs);
      expectInOrder(columns, letters(ask('pdftotext', '-raw', pdf, '-')));
      expectInOrder(columns, letters(documentText(docx)));
    },
  );
});
