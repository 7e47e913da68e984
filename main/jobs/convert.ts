/** A document of a batch: read, set in every look that is wanted, and written. */
import type { BatchSource, BatchWork } from '../../shared/batch/plan';
import type { FontLibrary } from '../../shared/fonts';
import type { Imported } from '../../shared/imported';
import type { ReadingTools } from '../../shared/importer';
import { writeJsonResume } from '../../shared/json-resume/write';
import { describeNote, type Note } from '../../shared/notes';
import { UserError } from '../../shared/result';
import type { Resume } from '../../shared/resume';
import type { Look } from '../../shared/schemas';
import { shownResume } from '../../shared/shown';
import type { Theme } from '../../shared/theme';
import { readSource } from '../files';
import { exportResume, fitToPages, importDocument } from '../pipeline';
import { anonymous } from './anonymous';
import type { JobArgs, JobResult } from './protocol';

type ExportWork = Extract<BatchWork, { kind: 'export' }>;
type Converted = JobResult<'convert'>;

export async function convertSource(
  { source, work, date }: JobArgs<'convert'>,
  fonts: FontLibrary,
  tools: ReadingTools,
): Promise<Converted> {
  const withOrigins = work.kind === 'import' && work.origins;
  const imported =
    'path' in source
      ? await importDocument(await readSource(source.path), tools, { withOrigins })
      : opened(source);
  const { resume, unplaced, confidence } = imported;
  const notes = sentencesOf(imported.notes);
  const facts = {
    ...(confidence !== undefined && { confidence }),
    unplaced: unplaced.flatMap(({ text, tie }) => (tie ? [] : text)),
  };
  const person = resume.basics.name && { person: resume.basics.name };
  if (work.kind === 'import')
    return {
      ...person,
      ...facts,
      notes: [...notes.keys()],
      removed: [],
      outputs: [asJson(imported, work.origins)],
    };
  const hidden = work.anonymise && anonymous(resume, work.anonymise, work.reference);
  const outputs = await asFiles(
    { ...imported, resume: hidden?.resume ?? resume },
    { ...work, date, hideIn: hidden?.theme },
    fonts,
    notes,
  );
  return {
    ...(!hidden && person),
    ...facts,
    notes: [...notes.keys(), ...(hidden?.doubts ?? [])],
    noted: [...notes.values()],
    removed: [...(hidden?.removed ?? [])],
    ...(hidden && { found: hidden.found }),
    outputs,
  };
}

/** Each sentence once. */
function sentencesOf(notes: readonly Note[]): Map<string, Note> {
  return new Map(notes.map((note) => [describeNote(note), note]));
}

function opened({ resume, confidence }: Exclude<BatchSource, { path: string }>): Imported {
  return { resume, unplaced: [], notes: [], confidence };
}

function asJson(
  { resume, unplaced, notes, source }: Imported,
  origins: boolean,
): Converted['outputs'][number] {
  const extras = { unplaced, notes, ...(origins && { source }) };
  const text = `${JSON.stringify(writeJsonResume(resume, extras), null, 2)}\n`;
  return { files: [{ format: 'json', extension: 'json', bytes: new TextEncoder().encode(text) }] };
}

/** Adds to `notes` what is to be said of the pages. */
async function asFiles(
  { resume, kept }: Imported,
  work: ExportWork & { readonly date: string; readonly hideIn: ((theme: Theme) => Theme) | undefined },
  fonts: FontLibrary,
  notes: Map<string, Note>,
): Promise<Converted['outputs']> {
  const outputs: Converted['outputs'] = [];
  const { brand, reference } = work;
  const house = brand && { kit: brand.kit, reference, date: brand.date ?? longDate(work.date, resume.lang) };
  for (const { name, ...bare } of looksOf(kept?.document.content.look, work)) {
    const theme = bare.theme && work.hideIn ? work.hideIn(bare.theme) : bare.theme;
    const look = fitted(resume, { ...bare, theme, ...(house && { brand: house }) }, work.fit, fonts, notes);
    const { layout, files, refused } = await exportResume(resume, look, work.formats, fonts, work.source);
    // A batch promises every file of a document, or says that it failed.
    const [first] = refused;
    if (first) throw new UserError(first.problem, first.advice, first.fault, first.detail);
    for (const [sentence, note] of sentencesOf(layout.notes)) notes.set(sentence, note);
    outputs.push({ template: name, pages: layout.pages.length, files });
  }
  return outputs;
}

/** The look as it is where no tighter one helps, which is a note. */
function fitted(
  resume: Resume,
  look: Look,
  pages: number | undefined,
  fonts: FontLibrary,
  notes: Map<string, Note>,
): Look {
  if (pages === undefined) return look;
  const fit = fitToPages(shownResume(resume), look, pages, fonts);
  if (fit.outcome === 'refused') {
    const note = { code: 'unfitted', wanted: pages, pages: fit.pages } as const;
    notes.set(describeNote(note), note);
  }
  return fit.outcome === 'fitted' ? { ...look, theme: fit.theme } : look;
}

/** A document of ours has a look of its own, which is the answer where the batch names none. */
function looksOf(
  kept: Look | undefined,
  { templates, own = [], paper: wanted, theme }: ExportWork,
): (Look & { readonly name: string })[] {
  const ids = templates.length + own.length === 0 && kept ? [kept.templateId] : templates;
  const paper = wanted ?? kept?.paper ?? 'a4';
  const looks = [
    ...ids.map((id) => ({ name: id, templateId: id, paper, theme: theme ?? kept?.theme })),
    ...own.map(({ name, base, theme }) => ({ name, templateId: base, paper, theme })),
  ];
  if (looks.length === 0)
    throw new UserError('This file does not say in which look it is to be written.', 'Add --template ID.');
  return looks;
}

/** “21 November 2026”, as the language of the résumé writes it. */
function longDate(date: string, lang = 'en'): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf([lang === 'en' ? 'en-GB' : lang]);
  const format = new Intl.DateTimeFormat(known[0] ?? 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
