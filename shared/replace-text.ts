/** Other words in the place of found ones; what is bold, italic or a link beside them stays so. */
import type { Run } from './blocks';
import type { FoundPart } from './find-text';
import { parseInline, writeInline } from './inline';
import type { Rich } from './resume';

/** @param parts of the text, in order, none within another. */
export function replaceInText(text: string, parts: readonly FoundPart[], words: string): string {
  let out = '';
  let at = 0;
  for (const { from, to } of parts) {
    out += text.slice(at, from) + words;
    at = to;
  }
  return out + text.slice(at);
}

/** @param parts of the words without markup. The new words look as the first of the old ones did. */
export function replaceInRich(rich: Rich, parts: readonly FoundPart[], words: string): Rich {
  const out: Run[] = [];
  let start = 0;
  for (const run of parseInline(rich)) {
    const end = start + run.text.length;
    let text = '';
    let at = start;
    for (const { from, to } of parts) {
      if (to <= start || from >= end) continue;
      text += run.text.slice(at - start, Math.max(from, start) - start);
      if (from >= start) text += words;
      at = Math.min(to, end);
    }
    out.push({ ...run, text: text + run.text.slice(at - start) });
    start = end;
  }
  return writeInline(out.filter(({ text }) => text !== ''));
}
