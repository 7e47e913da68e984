/** What a font's licence flag lets Galley do (OpenType 1.9, OS/2 `fsType`). */
import { userError } from '../../../shared/result';

const RESTRICTED = 0x0002;
const PREVIEW_AND_PRINT = 0x0004;
const EDITABLE = 0x0008;
const NO_SUBSETTING = 0x0100;
const BITMAPS_ONLY = 0x0200;

/**
 * Whether the font may only be shown and printed. Throws UserError where it may go into no file at all, or not in
 * the way in which Galley embeds. Of several rights the widest holds, as the specification says.
 */
export function printOnly(fsType: number): boolean {
  const widened = (fsType & (PREVIEW_AND_PRINT | EDITABLE)) !== 0;
  if (fsType & RESTRICTED && !widened) throw userError('restricted-font');
  if (fsType & BITMAPS_ONLY) throw userError('bitmap-font');
  if (fsType & NO_SUBSETTING) throw userError('whole-font');
  return (fsType & PREVIEW_AND_PRINT) !== 0 && (fsType & EDITABLE) === 0;
}
