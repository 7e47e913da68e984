/** What a batch is to do, said before it begins: plain data that the window, the engine and its journal share. */
import { z } from 'zod';
import { ANONYMISE_LEVELS, type AnonymiseLevel } from '../anonymise/types';
import { type BrandKit, brandKitSchema } from '../brand-kit';
import { PAPERS, type PaperId } from '../paper';
import type { Resume } from '../resume';
import { resumeSchema } from '../schemas';
import { type Theme, themeSchema } from '../theme';

const path = z.string().min(1).max(32_767);

/** A file, or a document that is open in the window and goes with the plan. */
export type BatchSource =
  | { readonly path: string }
  | { readonly name: string; readonly resume: Resume; readonly confidence?: number };

export const batchSourceSchema: z.ZodType<BatchSource> = z.union([
  z.object({ path }),
  z.object({ name: z.string().max(1024), resume: resumeSchema, confidence: z.number().optional() }),
]);

/** See `shared/anonymise/`. */
export interface BatchAnonymise {
  readonly level: AnonymiseLevel;
  /** Takes out what is doubtful as well. */
  readonly all: boolean;
}

/** The look of a house. Without a date of its own it says the batch's, as a résumé's language writes it. */
export interface BatchBrand {
  readonly kit: BrandKit;
  readonly date?: string;
}

/** A look of a person's own, by the name that its files bear. */
export interface BatchLook {
  readonly name: string;
  /** Id of the template it is made of. */
  readonly base: string;
  readonly theme: Theme;
}

/** What is made of every source. */
export type BatchWork =
  | {
      readonly kind: 'export';
      /** Empty, as is `own`: the look that a document of Galley's own says for itself. */
      readonly templates: readonly string[];
      /** Written after the templates. */
      readonly own?: readonly BatchLook[];
      readonly paper?: PaperId;
      readonly theme?: Theme;
      /** Made tighter where it takes more pages than so many, a cover not counted. */
      readonly fit?: number;
      /** Exporters' names. */
      readonly formats: readonly string[];
      /** False leaves the résumé's data out of PDF and Word files. */
      readonly source?: boolean;
      readonly anonymise?: BatchAnonymise;
      readonly brand?: BatchBrand;
      /** What the house calls a candidate, also in the names of anonymous files; `{n}` in it counts them. */
      readonly reference?: string;
    }
  /** JSON Resume of each; `origins` with the lines of the file and what was made of them. */
  | { readonly kind: 'import'; readonly origins: boolean };

export const batchWorkSchema: z.ZodType<BatchWork> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('export'),
    templates: z.array(z.string()),
    own: z
      .array(z.object({ name: z.string().min(1).max(100), base: z.string().max(100), theme: themeSchema }))
      .optional(),
    paper: z.enum(Object.keys(PAPERS) as [PaperId, ...PaperId[]]).optional(),
    theme: themeSchema.optional(),
    fit: z.number().int().min(1).optional(),
    formats: z.array(z.string()).min(1),
    source: z.boolean().optional(),
    anonymise: z.object({ level: z.enum(ANONYMISE_LEVELS), all: z.boolean() }).optional(),
    brand: z.object({ kit: brandKitSchema, date: z.string().max(100).optional() }).optional(),
    reference: z.string().max(100).optional(),
  }),
  z.object({ kind: z.literal('import'), origins: z.boolean() }),
]);

/** What becomes of a file that lies where one is to be written. `ask` asks whoever runs the batch. */
export const EXISTS = ['ask', 'skip', 'replace', 'number'] as const;
export type Exists = (typeof EXISTS)[number];
export type ClashAnswer = Exclude<Exists, 'ask'>;

export interface BatchSettings {
  /** Where the files go, an absolute path. */
  readonly folder: string;
  readonly work: BatchWork;
  /** See `name-pattern.ts`. */
  readonly pattern: string;
  readonly exists: Exists;
  /** What a person said beforehand where it is `ask`, by the name of the file that lies there. */
  readonly answers?: Readonly<Record<string, ClashAnswer>>;
  /** For `{date}`, as 2026-11-21. */
  readonly date: string;
  /** 0–1: what was read less surely is marked for review. */
  readonly reviewBelow?: number;
}

export const batchSettingsSchema: z.ZodType<BatchSettings> = z.object({
  folder: path,
  work: batchWorkSchema,
  pattern: z.string(),
  exists: z.enum(EXISTS),
  answers: z.record(z.string(), z.enum(EXISTS).exclude(['ask'])).optional(),
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  reviewBelow: z.number().min(0).max(1).optional(),
});

export interface BatchItem {
  /** From 1, in the order of the sources; stays with the document from one start to the next. */
  readonly index: number;
  readonly source: BatchSource;
  /** Base names, one a template, where they are known before the document is read. */
  readonly names?: readonly string[];
  /** Of a watched file: changes whenever the file does. */
  readonly stamp?: string;
}

export const batchItemSchema: z.ZodType<BatchItem> = z.object({
  index: z.number().int().min(1),
  source: batchSourceSchema,
  names: z.array(z.string()).optional(),
  stamp: z.string().optional(),
});

export interface BatchPlan {
  readonly settings: BatchSettings;
  /** Of all documents, whether or not they are this machine's. */
  readonly count: number;
  readonly items: readonly BatchItem[];
}

export const batchPlanSchema: z.ZodType<BatchPlan> = z.object({
  settings: batchSettingsSchema,
  count: z.number().int(),
  items: z.array(batchItemSchema),
});

/** What a look is called in names of files and in the report: one a look, in the order of the outputs. */
export function lookNames(work: BatchWork): readonly string[] {
  if (work.kind !== 'export') return [];
  return [...work.templates, ...(work.own ?? []).map(({ name }) => name)];
}

/** The work for one document: a reference counts them. */
export function workFor(work: BatchWork, { index }: BatchItem): BatchWork {
  if (work.kind !== 'export' || work.reference === undefined) return work;
  return { ...work, reference: work.reference.replaceAll('{n}', String(index)) };
}

/** What a source is called in lists. */
export function sourceName(source: BatchSource): string {
  return 'path' in source ? source.path : source.name;
}
