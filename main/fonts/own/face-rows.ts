/** The faces of people's own fonts as they stand in a folder: `faces.json`, and the files that are made of each. */
import { z } from 'zod';
import type { FaceId } from '../../../shared/fonts';

/** What a list of faces says of one, ours or a person's own. */
export interface FaceRow {
  readonly id: FaceId;
  /** The family as templates ask for it; `family` is the name in the file. */
  readonly asked: string;
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wordKey: string;
  readonly large: boolean;
  /** Its words are shaped by the tables in it. */
  readonly shaped: boolean;
  /** Of a font whose licence keeps it out of Word files. */
  readonly printOnly?: boolean;
}

/** No path can be made of an id. */
export const ownRowSchema: z.ZodType<FaceRow> = z.object({
  id: z.string().regex(/^Own[A-Za-z0-9-]+$/),
  asked: z.string(),
  family: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  wordKey: z.string(),
  large: z.boolean(),
  shaped: z.boolean(),
  printOnly: z.boolean(),
});

/** The version changes when faces are made otherwise: what an earlier Galley made is then not taken for ours. */
export const ownRowsSchema = z.object({ galleyFaces: z.literal(1), faces: z.array(ownRowSchema) });

export const LIST = 'faces.json';

/** What is made of a face, by the ends of its file names. */
export const PARTS = { font: 'ttf', measures: 'measures', word: 'word' } as const;

/** How font files are called; of those that Galley cannot take a sentence says why. */
export const FONT_ENDINGS = ['ttf', 'otf', 'ttc', 'woff', 'woff2'] as const;
