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
import { readJsonResume } from '../shared/json-resume/read';
import { TEMPLATES } from '../templates/index';
import { expectSoundPdf, expectValidWord } from './support/soundness';

const SEEDS = join(__dirname, '../../shared/seeds');
const CLI = join(__dirname, '../out/cli.js');
const there = existsSync(SEEDS);
const names = there ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];
const pairs = names.flatMap((name) =>
  TEMPLATES.map((template) => ({ name, template, id: template.id, base: name.replace(/\.txt$/, '') })),
);

let folder = '';
const galley = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { stdio: 'pipe' });
const ask = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });

beforeAll(() => {
  if (!there) return;
  folder = mkdtempSync(join(tmpdir(), 'galley-seeds-'));
  const files = names.map((name) => join(SEEDS, name));
  galley('import', ...files, '--out', join(folder, 'json'));
  const templates = TEMPLATES.map(({ id }) => id).join();
  galley('export', ...files, '--template', templates, '--to', 'pdf,docx', '--out', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is left when white space, capitals, bullets, separators and the hyphens of line ends do not count. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad•–·-]/g, '');

/** Each paragraph of a column stands behind the one before it; columns may take turns page by page. */
function expectInOrder(columns: readonly (readonly string[])[], text: string) {
  expect(columns.flat().length).toBeGreaterThan(5);
  for (const paragraphs of columns) {
    let from = 0;
    for (const paragraph of paragraphs) {
      const at = text.indexOf(paragraph, from);
      expect(at, `“${paragraph}” from ${from}`).toBeGreaterThanOrEqual(from);
      from = at + paragraph.length;
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
      const columns = composeFlow(resume, template, { paper: 'a4' }).columns.map(({ paragraphs }) =>
        paragraphs.map(({ runs, trailing }) =>
          letters([...runs, ...trailing].map(({ text }) => text).join('')),
        ),
      );
      expectInOrder(columns, letters(ask('pdftotext', '-raw', pdf, '-')));
      expectInOrder(columns, letters(documentText(docx)));
    },
  );
});
