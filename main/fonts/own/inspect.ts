/** What a font file says of itself, before anything is made of it. */
import { LONGEST_FAMILY_NAME } from '../../../shared/own-fonts';
import { UserError, userError } from '../../../shared/result';
import { familyName } from '../making/name-table.mjs';
import { readTables } from '../making/sfnt.mjs';
import { printOnly } from './licence';

/** Without the bytes: of sixty files only those are held that faces are made of, one by one. */
export interface FontFile {
  readonly family: string;
  /** 100–1000; 400 is regular, 700 bold. */
  readonly weight: number;
  /** 1–9; 5 is normal, less condensed. */
  readonly width: number;
  readonly italic: boolean;
  readonly printOnly: boolean;
}

/** Three times the largest East Asian face there is; more would only cost memory. */
const LARGEST_BYTES = 32 * 1024 * 1024;
/** What every engine needs of a font (OpenType 1.9, "Required tables" and "TrueType outlines"). */
const NEEDED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'OS/2', 'post'];
/** The last field that every version of OS/2 has up to. */
const LEAST_OS2 = 68;
/** Fonts have a few dozen; a list of thousands, each as large as the file, is there to do harm. */
const MOST_TABLES = 100;
const ITALIC = 1;

/** Throws UserError for what Galley cannot embed or may not. */
export function inspectFont(bytes: Uint8Array): FontFile {
  if (bytes.length > LARGEST_BYTES) throw userError('large-font');
  refuseOtherFormats(bytes);
  const tables = tablesOf(bytes);
  if (tables.has('fvar')) throw userError('variable-font');
  const missing = NEEDED.find((tag) => !tables.has(tag));
  if (missing) throw broken();
  try {
    const os2 = viewOf(tables.get('OS/2'));
    const head = viewOf(tables.get('head'));
    if (os2.byteLength < LEAST_OS2) throw broken();
    const family = familyName(tables.get('name'))?.replace(/\p{C}/gu, '').trim();
    if (!family) throw userError('nameless-font');
    return {
      family: family.slice(0, LONGEST_FAMILY_NAME).trim(),
      weight: os2.getUint16(4),
      width: os2.getUint16(6),
      italic: (os2.getUint16(62) & ITALIC) !== 0 || (head.getUint16(44) & 2) !== 0,
      printOnly: printOnly(os2.getUint16(8)),
    };
  } catch (error) {
    throw error instanceof UserError ? error : broken();
  }
}

export function broken(): UserError {
  return userError('broken-font');
}

function tablesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    if (new DataView(bytes.buffer, bytes.byteOffset).getUint16(4) > MOST_TABLES) throw broken();
    return readTables(bytes);
  } catch {
    throw broken();
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === 'OTTO') throw userError('outline-font');
  if (start === 'ttcf') throw userError('font-collection');
  if (start === 'wOFF' || start === 'wOF2') throw userError('web-font');
  if (start !== '\0\x01\0\0' && start !== 'true') throw userError('no-font');
}

function viewOf(table: Uint8Array | undefined): DataView {
  if (!table) throw broken();
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}
