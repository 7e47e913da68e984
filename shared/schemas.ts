/**
 * The plain types of this folder as schemas, for what crosses a process boundary or comes from disk.
 * Each is checked against its type; those that others use are typed as the model is, readonly.
 */
import { z } from 'zod';
import { brandKitSchema } from './brand-kit';
import type { DateRange, PartialDate } from './dates';
import { type Note, SKIP_REASONS } from './notes';
import type { PaperId } from './paper';
import type { Photo } from './picture';
import type { PreviewBox, PreviewPage, PreviewPicture, PreviewText } from './preview';
import type { ReadAs } from './read-as';
import {
  type Basics,
  type Entry,
  type Highlight,
  type Resume,
  SECTION_KINDS,
  type Section,
  type Unplaced,
} from './resume';
import type { Origins, Source, SourceLine, Stretch } from './source';
import { themeSchema } from './theme';

const text = z.string().max(2_000_000);
const optional = text.optional();

const partialDate = z.object({
  year: z.number().int().min(0).max(9999),
  month: z.number().int().min(1).max(12).optional(),
  day: z.number().int().min(1).max(31).optional(),
}) satisfies z.ZodType<PartialDate>;

const dateRange = z.object({
  start: partialDate.optional(),
  end: z.union([partialDate, z.literal('present')]).optional(),
  text: optional,
}) satisfies z.ZodType<DateRange>;

const highlight: z.ZodType<Highlight> = z.lazy(() =>
  z.object({ text, children: z.array(highlight).optional() }),
);

/** Of sections and entries alike. */
const paged = { pageBreakBefore: z.boolean().optional(), hidden: z.boolean().optional() };

const entry = z.discriminatedUnion('shape', [
  z.object({
    shape: z.literal('dated'),
    organization: optional,
    title: optional,
    area: optional,
    place: optional,
    url: optional,
    dates: dateRange.optional(),
    score: optional,
    summary: optional,
    highlights: z.array(highlight),
    keywords: z.array(text),
    ...paged,
  }),
  z.object({
    shape: z.literal('keyed'),
    name: optional,
    level: optional,
    keywords: z.array(text),
    summary: optional,
    ...paged,
  }),
  z.object({ shape: z.literal('list'), items: z.array(highlight), ...paged }),
  z.object({ shape: z.literal('prose'), text, ...paged }),
]) satisfies z.ZodType<Entry>;

const section = z.object({
  kind: z.enum(SECTION_KINDS),
  title: text,
  entries: z.array(entry),
  ...paged,
}) satisfies z.ZodType<Section>;

const part = z.number().min(0).max(1);

export const photoSchema = z.object({
  original: z.string().max(20_000_000),
  crop: z.object({ x: part, y: part, width: part, height: part }),
}) satisfies z.ZodType<Photo>;

const basics = z.object({
  name: optional,
  label: optional,
  email: optional,
  phone: optional,
  url: optional,
  image: z.string().max(20_000_000).optional(),
  photo: photoSchema.optional(),
  location: z
    .object({
      address: optional,
      postalCode: optional,
      city: optional,
      region: optional,
      countryCode: optional,
    })
    .optional(),
  profiles: z.array(z.object({ network: optional, username: optional, url: optional })),
  details: z.array(z.object({ label: optional, value: text })),
}) satisfies z.ZodType<Basics>;

export const resumeSchema: z.ZodType<Resume> = z.object({
  lang: z.string().max(35).optional(),
  basics,
  sections: z.array(section),
});

export const entrySchema: z.ZodType<Entry> = entry;

const line = z.number().int().optional();

