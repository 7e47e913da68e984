/** The lines of a plain text, with what their first characters say. */
import { BULLET_GLYPHS, isDrawnRule } from '../marks';
import { withoutTracking } from '../tracking';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Columns of white space before the first character; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** Without its indent and bullet; a wide gap inside is a tab. Of a rule, its marks. */
  readonly text: string;
  readonly kind: 'blank' | 'rule' | 'text' | 'bullet';
  readonly ordered: boolean;
  /** Characters of the line as it was typed. */
  readonly width: number;
}

const BULLET = new RegExp(`^([${BULLET_GLYPHS}–—*→⇒-]|\\d{1,2}[.)])([ \\t]+|$)`);
/** Word's second bullet is an `o` of another font; unindented it is Portuguese, Italian or Polish. */
const INDENTED_BULLET = /^(o)([ \t]+)(?=\S)/;

export function linesOf(text: string): Line[] {
  return text
    .replace(ANSI_COLOUR, '')
    .split(/\r\n|[\r\n\f\v\u0085\u2028\u2029]/)
    .map((raw, at) => lineOf(raw.replace(/^\ufeff/, ''), at + 1));
}

function lineOf(raw: string, number: number): Line {
  const trimmed = withoutTracking(raw.trim());
  const indent = columnsOf(raw.slice(0, raw.length - raw.trimStart().length));
  const line = { number, indent, ordered: false, width: raw.trimEnd().length };
  if (trimmed === '') return { ...line, text: '', kind: 'blank' };
  if (isDrawnRule(trimmed)) return { ...line, text: trimmed, kind: 'rule' };
  const bullet = BULLET.exec(trimmed) ?? (indent > 0 ? INDENTED_BULLET.exec(trimmed) : null);
  if (!bullet) return { ...line, text: withGaps(trimmed), kind: 'text' };
  const [lead, mark = ''] = bullet;
  return {
    ...line,
    text: withGaps(trimmed.slice(lead.length)),
    kind: 'bullet',
    ordered: /^\d/.test(mark),
  };
}

/** Three spaces or more are typed to set something apart; `[]` is an icon to a converter of web pages. */
function withGaps(text: string): string {
  return text.replace(/^\[\]\s+/, '').replace(/[ \u00a0]{3,}/g, '\t');
}

function columnsOf(space: string): number {
  let columns = 0;
  for (const character of space)
    columns = character === '\t' ? (Math.floor(columns / 4) + 1) * 4 : columns + 1;
  return columns;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is the point
const ANSI_COLOUR = /\u001b\[[\d;]*[A-Za-z]/g;
