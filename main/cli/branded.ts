/** Exports in a house's own look. */
import type { BatchBrand } from '../../shared/batch/plan';
import { readBrandKit } from '../../shared/brand-kit';
import { optionFile } from './option-file';
import { UsageError } from './usage';

export const BRAND_OPTIONS = { brand: { type: 'string' }, date: { type: 'string' } } as const;

type Values = { readonly [K in keyof typeof BRAND_OPTIONS]?: string };

/** Undefined where no house is named. */
export async function brandOf({ brand, date }: Values): Promise<BatchBrand | undefined> {
  if (brand === undefined) {
    if (date !== undefined) throw new UsageError('--date goes with --brand');
    return undefined;
  }
  return { kit: await optionFile('--brand', brand, readBrandKit), ...(date !== undefined && { date }) };
}
