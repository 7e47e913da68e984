/** The container of a TrueType font (OpenType 1.9, "Organization of an OpenType font"). */

/** Tables by their tags of four letters. */
export type Tables = ReadonlyMap<string, DataView>;

/** The font file of these tables, sorted by tag. */
export function writeTables(tables: Tables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = 12 + sorted.length * 16;
  const total = sorted.reduce((sum, [, table]) => sum + padded(table.byteLength), header);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  const log = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * 2 ** log);
  view.setUint16(8, log);
  view.setUint16(10, 16 * (sorted.length - 2 ** log));
  let start = header;
  for (const [i, [tag, table]] of sorted.entries()) {
    const record = 12 + i * 16;
    file.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      record,
    );
    file.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), start);
    view.setUint32(record + 4, checksum(view, start, padded(table.byteLength)));
    view.setUint32(record + 8, start);
    view.setUint32(record + 12, table.byteLength);
    start += padded(table.byteLength);
  }
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

export function padded(length: number): number {
  return (length + 3) & ~3;
}
