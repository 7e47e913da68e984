/** Characters as pdf.js hands them over → characters as people type them. */

/** ﬁ, ﬂ, ﬀ … ; the drawn forms of Arabic are taken apart in bidi.ts, where their order is known. */
const LIGATURES = /[\uFB00-\uFB06]/g;
/** What no reader sees: controls, zero-width marks, byte order marks, the replacement character. */
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u2060-\u2064\uFEFF\uFFFC\uFFFD]/gu;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/** Producers read a font's character table backwards and take 用 for the radical ⽤ (U+2F00–2FD5). */
const RADICALS = /[\u2F00-\u2FD5]/g;
/** Of the supplement of radicals, which Unicode does not decompose, those that are characters too. */
const MORE_RADICALS = /[\u2E9F-\u2EF3]/g;
const MORE_RADICALS_TO_CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻊足 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ' +
    '⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** One glyph's text: '' for nothing to see, ' ' for any kind of space. */
export function cleanGlyph(unicode: string): string {
  return unicode
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(RADICALS, (radical) => radical.normalize('NFKC'))
    .replace(MORE_RADICALS, (radical) => MORE_RADICALS_TO_CHARACTERS[radical] ?? radical);
}

/**
 * Bullets of Wingdings and Symbol, moved to U+F000 and up by producers that know no better character
 * for them.
 */
const SYMBOL_BULLETS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0A8': '▪',
  '\uF06E': '■',
  '\uF06C': '●',
  '\uF076': '❖',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0FC': '✓',
  '\uF02D': '-',
};

/** The same code points mean other pictures in icon fonts: ask for glyphs of a symbol font only. */
export function symbolGlyph(unicode: string): string {
  return SYMBOL_BULLETS[unicode] ?? unicode;
}

const PRIVATE_USE = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/gu;

/** Icon fonts put their pictures at code points without a meaning; they are not words. */
export function isIcon(text: string): boolean {
  return text.length > 0 && text.replace(PRIVATE_USE, '') === '';
}

/** Some spell out what they draw ("GITHUB-SQUARE"): that name becomes one code point without a meaning. */
export function iconGlyph(unicode: string): string {
  if (isIcon(unicode) || unicode.trim() === '') return unicode;
  const sum = [...unicode].reduce((total, character) => 31 * total + (character.codePointAt(0) ?? 0), 7);
  return String.fromCharCode(0xe000 + (sum % 0x1000));
}

/** Joiners shape Persian words and families of emoji; with nothing to join they are dust. */
const LONE_JOINER = /(?<![^\s])[\u200C\u200D]+|[\u200C\u200D]+(?![^\s])/g;

/** Word for Mac writes one hyphen as two or three characters ("on-campus": U+002D, U+002D, U+2010). */
const DOUBLED_HYPHEN = /-+[\u2010\u00AD][-\u2010\u00AD]*/g;

/**
 * A finished stretch of text: no icons, letters and accents composed. A soft hyphen that was drawn is
 * a hyphen (TeX's fonts know no other, even in "2018 - 2021"); those at a line's end are gone by now.
 */
export function cleanText(text: string): string {
  return text
    .replace(PRIVATE_USE, '')
    .replace(LONE_JOINER, '')
    .replace(DOUBLED_HYPHEN, '-')
    .replace(/\u00AD/g, '-')
    .normalize('NFC');
}

/** Written in capitals, in a script that has them. */
export function isCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return capitals > 1 && capitals > 0.6 * letters && text === text.toUpperCase();
}
