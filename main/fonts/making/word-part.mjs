/**
 * A face as every Word file embeds it: obfuscated (ECMA-376 §17.8.1) and deflated, which would otherwise
 * take longer than all the rest of a document. The file begins with two little-endian Uint32: what the part's
 * size was, and its checksum (PKWARE APPNOTE 4.4.7).
 */
import { gzipSync } from 'node:zlib';

/** Bytes at the font's beginning that are masked. */
const MASKED = 32;
/** Before and behind the deflated bytes (RFC 1952 §2.3); behind them stand the checksum and the size. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/** A GUID that is always the same for a face: FNV-1a over its id, four times with other seeds. */
export function wordKey(id) {
  const hash = (seed) =>
    [...id].reduce(
      (sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 0x01000193) >>> 0,
      (0x811c9dc5 ^ seed) >>> 0,
    );
  const hex = [0, 1, 2, 3]
    .map((seed) => hash(seed).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export function wordPart(font, key) {
  const masked = Buffer.from(font);
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  for (let at = 0; at < Math.min(MASKED, masked.length); at += 1) masked[at] ^= mask[at % mask.length];
  // For its checksum: zlib itself has none to ask for before Node 20.15.
  const packed = gzipSync(masked, { level: 9 });
  const trailer = packed.subarray(-GZIP_TRAILER);
  return Buffer.concat([
    trailer.subarray(4),
    trailer.subarray(0, 4),
    packed.subarray(GZIP_HEADER, -GZIP_TRAILER),
  ]);
}