export const noteSchema: z.ZodType<Note> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('no-name') }),
  z.object({ code: z.literal('no-language') }),
  z.object({ code: z.literal('columns'), page: z.number().int() }),
  z.object({ code: z.literal('no-organization'), what: text, line, at: optional }),
  z.object({
    code: z.literal('doubt'),
    about: z.enum(['day-and-month', 'century', 'backwards', 'heading', 'elsewhere', 'name']),
    what: text,
    other: optional,
    at: text,
    line,
    page: line,
    confidence: z.number(),
  }),
  z.object({ code: z.literal('guessed'), what: text, line, confidence: z.number() }),
  z.object({ code: z.literal('unplaced'), count: z.number().int() }),
  z.object({ code: z.literal('encoding'), encoding: text, confidence: z.number() }),
  z.object({
    code: z.literal('skipped'),
    what: text,
    why: text,
    reason: z.enum(SKIP_REASONS).optional(),
    detail: optional,
  }),
  z.object({ code: z.literal('missing-glyph'), characters: text }),
  z.object({ code: z.literal('missing-font'), family: text }),
  z.object({ code: z.literal('picture'), what: z.enum(['photo', 'logo']) }),
  z.object({ code: z.literal('ocr'), confidence: z.number(), doubtful: z.array(text) }),
  z.object({ code: z.literal('ocr-languages'), languages: z.array(text) }),
  z.object({ code: z.literal('hidden'), what: text }),
  z.object({ code: z.literal('edited-since') }),
  z.object({ code: z.literal('kept'), what: text, at: text }),
  z.object({ code: z.literal('newer-format') }),
  z.object({ code: z.literal('unsafe-link'), href: text }),
  z.object({ code: z.literal('unfitted'), wanted: z.number().int(), pages: z.number().int() }),
]);

export const unplacedSchema = z.object({
  text,
  line: z.number().int(),
  page: z.number().int().optional(),
  tie: z.literal(true).optional(),
}) satisfies z.ZodType<Unplaced>;

const offset = z.number().int().nonnegative();

const stretch = z.object({
  line: offset,
  from: offset,
  to: offset,
  via: z.enum(['link', 'sense']).optional(),
}) satisfies z.ZodType<Stretch>;

const sourceLine = z.object({
  text,
  line: z.number().int(),
  page: z.number().int().optional(),
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'value', 'aside']),
  links: z.array(z.object({ from: offset, to: offset, href: text })).optional(),
  key: optional,
}) satisfies z.ZodType<SourceLine>;

export const originsSchema: z.ZodType<Origins> = z.record(z.string(), z.array(stretch));

export const sourceSchema: z.ZodType<Source> = z.object({
  lines: z.array(sourceLine),
  origins: originsSchema,
});

export const readAsSchema: z.ZodType<ReadAs> = z.object({
  columns: z.enum(['one', 'two']).optional(),
  lang: z.string().min(2).max(35).optional(),
});

/** How a résumé is to look. */
export const lookSchema = z.object({
  templateId: z.string().max(100),
  paper: z.enum(['a4', 'letter']) satisfies z.ZodType<PaperId>,
  theme: themeSchema.optional(),
  /** Of the house that sends it out, with what it calls the candidate and when. */
  brand: z
    .object({
      kit: brandKitSchema,
      reference: z.string().max(100).optional(),
      date: z.string().max(100).optional(),
    })
    .optional(),
});
export type Look = z.infer<typeof lookSchema>;

const box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  color: text,
}) satisfies z.ZodType<PreviewBox>;

const previewText = z.object({
  text,
  read: optional,
  x: z.number(),
  width: z.number(),
  baseline: z.number(),
  top: z.number(),
  leading: z.number(),
  face: text,
  size: z.number(),
  color: text,
  tracking: z.number(),
  ref: optional,
}) satisfies z.ZodType<PreviewText>;

const previewPicture = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  src: z.string().startsWith('data:image/').max(20_000_000),
  ref: optional,
}) satisfies z.ZodType<PreviewPicture>;

export const previewPageSchema: z.ZodType<PreviewPage> = z.object({
  number: z.number().int(),
  width: z.number(),
  height: z.number(),
  boxes: z.array(box),
  texts: z.array(previewText),
  pictures: z.array(previewPicture).optional(),
});
