/** What went from a résumé and what is doubtful, to be told in any language when the résumé is no longer at hand. */
import { z } from 'zod';
import { PERSONAL_KINDS } from './types';

const foundPlaceSchema = z.object({
  /** Title of the section, '' where it has none; absent of the contact data. */
  section: z.string().optional(),
  /** Which of its entries, from 1. */
  entry: z.number().int().optional(),
});

export const foundItemSchema = z.object({
  kind: z.enum(PERSONAL_KINDS),
  /** As it stood there, cut where it is long. */
  text: z.string(),
  places: z.array(foundPlaceSchema),
});

export type FoundPlace = Readonly<z.infer<typeof foundPlaceSchema>>;
export type FoundItem = Readonly<z.infer<typeof foundItemSchema>>;
