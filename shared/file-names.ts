/** File names that hold on Windows, macOS and Linux alike. */

/** Names Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Room for a template's name, a number and an extension within the 255 units of common file systems. */
const LONGEST = 120;

/** A base name without extension; `fallback` where nothing usable is left. Accents stay. */
export function safeBaseName(name: string, fallback = 'resume'): string {
  const safe = [...name.normalize('NFC')]
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .map((character) => (/[<>:"/\\|?*\u0000-\u001f\u007f]/.test(character) ? ' ' : character))
    .slice(0, LONGEST)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (safe === '') return fallback;
  return RESERVED.test(safe.split('.')[0] ?? '') ? `_${safe}` : safe;
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

/** Two names of one key may be one file on some disk. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** `cv` of `cv.final.pdf` is `cv.final`; a name of nothing but an extension is kept whole. */
export function withoutExtension(fileName: string): string {
  return fileName.replace(/(?<=.)\.[^.]*$/, '');
}
