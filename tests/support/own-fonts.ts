/**
 * Font files such as people have: those of a shipped family under the name of an invented one, whole, with all
 * that Galley takes out of faces.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameTable } from '../../main/fonts/making/name-table.mjs';
import { readTables, writeTables } from '../../main/fonts/making/sfnt.mjs';
import { keepOwnFaces } from '../../main/fonts/own/folder';
import { gatherFaces } from '../../main/fonts/own/gather';
import { readTrueType } from '../../shared/true-type/read';

const ROOT = join(__dirname, '../..');
const FILES = join(ROOT, 'node_modules/@expo-google-fonts/literata');

export const OWN_FAMILY = 'Marlowe & Sons';

export const STYLES = {
  Regular: '400Regular',
  Italic: '400Regular_Italic',
  Bold: '700Bold',
  BoldItalic: '700Bold_Italic',
} as const;

export interface OwnFont {
  readonly family?: string;
  readonly style?: keyof typeof STYLES;
  /** OpenType 1.9, OS/2. */
  readonly fsType?: number;
  /** Kerning as before OpenType: no GPOS, and pairs of letters with what is added between them, in font units. */
  readonly oldKerning?: Readonly<Record<string, number>>;
}

/** The bytes of a TrueType file. */
export function ownFont({
  family = OWN_FAMILY,
  style = 'Regular',
  fsType = 0,
  oldKerning,
}: OwnFont = {}): Uint8Array {
  const folder = STYLES[style];
  const tables: Map<string, Uint8Array> = readTables(
    new Uint8Array(readFileSync(join(FILES, folder, `Literata_${folder}.ttf`))),
  );
  const named = { id: style, family, bold: style.startsWith('Bold'), italic: style.endsWith('Italic') };
  tables.set('name', nameTable(tables.get('name'), named));
  const os2 = tables.get('OS/2');
  if (os2) new DataView(os2.buffer).setUint16(8, fsType);
  if (oldKerning) {
    const { glyphOf } = readTrueType(writeTables(new Map(tables)));
    tables.delete('GPOS');
    tables.set('kern', kernTable(oldKerning, glyphOf));
  }
  return writeTables(tables);
}

/** OpenType 1.9, `kern`, format 0. */
function kernTable(
  pairs: Readonly<Record<string, number>>,
  glyphOf: (codePoint: number) => number,
): Uint8Array {
  const rows = Object.entries(pairs).map(([[left = '', right = ''], value]) => [
    glyphOf(left.charCodeAt(0)),
    glyphOf(right.charCodeAt(0)),
    value,
  ]);
  const numbers = [0, 1, 0, 14 + rows.length * 6, 1, rows.length, 0, 0, 0, ...rows.flat()];
  const view = new DataView(new ArrayBuffer(numbers.length * 2));
  for (const [i, number] of numbers.entries()) view.setInt16(i * 2, number);
  return new Uint8Array(view.buffer);
}

/** harfbuzz-subset.wasm. */
export const engine = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(ROOT, 'out/fonts/harfbuzz-subset.wasm')));

export const gather = (files: Readonly<Record<string, Uint8Array>>) =>
  gatherFaces(
    Object.entries(files).map(([name, bytes]) => ({ name, read: async () => ({ name, bytes }) })),
    engine(),
  );

/** Puts faces of these fonts into a folder, as the app does with files that are chosen. */
export async function keepFonts(folder: string, fonts: readonly OwnFont[]): Promise<void> {
  const files = fonts.map((font, index) => [`${index}.ttf`, ownFont(font)] as const);
  await keepOwnFaces(folder, (await gather(Object.fromEntries(files))).faces);
}
