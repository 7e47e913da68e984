/**
 * The whole program on one page: bytes → blocks → résumé → flow → pages → files. Every stage is pure;
 * fonts come from whoever calls, and nothing here touches a disk.
 */

import type { FontLibrary } from '../shared/fonts';
import type { Imported } from '../shared/imported';
import type { ReadingTools, SourceFile } from '../shared/importer';
import type { Layout } from '../shared/pages';
import type { Resume } from '../shared/resume';
import type { PaperId } from '../shared/template';
import type { Theme } from '../shared/theme';
import { dress } from '../templates/dress';
import { templateById } from '../templates/index';
import { composeFlow } from './compose/index';
import { exporterById } from './exporters/index';
import { readDocument } from './importers/index';
import { layoutFlow } from './layout/index';
import { structureResume } from './structure/index';
import { originsOf } from './structure/origins';

/** How a résumé is to look. */
export interface Look {
  readonly templateId: string;
  readonly paper: PaperId;
  /** What the person changed about the template. */
  readonly theme?: Theme;
}

/** A file opened. Throws UserError when it cannot be read. */
export async function importDocument(file: SourceFile, tools: ReadingTools = {}): Promise<Imported> {
  const reading = await readDocument(file, tools);
  if (reading.kind === 'resume') {
    const { resume, notes, lines, aside = [] } = reading;
    return { resume, unplaced: aside, notes, source: { lines, origins: originsOf(resume, lines) } };
  }
  return structureResume(reading);
}

/** A résumé set on pages. Throws UserError for a template that does not exist. */
export function layOut(resume: Resume, look: Look, fonts: FontLibrary): Layout {
  const template = dress(templateById(look.templateId), look.theme ?? {});
  const flow = composeFlow(resume, template, { paper: look.paper });
  return layoutFlow(flow, fonts);
}

export interface Written {
  readonly format: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** One résumé in one look, written in several formats from the same pages. */
export async function exportResume(
  resume: Resume,
  look: Look,
  formats: readonly string[],
  fonts: FontLibrary,
  attachSource = true,
): Promise<{ layout: Layout; files: Written[] }> {
  const exporters = formats.map(exporterById);
  const layout = layOut(resume, look, fonts);
  const files: Written[] = [];
  for (const { id, extension, write } of exporters)
    files.push({ format: id, extension, bytes: await write({ resume, layout, fonts, attachSource }) });
  return { layout, files };
}
