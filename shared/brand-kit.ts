/**
 * A house's brand as one file (`.galleybrand`), to be handed from desk to desk: its logo, colours, families of
 * type, lines, and whom to ask. What stays out stays as the template has it.
 */
import { z } from 'zod';
import type { Brand, HouseContact } from './brand';
import type { Hex } from './flow';
import { type FileKind, readOwnFile, writeOwnFile } from './own-file';
import { readPicture } from './picture';
import { familySchema, type Theme } from './theme';

export interface BrandKit
  extends Pick<Brand, 'logo' | 'header' | 'footer' | 'disclaimer' | 'contact' | 'cover'> {
  readonly name: string;
  readonly colors?: { readonly text?: Hex; readonly accent?: Hex };
  readonly fonts?: { readonly text?: string; readonly heading?: string };
}

export const BRAND_EXTENSION = 'galleybrand';

/** Of base64: 2 MB of picture. A logo of a page's width at 600 dpi takes a tenth of that. */
const LARGEST_LOGO = 2_800_000;

const words = (most: number) =>
  z
    .string({ error: 'words are expected' })
    .max(most, { error: `at most ${most} characters` })
    .optional();
const color = z
  .string({ error: 'a colour such as "#1d4e63" is expected' })
  .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour such as "#1d4e63" is expected' })
  .optional();
const family = familySchema.optional();

const logo = z
  .string({ error: 'a picture as a data URI is expected' })
  .max(LARGEST_LOGO, { error: 'a picture of at most 2 MB is expected' })
  .refine((uri) => !/^data:image\/svg/i.test(uri), {
    error:
      'an SVG drawing is made a PNG picture when it is chosen in Galley’s window; here a PNG or JPEG is expected',
  })
  .refine((uri) => /^data:image\/svg/i.test(uri) || readPicture(uri) !== undefined, {
    error: 'a PNG or JPEG picture as a data URI is expected ("data:image/png;base64,…"), not interlaced',
  })
  .optional();

const contact: z.ZodType<HouseContact> = z.strictObject({
  name: words(200),
  address: words(300),
  email: words(200),
  phone: words(100),
  url: words(300),
});

const FIELDS = /\{(?!(?:candidate|reference|date|page|pages)\})([^{}]*)\}/;
const line = words(1000).refine((text) => !FIELDS.test(text ?? ''), {
  error: 'the fields are {candidate}, {reference}, {date}, {page} and {pages}',
});

export const brandKitSchema: z.ZodType<BrandKit> = z.strictObject({
  name: z
    .string({ error: 'the name of the kit is expected' })
    .trim()
    .min(1, { error: 'a word at least' })
    .max(80, { error: 'at most 80 characters' }),
  logo,
  colors: z.strictObject({ text: color, accent: color }).optional(),
  fonts: z.strictObject({ text: family, heading: family }).optional(),
  header: line,
  footer: line,
  disclaimer: line,
  cover: z.boolean({ error: 'true or false is expected' }).optional(),
  contact: contact.optional(),
});

const KIND: FileKind<BrandKit> = {
  what: 'brand kit',
  mark: 'galleyBrand',
  version: 1,
  schema: brandKitSchema,
};

/** Throws UserError that names the line and what may stand there. */
export const readBrandKit = (text: string): BrandKit => readOwnFile(KIND, text);

export const writeBrandKit = (kit: BrandKit): string => writeOwnFile(KIND, kit);

/** The house's colours and type below what the person changed for this document. */
export function brandedTheme({ colors, fonts }: BrandKit, theme: Theme = {}): Theme {
  return {
    ...theme,
    ...(colors || theme.colors ? { colors: { ...colors, ...theme.colors } } : {}),
    ...(fonts || theme.fonts ? { fonts: { ...fonts, ...theme.fonts } } : {}),
  };
}
