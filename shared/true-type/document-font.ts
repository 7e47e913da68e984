/** A large face cut down to the characters of one document, still a font that other programs can use. */
import { readTrueType } from './read';
import { Subset } from './subset';

/**
 * The TrueType file of `bytes` with these characters only, and with `name` wherever its names said
 * `family`. Equal input gives equal bytes.
 */
export function documentFont(
  bytes: Uint8Array,
  characters: Iterable<string>,
  family: string,
  name: string,
): Uint8Array {
  const face = readTrueType(bytes);
  const subset = new Subset(face);
  const codePoints = [...new Set([...characters].map((each) => each.codePointAt(0) ?? 0))]
    .filter((codePoint) => face.glyphOf(codePoint) !== 0)
    .sort((a, b) => a - b);
  const glyphs = codePoints.map((codePoint): [number, number] => [codePoint, subset.includeGlyph(codePoint)]);
  return subset.encode(
    new Map([
      ['cmap', characterMap(glyphs)],
      ['name', renamed(face.table('name'), family, name)],
      ['OS/2', face.table('OS/2')],
      ['post', withoutGlyphNames(face.table('post'))],
    ]),
  );
}

/** Glyphs by code point, ascending, as formats 4 (which Windows wants of every font) and 12. */
function characterMap(glyphs: readonly (readonly [number, number])[]): DataView {
  const basic = segments(glyphs.filter(([codePoint]) => codePoint < 0xffff));
  const full = groups(glyphs);
  const header = new DataView(new ArrayBuffer(20));
  const fields = [0, 2, 3, 1, 0, 20, 3, 10, 0, 20 + basic.byteLength];
  for (const [i, value] of fields.entries()) header.setUint16(i * 2, value);
  const table = new Uint8Array(20 + basic.byteLength + full.byteLength);
  table.set(new Uint8Array(header.buffer));
  table.set(new Uint8Array(basic.buffer), 20);
  table.set(new Uint8Array(full.buffer), 20 + basic.byteLength);
  return new DataView(table.buffer);
}

/** Format 4, a segment for each character; the last one is the end mark. */
function segments(glyphs: readonly (readonly [number, number])[]): DataView {
  const count = glyphs.length + 1;
  const log = Math.floor(Math.log2(count));
  const view = new DataView(new ArrayBuffer(16 + count * 8));
  const header = [4, view.byteLength, 0, count * 2, 2 ** (log + 1), log, 2 * (count - 2 ** log)];
  for (const [i, value] of header.entries()) view.setUint16(i * 2, value);
  for (const [i, [codePoint, glyph]] of [...glyphs, [0xffff, 0] as const].entries()) {
    const at = 14 + i * 2;
    view.setUint16(at, codePoint);
    view.setUint16(at + 2 + count * 2, codePoint);
    view.setUint16(at + 2 + count * 4, (glyph - codePoint) & 0xffff);
  }
  return view;
}

/** Format 12, a group for each character. */
function groups(glyphs: readonly (readonly [number, number])[]): DataView {
  const view = new DataView(new ArrayBuffer(16 + glyphs.length * 12));
  view.setUint16(0, 12);
  view.setUint32(4, view.byteLength);
  view.setUint32(12, glyphs.length);
  for (const [i, [codePoint, glyph]] of glyphs.entries())
    for (const [k, value] of [codePoint, codePoint, glyph].entries())
      view.setUint32(16 + i * 12 + k * 4, value);
  return view;
}

/** The names (UTF-16, big-endian) with one word of them changed; PostScript names have no spaces. */
function renamed(table: DataView, family: string, name: string): DataView {
  const count = table.getUint16(2);
  const header = new DataView(table.buffer.slice(table.byteOffset, table.byteOffset + 6 + count * 12));
  header.setUint16(4, header.byteLength);
  const texts: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const record = 6 + i * 12;
    const start = table.getUint16(4) + table.getUint16(record + 10);
    let text = '';
    for (let at = 0; at < table.getUint16(record + 8); at += 2)
      text += String.fromCharCode(table.getUint16(start + at));
    const joined = (words: string) => words.replaceAll(' ', '');
    const changed = text.replace(family, name).replace(joined(family), joined(name));
    header.setUint16(record + 8, changed.length * 2);
    header.setUint16(record + 10, texts.length * 2);
    for (let at = 0; at < changed.length; at += 1) texts.push(changed.charCodeAt(at));
  }
  const bytes = new Uint8Array(header.byteLength + texts.length * 2);
  bytes.set(new Uint8Array(header.buffer));
  for (const [i, unit] of texts.entries()) bytes.set([unit >> 8, unit & 0xff], header.byteLength + i * 2);
  return new DataView(bytes.buffer);
}

/** Format 3: the table's fixed part, which tells slant and underline. */
function withoutGlyphNames(post: DataView): DataView {
  const bare = new DataView(post.buffer.slice(post.byteOffset, post.byteOffset + 32));
  bare.setUint32(0, 0x00030000);
  return bare;
}
