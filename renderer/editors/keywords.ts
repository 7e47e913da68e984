/** Keywords as one line of text: parted by commas, or by semicolons where a keyword has a comma in it. */

export function joinKeywords(keywords: readonly string[]): string {
  const separator = keywords.some((keyword) => splitAt(keyword, ',').length > 1) ? '; ' : ', ';
  return keywords.join(separator);
}

export function splitKeywords(text: string): string[] {
  const separator = splitAt(text, ';').length > 1 ? ';' : ',';
  return splitAt(text, separator)
    .map((keyword) => keyword.trim())
    .filter(Boolean);
}

/** Splits outside round brackets: “SQL (Postgres, Oracle)” is one keyword. */
function splitAt(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(depth - 1, 0);
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
