import type { Unplaced } from '../../../shared/resume';
import { hasWords } from '../runs';
import type { XmlElement } from '../xml';

/** Remarks in the margin (ECMA-376 §17.13.4): of the file, not of its text. A line for each paragraph. */
export function commentLines(root: XmlElement): Unplaced[] {
  return root.descendants('w:p').flatMap((paragraph, at) => {
    const text = paragraph
      .descendants('w:t')
      .map((part) => part.textContent)
      .join('');
    return hasWords(text) ? [{ text: text.replace(/\s+/g, ' ').trim(), line: at + 1 }] : [];
  });
}
