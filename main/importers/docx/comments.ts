import type { Unplaced } from '../../../shared/resume';
import { hasWords } from '../runs';

/** Remarks in the margin (ECMA-376 §17.13.4): of the file, not of its text. A line for each paragraph. */
export function commentLines(root: Element): Unplaced[] {
  return Array.from(root.getElementsByTagName('w:p')).flatMap((paragraph, at) => {
    const text = Array.from(paragraph.getElementsByTagName('w:t'), (part) => part.textContent ?? '').join('');
    return hasWords(text) ? [{ text: text.replace(/\s+/g, ' ').trim(), line: at + 1 }] : [];
  });
}
