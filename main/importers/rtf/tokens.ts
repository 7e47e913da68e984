/** The tokens of RTF (Rich Text Format Specification 1.9.1, “RTF Syntax”), in one pass. */

export type Token =
  | { readonly kind: 'open' | 'close' }
  /** `\b0`: a word with its number; also symbols such as `\~`, without one. */
  | { readonly kind: 'control'; readonly word: string; readonly value: number | undefined }
  /** Bytes of text in whatever code page holds: plain ones (a character each), or one as `\'hh`. */
  | { readonly kind: 'text' | 'byte'; readonly bytes: string };

const CONTROL = /\\(?:([a-zA-Z]{1,40})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([\s\S]))/y;
const PLAIN = /[^\\{}\r\n\0]+/y;

/** @param source the bytes of the file, one character each. */
export function* tokensOf(source: string): Generator<Token> {
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    const text = match(PLAIN);
    if (text) yield { kind: 'text', bytes: text[0] };
    const control = match(CONTROL);
    if (!control) {
      const character = source[at];
      if (character === '{') yield { kind: 'open' };
      if (character === '}') yield { kind: 'close' };
      at += 1;
      continue;
    }
    const [, word, number, hex, symbol = ''] = control;
    const value = number === undefined ? undefined : Number(number);
    // Binary data follows its word as it is, braces and all.
    if (word === 'bin') at += Math.max(0, value ?? 0);
    else if (word) yield { kind: 'control', word, value };
    else if (hex) yield { kind: 'byte', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (/[\\{}]/.test(symbol)) yield { kind: 'text', bytes: symbol };
    else yield { kind: 'control', word: symbol, value: undefined };
  }
}
