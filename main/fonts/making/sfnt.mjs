/** The container of a TrueType font (OpenType 1.9, "Organization of an OpenType font"): tables by tag. */

const TRUETYPE = 0x00010000;
const CHECKSUM_ALL = 0xb1b0afba;

/** The tables of a font as a Map from tag to bytes, each a copy that may be changed. */
export function readTables(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const start = view.getUint32(at + 8);
    tables.set(tag, Uint8Array.from(font.subarray(start, start + view.getUint32(at + 12))));
  }
  return tables;
}

/** A font file of these tables, sorted by tag, with its checksums made anew. */
export function writeTables(tables) {
  const tags = [...tables.keys()].sort();
  const log = Math.floor(Math.log2(tags.length));
  const header = 12 + tags.length * 16;
  const total = tags.reduce((sum, tag) => sum + padded(tables.get(tag).length), header);
  const font = new Uint8Array(total);
  const view = new DataView(font.buffer);
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 * 2 ** log);
  view.setUint16(8, log);
  view.setUint16(10, tags.length * 16 - 16 * 2 ** log);

  let start = header;
  for (const [i, tag] of tags.entries()) {
    const bytes = tables.get(tag);
    font.set(bytes, start);
    // The checksum of head is taken with its own adjustment set to nought.
    if (tag === 'head') view.setUint32(start + 8, 0);
    const at = 12 + i * 16;
    font.set(Buffer.from(tag, 'latin1'), at);
    view.setUint32(at + 4, checksum(font.subarray(start, start + padded(bytes.length))));
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, bytes.length);
    start += padded(bytes.length);
  }
  const head = 12 + tags.indexOf('head') * 16;
  view.setUint32(view.getUint32(head + 8) + 8, (CHECKSUM_ALL - checksum(font)) >>> 0);
  return font;
}

function padded(length) {
  return (length + 3) & ~3;
}

function checksum(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
