/** Where in a JSON text (RFC 8259) a value stands, for messages to whoever wrote it by hand. */

/** The line, from 1, of the value at this path; of the last value on the way to it that is there. */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
  let at = skipSpace(text, 0);
  for (const key of path) {
    const next = text[at] === '{' ? memberOf(text, at, String(key)) : itemOf(text, at, Number(key));
    if (next === undefined) break;
    at = next;
  }
  return lineAt(text, at);
}

/** From 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

const skipSpace = (text: string, at: number): number => {
  let next = at;
  while (/\s/.test(text[next] ?? '')) next += 1;
  return next;
};

/** Where the value of an object's member begins. */
function memberOf(text: string, open: number, wanted: string): number | undefined {
  for (let at = skipSpace(text, open + 1); text[at] === '"'; ) {
    const end = endOfValue(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === wanted) return value;
    at = behindComma(text, endOfValue(text, value));
  }
  return undefined;
}

function itemOf(text: string, open: number, wanted: number): number | undefined {
  if (text[open] !== '[') return undefined;
  let at = skipSpace(text, open + 1);
  for (let index = 0; at < text.length && text[at] !== ']'; index += 1) {
    if (index === wanted) return at;
    at = behindComma(text, endOfValue(text, at));
  }
  return undefined;
}

function behindComma(text: string, at: number): number {
  const comma = skipSpace(text, at);
  return text[comma] === ',' ? skipSpace(text, comma + 1) : comma;
}

/** Of a value in a text that JSON.parse has read. */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let next = at; next < text.length; next += 1) {
    const sign = text[next] ?? '';
    if (sign === '"') next = endOfString(text, next);
    else if (/[[{]/.test(sign)) depth += 1;
    else if (/[\]}]/.test(sign)) depth -= 1;
    const atEnd = depth < 0 ? next : next + 1;
    if (depth < 0) return atEnd;
    if (depth === 0 && (/["\]}]/.test(sign) || /[\s,\]}]/.test(text[next + 1] ?? ','))) return atEnd;
  }
  return text.length;
}

/** Index of the closing quotation mark. */
function endOfString(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
