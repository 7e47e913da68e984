/**
 * What a person changes about a template's looks. Whatever is left out stays as the template has it; what a
 * template has no place for (the sidebar of one column) waits for one that has. So a theme goes with any
 * template, and none of it is the way back.
 */
import { z } from 'zod';
import type { Hex } from './flow';
import { LONGEST_FAMILY_NAME } from './own-fonts';
import { UserError } from './result';
import type { SectionKind } from './resume';
import { SECTIONS } from './sections/registry';
import type { HiddenField } from './template';

export interface Theme {
  readonly fonts?: { readonly text?: string; readonly heading?: string };
  /** Of the text, in points; everything else keeps its proportion to it. */
  readonly size?: number;
  /** Of the text's lines, in parts of its size; other lines in proportion. */
  readonly leading?: number;
  /** By how much the white space between paragraphs is multiplied. */
  readonly density?: number;
  /** White space between the paper's edges and the text, in points. */
  readonly margins?: { readonly sides?: number; readonly ends?: number };
  readonly colors?: { readonly text?: Hex; readonly accent?: Hex };
  /** Sections of these kinds first, in this order; the others as the résumé has them. */
  readonly order?: readonly SectionKind[];
  /** The kinds that stand in the sidebar. */
  readonly sidebar?: readonly SectionKind[];
  readonly hidden?: readonly HiddenField[];
  readonly dates?: 'monthYear' | 'numeric';
  readonly bullet?: (typeof BULLETS)[number];
  /** Signs before the contact facts, such as a letter before the mail address. */
  readonly icons?: boolean;
  /** In place of what the résumé calls the first section of a kind. */
  readonly titles?: Readonly<Partial<Record<SectionKind, string>>>;
}

export const BULLETS = ['•', '–', '·'] as const;

/** The families that every copy of Galley has and that may carry a whole page; others come from people's own files. */
export const FAMILIES = [
  'Source Serif 4',
  'Source Sans 3',
  'Inter',
  'Carlito',
  'Arimo',
  'Tinos',
  'Literata',
  'Fira Sans',
] as const;

export const familySchema = z
  .string({ error: 'the name of a font family' })
  .trim()
  .min(1, { error: 'the name of a font family' })
  .max(LONGEST_FAMILY_NAME, { error: `at most ${LONGEST_FAMILY_NAME} characters` });

export const HIDDEN_FIELDS: readonly HiddenField[] = [
  ...(['photo', 'label', 'address', 'email', 'phone', 'url', 'profiles', 'details'] as const),
  ...SECTIONS.map(({ kind }) => kind),
];

/** Least and most of each length and factor. */
export const THEME_BOUNDS = {
  /** Below 8.5 nobody reads; above 12 lines of a column hold too few words. */
  size: { least: 8.5, most: 12 },
  leading: { least: 1.2, most: 1.8 },
  density: { least: 0.5, most: 2 },
  /** From 12 mm, what a printer may need, to 2 inches. */
  margins: { least: 34, most: 144 },
} as const;

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z
    .number({ error: `a number from ${least} to ${most}` })
    .min(least, { error: `at least ${least}` })
    .max(most, { error: `at most ${most}` })
    .optional();

const oneOf = <T extends string>(values: readonly T[]) =>
  z.enum(values as readonly [T, ...T[]], { error: `one of ${values.join(', ')}` });

const color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour such as #1d4e63' })
  .optional();
const kind = oneOf(SECTIONS.map((row) => row.kind));
const different = { error: 'each but once' };
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((values) => new Set(values).size === values.length, different)
    .optional();
/** One that this copy of Galley lacks is told when pages are set, for it may be on the machine next to it. */
const family = familySchema.optional();

export const themeSchema: z.ZodType<Theme> = z.strictObject({
  fonts: z.strictObject({ text: family, heading: family }).optional(),
  size: within(THEME_BOUNDS.size),
  leading: within(THEME_BOUNDS.leading),
  density: within(THEME_BOUNDS.density),
  margins: z
    .strictObject({ sides: within(THEME_BOUNDS.margins), ends: within(THEME_BOUNDS.margins) })
    .optional(),
  colors: z.strictObject({ text: color, accent: color }).optional(),
  order: list(kind),
  sidebar: list(kind),
  hidden: list(oneOf(HIDDEN_FIELDS)),
  dates: oneOf(['monthYear', 'numeric']).optional(),
  bullet: oneOf(BULLETS).optional(),
  icons: z.boolean({ error: 'true or false' }).optional(),
  titles: z.partialRecord(kind, z.string().trim().min(1, { error: 'a word at least' }).max(80)).optional(),
});

/** Throws UserError that names the first thing that is wrong, and what is allowed there. */
export function readTheme(data: unknown): Theme {
  const read = themeSchema.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const at = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys')
    throw new UserError(
      `A theme has no ${[at, issue.keys[0]].filter(Boolean).join('.')}.`,
      `It may have ${Object.keys(EXPLAINED).join(', ')}.`,
    );
  const [key = ''] = at.split('.');
  throw new UserError(
    at === '' ? 'This is no theme.' : `The theme’s ${at} cannot be used.`,
    at === ''
      ? 'A theme is an object of JSON.'
      : `It takes ${issue?.message || EXPLAINED[key as keyof Theme]}.`,
  );
}

/** What each part takes, for messages. */
const EXPLAINED: Readonly<Record<keyof Theme, string>> = {
  fonts: 'the families text and heading',
  size: 'a size in points',
  leading: 'a part of the size',
  density: 'a factor',
  margins: 'sides and ends in points',
  colors: 'text and accent',
  order: 'a list of sections',
  sidebar: 'a list of sections',
  hidden: 'a list of fields and sections',
  dates: 'monthYear or numeric',
  bullet: 'a sign',
  icons: 'true or false',
  titles: 'a title for each kind of section',
};
