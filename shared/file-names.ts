/** File names that hold on Windows, macOS and Linux alike. */

/** Names Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/**
 * Room for a number, an extension and what a program that saves over it adds, within the 255 units of
 * NTFS and APFS and the 255 bytes of Linux.
 */
const LONGEST_UNITS = 120;
const LONGEST_BYTES = 200;

/** Path separators and what Windows forbids, control characters, and halves of characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}]/u;

/** Marks that turn the reading order, so that `cv\u202Efdp.exe` looks like another file. Joiners stay. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A base name without extension; `fallback` where nothing usable is left. Accents stay. */
export function safeBaseName(name: string, fallback = 'resume'): string {
  const allowed = [...name.normalize('NFC').replace(TURNING, '')]
    .map((character) => (FORBIDDEN.test(character) ? ' ' : character))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  const safe = shortened(allowed).replace(/[\s.]+$/, '');
  if (safe === '') return fallback;
  return RESERVED.test((safe.split('.')[0] ?? '').trim()) ? shortened(`_${safe}`) : safe;
}

/** The longest beginning that fits, no character of it cut in two. */
export function shortened(text: string, units = LONGEST_UNITS, bytes = LONGEST_BYTES): string {
  if (text.length <= units && byteLength(text) <= bytes) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    used += byteLength(segment);
    if (kept.length + segment.length > units || used > bytes) break;
    kept += segment;
  }
  return kept;
}

/** What Linux counts. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The name itself or `name-2`, `name-3` …, whichever is not taken, and takes it. */
export function uniqueName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    const key = nameKey(candidate);
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}

/**
 * Two names of one key may be one file on some disk. By way of large letters, as NTFS compares: so both small
 * sigmas are one, and ß is ss, which APFS holds. HFS+ passes over joiners.
 */
export function nameKey(name: string): string {
  return name
    .replace(/[\u200C\u200D]/g, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC');
}

/** `cv` of `cv.final.pdf` is `cv.final`; a name of nothing but an extension is kept whole. */
export function withoutExtension(fileName: string): string {
  return fileName.replace(/(?<=.)\.[^.]*$/, '');
}
