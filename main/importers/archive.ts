/** ZIP archives, opened with care: what one says of its size is checked before it is inflated. */
import { strFromU8, type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';
import { UserError } from '../../shared/result';
import { refuseCrowded } from './limits';

/** Large pictures come near it; a ZIP bomb of a few kilobytes goes far beyond. */
const LARGEST_CONTENT_BYTES = 200_000_000;
/** Of the parts with text in them. */
const LARGEST_TEXT_BYTES = 40_000_000;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Names stand in a ZIP as they are, so a damaged one still tells what it was. */
export function namesFile(bytes: Uint8Array, name: string): boolean {
  return isZip(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name);
}

/**
 * The wanted files by name; pictures and whatever else is in the archive stay packed.
 * @param kind what the archive is to the person, for the sentence: "Word document".
 */
export function unzipParts(bytes: Uint8Array, wanted: RegExp, kind: string): Unzipped {
  let total = 0;
  let text = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    const isWanted = wanted.test(name);
    total += originalSize;
    text += isWanted ? originalSize : 0;
    if (total > LARGEST_CONTENT_BYTES || text > LARGEST_TEXT_BYTES) throw tooLarge(kind);
    return isWanted;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    for (const part of Object.values(parts)) refuseCrowded(strFromU8(part, true), kind);
    return parts;
  } catch (error) {
    throw error instanceof UserError ? error : damagedFile(kind);
  }
}

export function damagedFile(kind: string): UserError {
  return new UserError(
    `This ${kind} is damaged and cannot be opened.`,
    'Open it in the program that made it, let it be repaired, and save it again, or choose another copy.',
    'damaged',
  );
}

function tooLarge(kind: string): UserError {
  return new UserError(
    `This ${kind} unpacks to more than a résumé can hold.`,
    'Take out large pictures and attachments, or save it as PDF.',
    'too-much',
  );
}
