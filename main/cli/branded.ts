/** Exports in a house's own look. */
import { readFile } from 'node:fs/promises';
import { type BrandKit, readBrandKit } from '../../shared/brand-kit';
import type { Look } from '../../shared/schemas';
import { UsageError } from './usage';

export const BRAND_OPTIONS = { brand: { type: 'string' }, date: { type: 'string' } } as const;

type Values = { readonly [K in keyof typeof BRAND_OPTIONS]?: string };

export type Brander = (look: Look, lang: string | undefined, reference: string | undefined) => Look;

/** Undefined where no house is named. */
export async function branderOf({ brand, date }: Values): Promise<Brander | undefined> {
  if (brand === undefined) {
    if (date !== undefined) throw new UsageError('--date goes with --brand');
    return undefined;
  }
  const kit = await kitIn(brand);
  const now = new Date();
  return (look, lang, reference) => ({
    ...look,
    brand: { kit, reference, date: date ?? longDate(now, lang) },
  });
}

/** A file that is no kit is a wrong call. */
async function kitIn(path: string): Promise<BrandKit> {
  try {
    return readBrandKit(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`--brand ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** “21 November 2026”, as the language of the résumé writes it. */
function longDate(date: Date, lang = 'en'): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf([lang === 'en' ? 'en-GB' : lang]);
  return new Intl.DateTimeFormat(known[0] ?? 'en-GB', { dateStyle: 'long' }).format(date);
}
