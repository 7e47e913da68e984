/** What was chosen for a batch, as the main process is asked for it. Pure. */
import { fillPattern, parsePattern } from '../../shared/batch/name-pattern';
import type { BatchLook, BatchSettings } from '../../shared/batch/plan';
import type { BrandKit } from '../../shared/brand-kit';
import { withoutExtension } from '../../shared/file-names';
import type { OwnTemplate } from '../../shared/own-template';
import { sentences, UserError } from '../../shared/result';
import type { Look } from '../../shared/schemas';
import { baseNames } from '../store/base-names';
import type { BatchSetup } from '../store/batch-state';
import { type AppState, currentDocument, type OpenDocument } from '../store/state';
import { fileOf, saidOfFailure, WORDING } from '../wording';

/** The open documents that go with it, in the order of the pile. */
export function takenDocuments(
  { documents, selectedIds }: Pick<AppState, 'documents' | 'selectedIds'>,
  { take }: Pick<BatchSetup, 'take'>,
): readonly OpenDocument[] {
  if (take === 'none') return [];
  return take === 'picked' ? documents.filter(({ id }) => selectedIds.includes(id)) : documents;
}

export function sourcesOf(documents: readonly OpenDocument[]) {
  const names = baseNames(documents);
  return documents.map(({ content }, at) => ({
    name: names[at] ?? WORDING.untitled,
    resume: content.resume,
    confidence: content.confidence,
  }));
}

/** What a person has beside the templates: templates of their own, and the look of the document on the desk. */
export interface OwnLooks {
  readonly ownTemplates: readonly OwnTemplate[];
  readonly worn: Look;
}

/** Of the document on the desk, or of the next that is opened. */
export const wornLook = (state: AppState): Look => currentDocument(state)?.content.look ?? state.look;

/** Each by its value in a setup; the look on the desk only where it differs from its template. */
export function ownLooks({ ownTemplates, worn: { templateId, theme = {} } }: OwnLooks) {
  const isAdjusted = Object.values(theme).some((part) => part !== undefined);
  const adjusted = { name: `${templateId}-adjusted`, base: templateId, theme };
  return new Map<string, BatchLook>([
    ...(isAdjusted ? [['', adjusted] as const] : []),
    ...ownTemplates.map(({ title, base, theme }) => [title, { name: title, base, theme }] as const),
  ]);
}

/** Of those that were chosen, what there still is. */
export function chosenLooks({ own }: Pick<BatchSetup, 'own'>, looks: OwnLooks): BatchLook[] {
  const all = ownLooks(looks);
  return own.flatMap((title) => all.get(title) ?? []);
}

interface Chosen extends OwnLooks {
  readonly brands: readonly BrandKit[];
  readonly date: string;
  readonly source: boolean;
}

/** `date` as 2026-11-21. Undefined while no folder is chosen. */
export function settingsOf(
  setup: BatchSetup,
  { brands, date, source, ...looks }: Chosen,
): BatchSettings | undefined {
  if (setup.folder === undefined) return undefined;
  const kit = brands.find(({ name }) => name === setup.brand);
  const reference = setup.reference.trim() || undefined;
  const { anonymise: level } = setup;
  return {
    folder: setup.folder,
    work: {
      kind: 'export',
      templates: setup.templates,
      own: chosenLooks(setup, looks),
      ...(setup.fit > 0 && { fit: setup.fit }),
      paper: setup.paper,
      formats: setup.formats,
      // The data of the résumé would tell what its pages no longer do.
      source: source && level === 'none',
      ...(level !== 'none' && { anonymise: { level, all: false } }),
      ...(kit && { brand: { kit } }),
      ...((kit || level !== 'none') && { reference }),
    },
    pattern: setup.pattern,
    exists: setup.exists,
    date,
    reviewBelow: setup.reviewBelow / 100,
  };
}

/** Whose name it is that stands in the example, and which file's. */
export interface ExampleFacts {
  readonly person: string;
  readonly file: string;
  readonly date: string;
  /** Names of all that is chosen. */
  readonly looks: readonly string[];
}

/** What the first file will be called, or the sentence that says why it has no name. */
export function exampleName(
  { pattern, formats, anonymise, reference }: BatchSetup,
  { person, file, date, looks }: ExampleFacts,
): { readonly name: string } | { readonly problem: string } {
  try {
    const parsed = parsePattern(pattern);
    if (looks.length > 1 && !parsed.names('template')) return { problem: WORDING.batch.needsTemplate };
    const hidden = anonymise === 'none' ? undefined : reference.replaceAll('{n}', '1') || 'candidate';
    const name = fillPattern(parsed, {
      name: hidden ?? person,
      source: hidden ?? withoutExtension(file),
      file: hidden ?? file,
      template: looks[0] ?? '',
      index: '001',
      date,
    });
    return { name: `${name}.${formats[0] ?? 'pdf'}` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problem: saidOfFailure(sentences(error)) };
  }
}

export function exampleFacts(
  documents: readonly OpenDocument[],
  setup: BatchSetup,
  { date, ...own }: OwnLooks & { readonly date: string },
): ExampleFacts {
  const looks = [...setup.templates, ...chosenLooks(setup, own).map((look) => look.name)];
  const [first] = documents;
  const [name = WORDING.batch.somebody] = first ? baseNames([first]) : [];
  return { person: name, file: fileOf(setup.found?.first ?? '') || name, date, looks };
}

/** The day of the person at the keyboard, as 2026-11-21. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
