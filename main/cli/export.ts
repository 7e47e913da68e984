import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { uniqueName, withoutExtension } from '../../shared/file-names';
import { GALLEY_EXTENSION } from '../../shared/galley/file';
import { describeNote } from '../../shared/notes';
import { UserError } from '../../shared/result';
import type { Look } from '../../shared/schemas';
import { PAPERS, type PaperId } from '../../shared/template';
import { readTheme, type Theme } from '../../shared/theme';
import { templateById } from '../../templates/index';
import { exporterById } from '../exporters/index';
import { writeWhole } from '../files';
import { ANONYMISE_OPTIONS, anonymiserOf, referencesOf } from './anonymous';
import { BRAND_OPTIONS, branderOf } from './branded';
import { forEachFile, openRunner } from './runner';
import { countOf, filesOf, listOf, parseCall, required, UsageError } from './usage';

export async function exportCommand(args: string[]): Promise<number> {
  const call = parseCall(args, {
    template: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    paper: { type: 'string' },
    theme: { type: 'string' },
    jobs: { type: 'string' },
    'no-source': { type: 'boolean' },
    'ocr-data': { type: 'string' },
    ...ANONYMISE_OPTIONS,
    reference: { type: 'string' },
    ...BRAND_OPTIONS,
  });
  const files = filesOf(call.files);
  const templates = known(listOf(call.values.template ?? ''), (id) => templateById(id).id);
  if (
    templates.length === 0 &&
    !files.every((file) => extname(file).toLowerCase() === `.${GALLEY_EXTENSION}`)
  )
    throw new UsageError('--template ID is missing');
  const formats = known(listOf(required(call.values.to, '--to FORMAT')), (id) => exporterById(id).id);
  const out = required(call.values.out, '--out DIR');
  const paper = paperOf(call.values.paper);
  const theme = await themeOf(call.values.theme);
  const jobs = call.values.jobs === undefined ? undefined : countOf(call.values.jobs, '--jobs', 1);
  const references = referencesOf(call.values.reference, files.length);
  const anonymiser = anonymiserOf(call.values, references);
  const brand = await branderOf(call.values);
  if (call.values.reference !== undefined && !anonymiser && !brand)
    throw new UsageError('--reference goes with --anonymise or --brand');
  // The data of the résumé would tell what its pages no longer do.
  const source = call.values['no-source'] !== true && !anonymiser;
  await mkdir(out, { recursive: true });
  // Named before anything runs, so that the names do not depend on which file is done first.
  const taken = new Set<string>();
  const names = anonymiser?.names ?? files.map((file) => uniqueName(withoutExtension(basename(file)), taken));
  const runner = openRunner(files.length, { jobs, ocrData: call.values['ocr-data'] });
  try {
    return await forEachFile(files, runner.width, async (file, index) => {
      const { resume: read, notes, kept } = await runner.run('open', { path: file });
      const { resume, said: gone = [] } = anonymiser?.apply(read, index) ?? { resume: read };
      const said = new Set(notes.map(describeNote));
      for (const bare of looksOf(kept?.document.content.look, { templates, paper, theme })) {
        const look = brand?.(bare, resume.lang, references[index]) ?? bare;
        const base = templates.length > 1 ? `${names[index]}--${look.templateId}` : names[index];
        const made = await runner.run('export', { resume, look, formats, source });
        for (const { extension, bytes } of made.files) {
          const target = join(out, `${base}.${extension}`);
          await writeWhole(target, bytes);
          process.stdout.write(`${target}\n`);
        }
        for (const note of made.notes) said.add(describeNote(note));
      }
      for (const note of [...said, ...gone]) process.stdout.write(`  ${basename(file)}: ${note}\n`);
    });
  } finally {
    runner.close();
  }
}

/** A document of ours has a look of its own, which is the answer where the call names none. */
interface Wanted {
  readonly templates: readonly string[];
  readonly paper: PaperId | undefined;
  readonly theme: Theme | undefined;
}

function looksOf(own: Look | undefined, { templates, paper, theme }: Wanted): Look[] {
  const ids = templates.length === 0 && own ? [own.templateId] : templates;
  if (ids.length === 0)
    throw new UserError('This file does not say in which look it is to be written.', 'Add --template ID.');
  return ids.map((templateId) => ({
    templateId,
    paper: paper ?? own?.paper ?? 'a4',
    theme: theme ?? own?.theme,
    brand: own?.brand,
  }));
}

/** A name that nothing here has is a wrong call, before any file is read. */
function known(ids: readonly string[], resolve: (id: string) => string): string[] {
  try {
    return ids.map(resolve);
  } catch (error) {
    throw error instanceof UserError ? new UsageError(error.message) : error;
  }
}

/** A file that is no theme is a wrong call as well. */
async function themeOf(path: string | undefined): Promise<Theme | undefined> {
  if (path === undefined) return undefined;
  try {
    return readTheme(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new UsageError(`--theme ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function paperOf(value: string | undefined): PaperId | undefined {
  if (value === undefined) return undefined;
  const paper = (Object.keys(PAPERS) as PaperId[]).find((id) => id === value.toLowerCase());
  if (!paper) throw new UsageError(`--paper takes ${Object.keys(PAPERS).join(' or ')}`);
  return paper;
}
