/** Right to left: the order in which words and signs stand on a line (UAX #9, by bidi-js). */
import bidiFactory from 'bidi-js';
import { LEFT_TO_RIGHT_MARK, withMarks } from '../../shared/direction';
import type { ParagraphRole } from '../../shared/flow';
import { allBeforeHebrew } from './signs';

const bidi = bidiFactory();

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const STRONG = /\p{L}/u;
const LATIN_FIRST = /^[A-Za-z]/;
const RTL_LANGUAGE = /^(?:ar|fa|he|iw|ur|yi)\b/i;

interface Words {
  readonly text: string;
}

const PROSE: ReadonlySet<ParagraphRole> = new Set(['body', 'bullet', 'subBullet']);
/** So many words without a letter of the document's script are a sentence of another language. */
const SENTENCE = /\S(?:\s+\S+){7}/;

/**
 * The direction of a paragraph. In a document from right to left all run so, an address and a list of products among
 * them, but for sentences of another language; elsewhere it is that of its first letter.
 */
export function isRightToLeft(runs: readonly Words[], lang: string, role: ParagraphRole): boolean {
  if (RTL_LANGUAGE.test(lang)) {
    const text = runs.map((run) => run.text).join(' ');
    return RIGHT_TO_LEFT.test(text) || !PROSE.has(role) || !SENTENCE.test(text);
  }
  for (const { text } of runs) {
    if (LATIN_FIRST.test(text)) return false;
    for (const char of text) if (STRONG.test(char)) return RIGHT_TO_LEFT.test(char);
  }
  return false;
}

/** An embedding level for each UTF-16 unit: odd from right to left. Undefined where all is left to right. */
export function embeddingLevels(text: string, rtl: boolean): Uint8Array | undefined {
  if (!rtl && (allBeforeHebrew(text) || !RIGHT_TO_LEFT.test(text))) return undefined;
  if (!rtl) return bidi.getEmbeddingLevels(text, 'ltr').levels;
  const marked = withMarks(text);
  const { levels } = bidi.getEmbeddingLevels(marked, 'rtl');
  return levels.filter((_, i) => marked[i] !== LEFT_TO_RIGHT_MARK);
}

/** Stretches of these levels in the order in which they stand from left to right (rule L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, i) => i);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1)
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  return order;
}

/** The signs of a right-to-left stretch from left to right, each with its accents, brackets mirrored (L3, L4). */
export function mirrored(text: string): string {
  const signs = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return signs
    .reverse()
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .join('');
}
