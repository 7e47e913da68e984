import { z } from 'zod';

/** The texts of the two files of a dictionary of Hunspell's (hunspell(5)). */
export const dictionaryTextsSchema = z.object({ aff: z.string(), dic: z.string() });
export type DictionaryTexts = Readonly<z.infer<typeof dictionaryTextsSchema>>;
