/** Families of type that a person chose from files. */
import { z } from 'zod';
import type { FaceId } from './fonts';

export interface OwnFamily {
  /** As its designers call it, and as themes ask for it. */
  readonly name: string;
  readonly faces: readonly { readonly id: FaceId; readonly bold: boolean; readonly italic: boolean }[];
  /** It may be shown and printed but not edited (OpenType 1.9, OS/2 `fsType`), so no Word file gets it. */
  readonly printOnly: boolean;
}

/** OpenType gives names no bound; Windows shows 31 characters, and no list shows more than these. */
export const LONGEST_FAMILY_NAME = 80;

export const ownFamilySchema: z.ZodType<OwnFamily> = z.object({
  name: z.string().min(1).max(LONGEST_FAMILY_NAME),
  faces: z.array(z.object({ id: z.string(), bold: z.boolean(), italic: z.boolean() })),
  printOnly: z.boolean(),
});

/** The face that shows what the family looks like: the upright one, if there is one. */
export function showingFace({ faces }: OwnFamily): FaceId | undefined {
  const sorted = [...faces].sort((a, b) => weightOf(a) - weightOf(b));
  return sorted[0]?.id;
}

const weightOf = ({ bold, italic }: OwnFamily['faces'][number]) => (italic ? 2 : 0) + (bold ? 1 : 0);
