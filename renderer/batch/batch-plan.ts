/** What was chosen for a batch, as the main process is asked for it. Pure. */
import { fillPattern, parsePattern } from '../../shared/batch/name-pattern';
import type { BatchSettings } from '../../shared/batch/plan';
import type { BrandKit } from '../../shared/brand-kit';
import { withoutExtension } from '../../shared/file-names';
import { UserError } from '../../shared/result';
import { baseNames } from '../store/base-names';
import type { BatchSetup } from '../store/batch-state';
import type { AppState, OpenDocument } from '../store/state';
import { fileOf, WORDING } from '../wording';

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

/** `date` as 2026-11-21. Undefined while no folder is chosen. */
export function settingsOf(
  setup: BatchSetup,
  { brands, date, source }: { brands: readonly BrandKit[]; date: string; source: boolean },
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
}

/** What the first file will be called, or the sentence that says why it has no name. */
export function exampleName(
  { pattern, templates, formats, anonymise, reference }: BatchSetup,
  { person, file, date }: ExampleFacts,
): { readonly name: string } | { readonly problem: string } {
  try {
    const parsed = parsePattern(pattern);
    if (templates.length > 1 && !parsed.names('template')) return { problem: WORDING.batch.needsTemplate };
    const hidden = anonymise === 'none' ? undefined : reference.replaceAll('{n}', '1') || 'candidate';
    const name = fillPattern(parsed, {
      name: hidden ?? person,
      source: hidden ?? withoutExtension(file),
      file: hidden ?? file,
      template: templates[0] ?? '',
      index: '001',
      date,
    });
    return { name: `${name}.${formats[0] ?? 'pdf'}` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problem: `${error.problem} ${error.advice}` };
  }
}

export function exampleFacts(
  documents: readonly OpenDocument[],
  setup: BatchSetup,
  date: string,
): ExampleFacts {
  const [first] = documents;
  const [name = WORDING.batch.somebody] = first ? baseNames([first]) : [];
  return { person: name, file: fileOf(setup.found?.first ?? '') || name, date };
}

/** The day of the person at the keyboard, as 2026-11-21. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
