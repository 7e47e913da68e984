/** What a font's licence flag lets Galley do (OpenType 1.9, OS/2 `fsType`). */
import { UserError } from '../../../shared/result';

const RESTRICTED = 0x0002;
const PREVIEW_AND_PRINT = 0x0004;
const EDITABLE = 0x0008;
const NO_SUBSETTING = 0x0100;
const BITMAPS_ONLY = 0x0200;

/** What to do about a font that may not go into files. */
const ADVICE = 'Ask its maker for a licence that allows embedding, or choose another font.';

/**
 * Whether the font may only be shown and printed. Throws UserError where it may go into no file at all, or not in
 * the way in which Galley embeds. Of several rights the widest holds, as the specification says.
 */
export function printOnly(fsType: number): boolean {
  const widened = (fsType & (PREVIEW_AND_PRINT | EDITABLE)) !== 0;
  if (fsType & RESTRICTED && !widened)
    throw new UserError(
      'This font forbids embedding (its licence flag says “restricted”), so neither PDF nor Word files may carry it.',
      ADVICE,
    );
  if (fsType & BITMAPS_ONLY)
    throw new UserError(
      'This font allows only bitmaps of it to be embedded, and Galley embeds outlines.',
      ADVICE,
    );
  if (fsType & NO_SUBSETTING)
    throw new UserError(
      'This font may only be embedded whole, and PDF files get the part of a font that they show.',
      ADVICE,
    );
  return (fsType & PREVIEW_AND_PRINT) !== 0 && (fsType & EDITABLE) === 0;
}
