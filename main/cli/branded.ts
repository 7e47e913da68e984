/** Exports in a house's own look. */
import { readFile } from 'node:fs/promises';
import type { BatchBrand } from '../../shared/batch/plan';
import { readBrandKit } from '../../shared/brand-kit';
import { UsageError } from './usage';

export const BRAND_OPTIONS = { brand: { type: 'string' }, date: { type: 'string' } } as const;

type Values = { readonly [K in keyof typeof BRAND_OPTIONS]?: string };

/** Undefined where no house is named. A file that is no kit is a wrong call. */
export async function brandOf({ brand, date }: Values): Promise<BatchBrand | undefined> {
  if (brand === undefined) {
    if (date !== undefined) throw new UsageError('--date goes with --brand');
    return undefined;
  }
  try {
    return { kit: readBrandKit(await readFile(brand, 'utf8')), ...(date !== undefined && { date }) };
  } catch (error) {
    throw new UsageError(`--brand ${brand}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
