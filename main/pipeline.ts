/**
 * The whole program on one page: bytes → blocks → résumé → flow → pages → files. Every stage is pure;
 * fonts come from whoever calls, and nothing here touches a disk.
 */

import { type BrandKit, brandedTheme } from '../shared/brand-kit';
import type { Failed } from '../shared/failed';
import type { Fit } from '../shared/fit';
import type { FontLibrary } from '../shared/fonts';
import type { Imported, Reread } from '../shared/imported';
import type { Reading, ReadingTools, SourceFile } from '../shared/importer';
import { mergeResumes } from '../shared/merge';
import type { Note } from '../shared/notes';
import type { Layout } from '../shared/pages';
import type { PaperId } from '../shared/paper';
import { sentences, UserError } from '../shared/result';
import type { Resume } from '../shared/resume';
import { shownResume } from '../shared/shown';
import type { Theme } from '../shared/theme';
import { dress } from '../templates/dress';
import { templateById } from '../templates/index';
import { composeFlow } from './compose/index';
import { exporterById } from './exporters/index';
import { fitPages } from './fit-pages';
import { readDocument } from './importers/index';
import { layoutFlow } from './layout/index';
import type { SetParagraph } from './layout/remembered';
import { accountFor, structureResume } from './structure/index';
import { originsOf } from './structure/origins';

export { rememberParagraphs } from './layout/remembered';

/** How a résumé is to look. */
export interface Look {
  readonly templateId: string;
  readonly paper: PaperId;
  /** What the person changed about the template. */
  readonly theme?: Theme;
  /** Of the house that sends it out, with what it calls the candidate and when. */
  readonly brand?: { readonly kit: BrandKit; readonly reference?: string; readonly date?: string };
}

/**
 * A file opened. Throws UserError when it cannot be read. Who does not show the file beside the résumé may
 * do without the origins of data, which take as long as setting its pages.
 */
export async function importDocument(
  file: SourceFile,
  tools: ReadingTools = {},
  { withOrigins = true } = {},
): Promise<Imported> {
  return understand(await readAs(file, tools), withOrigins);
}

/** What a file was read as, and what was made of it since. */
export interface Edited {
  readonly base: Resume;
  readonly ours: Resume;
}

/** A file read another way without losing what was edited: three résumés merged (shared/merge/). */
export async function rereadDocument(
  file: SourceFile,
  { base, ours }: Edited,
  tools: ReadingTools = {},
): Promise<Reread> {
  const reading = await readAs(file, tools);
  const theirs = understand(reading);
  const { resume, conflicts } = mergeResumes(base, ours, theirs.resume);
  const account = reading.kind === 'resume' ? dataAccount(reading, resume) : accountFor(reading, resume);
  const kept = conflicts.map(({ at, what }) => ({ code: 'kept' as const, at, what }));
  // How sure the reading is has nothing to do with what was mended by hand.
  const imported = { ...account, notes: [...account.notes, ...kept], confidence: theirs.confidence };
  return { read: theirs.resume, imported };
}

/** What the person says of the language holds for documents; data says its own. */
async function readAs(file: SourceFile, tools: ReadingTools): Promise<Reading> {
  const reading = await readDocument(file, tools);
  const lang = tools.as?.lang;
  return reading.kind === 'blocks' && lang !== undefined ? { ...reading, lang } : reading;
}

function understand(reading: Reading, withOrigins = true): Imported {
  return reading.kind === 'resume'
    ? dataAccount(reading, reading.resume, withOrigins)
    : structureResume(reading);
}

type DataReading = Extract<Reading, { kind: 'resume' }>;

function dataAccount(
  { notes, lines, aside = [], kept }: DataReading,
  resume: Resume,
  withOrigins = true,
): Imported {
  if (kept) {
    const { unplaced, source } = kept.document.content;
    return { resume, unplaced, notes, source, kept };
  }
  const source = withOrigins ? { lines, origins: originsOf(resume, lines) } : undefined;
  return { resume, unplaced: aside, notes, ...(source && { source }) };
}

/** A résumé set on pages, by `set` where it knows paragraphs. Throws UserError for a template that does not exist. */
export function layOut(resume: Resume, look: Look, fonts: FontLibrary, set?: SetParagraph): Layout {
  const { kit, ...words } = look.brand ?? {};
  const { theme, missing } = knownFonts(kit ? brandedTheme(kit, look.theme) : (look.theme ?? {}), fonts);
  const template = dress(templateById(look.templateId), theme);
  const flow = composeFlow(resume, template, { paper: look.paper, brand: kit && { ...kit, ...words } });
  const layout = layoutFlow(flow, fonts, set);
  return missing.length === 0 ? layout : { ...layout, notes: [...layout.notes, ...missing] };
}

/** The families of a theme as the library knows them; without those that are not there, which are noted. */
function knownFonts(theme: Theme, fonts: FontLibrary): { readonly theme: Theme; readonly missing: Note[] } {
  if (!theme.fonts) return { theme, missing: [] };
  const { text, heading } = theme.fonts;
  const known = (name: string | undefined) => (name === undefined ? undefined : fonts.family(name));
  const asked = new Set([text, heading].filter((name) => name !== undefined));
  return {
    theme: { ...theme, fonts: { text: known(text), heading: known(heading) } },
    missing: [...asked]
      .filter((name) => known(name) === undefined)
      .map((family) => ({ code: 'missing-font', family })),
  };
}

/** The look in which a résumé takes no more than so many pages, a cover not counted, or that there is none. */
export function fitToPages(resume: Resume, look: Look, pages: number, fonts: FontLibrary): Fit {
  const template = templateById(look.templateId);
  const count = (theme: Theme) =>
    layOut(resume, { ...look, theme }, fonts).pages.filter(({ cover }) => !cover).length;
  return fitPages(template, look.theme ?? {}, pages, count);
}

export interface Written {
  readonly format: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** A format that this résumé in this look may not be written in, and why. */
export interface Refused extends Failed {
  readonly format: string;
}

/**
 * One résumé in one look, written in several formats from the same pages; what is hidden goes into none. A format
 * that refuses costs itself alone; throws UserError where all of them do.
 */
export async function exportResume(
  whole: Resume,
  look: Look,
  formats: readonly string[],
  fonts: FontLibrary,
  attachSource = true,
): Promise<{ layout: Layout; files: Written[]; refused: Refused[] }> {
  const exporters = formats.map(exporterById);
  const resume = shownResume(whole);
  const layout = layOut(resume, look, fonts);
  const files: Written[] = [];
  // The data would tell how to reach a candidate in whose place the house stands.
  const attach = attachSource && look.brand?.kit.contact === undefined;
  const refused: Refused[] = [];
  for (const { id, extension, write } of exporters)
    try {
      const bytes = await write({ resume, layout, fonts, attachSource: attach });
      files.push({ format: id, extension, bytes });
    } catch (error) {
      if (!(error instanceof UserError) || refused.length + 1 === exporters.length) throw error;
      refused.push({ format: id, ...sentences(error) });
    }
  return { layout, files, refused };
}
