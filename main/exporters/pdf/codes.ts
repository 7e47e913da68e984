/** Codes of two bytes: how they are written where text is shown, and how a reader gets characters back. */

const NO_BREAK_SPACE = 0xa0;
const SPACE = 0x20;
/** What looks like one bracket and is read as the other, from right to left, is written this much higher. */
const MIRRORED = 0x100000;
const BRACKETS = '()[]{}<>«»‹›';

/** How the codes read as text (ISO 32000-1 §9.10.3). One range may not pass from one first byte to the next. */
export function toUnicode(unicode: readonly string[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < unicode.length; start += 256) {
    const part = unicode.slice(start, start + 256);
    ranges.push(`<${fourDigits(start)}> <${fourDigits(start + part.length - 1)}> [${part.join(' ')}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function fourDigits(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** An entry of `toUnicode` for a code point, in UTF-16. */
export function unicodeOf(codePoint: number): string {
  const units = String.fromCodePoint(codePoint).split('');
  return `<${units.map((unit) => fourDigits(unit.charCodeAt(0))).join('')}>`;
}

/** The same for one that is shown: applicant tracking systems part words at spaces only. */
export function unicodeOfShown(codePoint: number): string {
  return unicodeOf(codePoint === NO_BREAK_SPACE ? SPACE : readAs(codePoint));
}

/** Glyph space, to three digits behind the point: a millionth of the type size. */
export function thousandths(ems: number): number {
  return Math.round(ems * 1e6) / 1e3;
}

/** The code point whose glyph stands for it. */
export function drawnAs(codePoint: number): number {
  return codePoint >= MIRRORED ? codePoint - MIRRORED : codePoint;
}

/** The code point that a reader of the file gets for one that is shown. */
export function readAs(codePoint: number): number {
  if (codePoint < MIRRORED) return codePoint;
  const at = BRACKETS.indexOf(String.fromCodePoint(drawnAs(codePoint)));
  return at < 0 ? drawnAs(codePoint) : BRACKETS.charCodeAt(at ^ 1);
}

/** The brackets of words that are read from right to left, as this font takes them. */
export function withMirroredBrackets(text: string): string {
  return text.replace(/[()[\]{}<>«»‹›]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + MIRRORED));
}
