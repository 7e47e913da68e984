/**
 * A template of a person's own as one file (`.galleytemplate`): one of Galley's, and what is to differ from it.
 * Putting it on gives a document both, so a document needs no file but its own.
 */
import { z } from 'zod';
import { type FileKind, readOwnFile, writeOwnFile } from './own-file';
import { type Theme, themeSchema } from './theme';

export interface OwnTemplate {
  readonly title: string;
  /** Id of the template it is made of. */
  readonly base: string;
  readonly theme: Theme;
}

export const TEMPLATE_EXTENSION = 'galleytemplate';

/** `bases` are the ids that are on offer. */
const kindOf = (bases: readonly string[]): FileKind<OwnTemplate> => ({
  what: 'template',
  mark: 'galleyTemplate',
  version: 1,
  schema: z.strictObject({
    title: z
      .string({ error: 'the name of the template is expected' })
      .trim()
      .min(1, { error: 'a word at least' })
      .max(80, { error: 'at most 80 characters' }),
    base: z.enum(bases as [string, ...string[]], { error: `one of ${bases.join(', ')} is expected` }),
    theme: themeSchema,
  }),
});

/** Throws UserError that names the line and what may stand there. */
export const readOwnTemplate = (text: string, bases: readonly string[]): OwnTemplate =>
  readOwnFile(kindOf(bases), text);

export const writeOwnTemplate = (template: OwnTemplate): string =>
  writeOwnFile(kindOf([template.base]), template);
