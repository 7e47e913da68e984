/** Parts of a batch for several machines: which part a source belongs to depends on its name alone. */

export interface Shard {
  /** From 0. */
  readonly part: number;
  readonly of: number;
}

/** `2/8`: the third of eight parts, as an indexed Kubernetes Job counts; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  return Number(part) < Number(of) ? { part: Number(part), of: Number(of) } : undefined;
}

/** The same on every machine and in every run, whatever else is in the batch. */
export function inShard(name: string, { part, of }: Shard): boolean {
  return hash(name.normalize('NFC').replaceAll('\\', '/')) % of === part;
}

/** FNV-1a of the UTF-8 bytes, 32 bits, and a last stir (MurmurHash3's), as its low bits alone are not even. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
