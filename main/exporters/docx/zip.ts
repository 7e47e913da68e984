/**
 * A zip file (PKWARE APPNOTE 6.3) without a clock in it, from parts that may be deflated already. fflate's
 * `Zip` takes such parts too, but as a stream: sizes and sums stand behind each part (APPNOTE 4.3.9) instead
 * of before it, and a time is written as the machine's zone has it, so that equal input would give files
 * that are equal in one zone only.
 */
import { deflateRawSync } from 'node:zlib';
import type { DeflatedPart } from '../../../shared/fonts';

const DEFLATE = 8;
/** Version 2.0, the first that knows deflate. */
const VERSION = 20;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const FLAGS = 0x0800;
/** 1 January 1980, 0:00: the first moment that DOS time can say. */
const DATE = 0x0021;

export function deflated(bytes: Uint8Array): DeflatedPart {
  return { deflated: deflateRawSync(bytes, { level: 6 }), size: bytes.length, crc: crc32(bytes) };
}

/** Parts in the order given. */
export function zipped(parts: readonly (readonly [path: string, part: DeflatedPart])[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, part] of parts) {
    const name = new TextEncoder().encode(path);
    const local = record(0x04034b50, [...fields(part, name), [2, 0]], name);
    files.push(local, part.deflated);
    const where = [
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ] as const;
    directory.push(record(0x02014b50, [[2, VERSION], ...fields(part, name), ...where], name));
    offset += local.length + part.deflated.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const count = parts.length;
  const end = [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ] as const;
  return joined([...files, ...directory, record(0x06054b50, end, new Uint8Array(0))]);
}

type Field = readonly [bytes: 2 | 4, value: number];

/** What local header and directory both say, up to the length of the name. */
function fields({ deflated: data, size, crc }: DeflatedPart, name: Uint8Array): Field[] {
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATE],
    [2, 0],
    [2, DATE],
    [4, crc],
    [4, data.length],
    [4, size],
    [2, name.length],
  ];
}

function record(signature: number, values: readonly Field[], name: Uint8Array): Uint8Array {
  const length = values.reduce((sum, [bytes]) => sum + bytes, 4);
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [width, value] of values) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  bytes.set(name, at);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The polynomial of APPNOTE 4.4.7, a byte at a time. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
