/**
 * Galley's own PDF and Word files without the résumé attached, read like anybody's, judged by the
 * corpus's scorer against what was exported.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { composeFlow } from '../../main/compose/index';
import { openFontLibrary } from '../../main/fonts';
import { exportResume, importDocument } from '../../main/pipeline';
import { readJsonResume } from '../../shared/json-resume/read';
import { writeJsonResume } from '../../shared/json-resume/write';
import type { Resume } from '../../shared/resume';
import { TEMPLATES, templateById } from '../../templates/index';

const FIXTURES = join(__dirname, '../fixtures/resumes');
const CORPUS = join(__dirname, '../../../shared/corpus');
const there = existsSync(CORPUS);
const FORMATS = ['pdf', 'docx'] as const;

const parsed = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));
const invented = () =>
  readdirSync(FIXTURES).map((name) => ({ name, resume: parsed(FIXTURES, name) as Resume }));
const golds = () =>
  readdirSync(join(CORPUS, 'gold')).map((name) => ({
    name,
    resume: readJsonResume(parsed(join(CORPUS, 'gold'), name)),
  }));

const fonts = openFontLibrary('out/fonts');
const folder = mkdtempSync(join(tmpdir(), 'galley-rereading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function scores(templateId: string, format: (typeof FORMATS)[number]) {
  const at = (kind: string) => join(folder, templateId, format, kind);
  for (const kind of ['expected', 'produced']) mkdirSync(at(kind), { recursive: true });
  for (const { name, resume } of [...invented(), ...golds()]) {
    const { files, layout } = await exportResume(resume, { templateId, paper: 'a4' }, [format], fonts, false);
    // What no font has is not in the file, so nobody could read it back.
    if (layout.notes.some(({ code }) => code === 'missing-glyph')) continue;
    const bytes = files[0]?.bytes ?? new Uint8Array();
    const again = await importDocument({ name: `again.${format}`, bytes });
    const document = `${name.replace('.json', '')}.${format}.json`;
    const _corpus = { sections: sectionsShown(resume, templateId) };
    writeFileSync(join(at('expected'), document), JSON.stringify({ ...writeJsonResume(resume), _corpus }));
    const { resume: read, ...extras } = again;
    writeFileSync(join(at('produced'), document), JSON.stringify(writeJsonResume(read, extras)));
  }
  const report = join(at(''), 'report.json');
  const scorer = join(CORPUS, 'score.mjs');
  execFileSync(process.execPath, [scorer, at('produced'), '--expected', at('expected'), '--json', report]);
  return JSON.parse(readFileSync(report, 'utf8'));
}

/**
 * The headings in the order of the columns (a sidebar shows its sections apart from the others), each
 * named as the résumé's own JSON names it: what is read is named by the array that a section fills, so
 * a title in a language that the scorer does not know must not count as another section.
 */
function sectionsShown(resume: Resume, templateId: string) {
  const { columns } = composeFlow(resume, templateById(templateId), { paper: 'a4' });
  const named = [...namedSections(resume)];
  return columns.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ role }) => role === 'heading')
      .map(({ runs }) => {
        const title = runs.map(({ text }) => text).join('');
        const at = named.findIndex((section) => section.title.toLowerCase() === title.toLowerCase());
        return at < 0 ? title : named.splice(at, 1)[0];
      }),
  );
}

function namedSections(resume: Resume): readonly { readonly key?: string; readonly title: string }[] {
  return JSON.parse(JSON.stringify(writeJsonResume(resume))).meta.sections;
}

/** What is reached; whoever raises a figure raises it here. Each is to be 0.97 at least. */
const FLOORS: Readonly<Record<string, number>> = {
  'meridian pdf': 0.985,
  'meridian docx': 0.985,
  'almanac pdf': 0.98,
  'almanac docx': 0.98,
  'harbour pdf': 0.97,
  'harbour docx': 0.975,
  'starboard pdf': 0.97,
  'starboard docx': 0.985,
  'masthead pdf': 0.985,
  'masthead docx': 0.985,
  'cutter pdf': 0.98,
  'cutter docx': 0.98,
};
const OTHER_TEMPLATES = 0.97;

describe.skipIf(!there).each(TEMPLATES.flatMap(({ id }) => FORMATS.map((format) => ({ id, format }))))(
  'its own $format in $id',
  ({ id, format }) => {
    it('is read as it was meant', async () => {
      const { documents, overall } = await scores(id, format);
      expect(documents.length).toBeGreaterThanOrEqual(25);
      expect(overall).toBeGreaterThanOrEqual(FLOORS[`${id} ${format}`] ?? OTHER_TEMPLATES);
    }, 120_000);
  },
);
