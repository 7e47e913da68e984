/** What a text may consist of on a page, and how its characters read for line breaking. */

/**
 * Characters without a look of their own: controls, lone surrogates, and what Unicode calls
 * Default_Ignorable_Code_Point (soft hyphen, zero-width and joining characters, marks of direction and
 * variation). Engines differ in what they draw for them, so none reaches a page but a joiner within a word
 * of Arabic or Devanagari letters: Persian cannot be written without, and shaping knows it.
 */
const INVISIBLE =
  /(?!\n)(?![\u200c\u200d](?<=[\p{scx=Arab}\p{scx=Deva}].)(?=[\p{scx=Arab}\p{scx=Deva}]))[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** LibreOffice and Word set a narrow no-break space unlike each other. */
const NO_BREAK_SPACES = /[\u202f\u2007]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const OTHER_SPACES = /[\t\v\f\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g;

/** Most text consists of signs that need none of it: ASCII, composed Latin letters, the common punctuation. */
const PLAIN = /^[\n -~\u00a0-\u00ac\u00ae-\u017f–—‘’“”•…€]*$/;

/** `text` in the characters that every engine treats alike; `\n` is a line end that is wanted. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_ENDS, '\n')
    .replace(OTHER_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(NO_BREAK_SPACES, '\u00a0')
    .normalize('NFC');
}

/**
 * The capitals of a text, as LibreOffice makes them of text that is to be shown in capitals: in the
 * way of the language (Turkish "i" gives "İ"), but "ß" gives "ẞ" and Greek keeps its accents. An
 * unknown or malformed tag means no language in particular.
 */
export function upperCase(text: string, lang: string): string {
  const sharp = text.replaceAll('ß', 'ẞ');
  if (lang === '' || /^el\b/i.test(lang)) return sharp.toUpperCase();
  try {
    return sharp.toLocaleUpperCase(lang);
  } catch {
    return sharp.toUpperCase();
  }
}
