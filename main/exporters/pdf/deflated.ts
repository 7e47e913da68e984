import { deflateSync } from 'node:zlib';

/** Beyond it the pages become a twentieth smaller and take half as long again, a file hardly differs. */
const EFFORT = { level: 3, memLevel: 7 };

/** What stands in a stream whose filter is FlateDecode (ISO 32000-1 §7.4.4). */
export function deflated(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, EFFORT);
}
