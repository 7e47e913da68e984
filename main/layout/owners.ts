/** Which signs that every script uses (commas, brackets, spaces) belong to words of a script that is shaped. */
import { allBeforeHebrew } from './signs';

const SHAPED = /[\p{Script_Extensions=Arabic}\p{Script_Extensions=Devanagari}]/u;
const SIGNS = /[^\p{L}\p{M}\p{N}\p{Cf}\n]+/gu;

/**
 * For each UTF-16 unit of `text` the character in whose face it is wanted: itself, but for a sign that touches a
 * shaped word that word's letter, and so for a space between two of them. In another face a comma would stand
 * off, and readers of a PDF take it for a word of its own. Undefined where no such script is in the text.
 */
export function ownersOf(text: string): string | undefined {
  if (allBeforeHebrew(text) || !SHAPED.test(text)) return undefined;
  return text.replace(SIGNS, (signs, at: number) => {
    const before = shapedAt(text, at - 1);
    const after = shapedAt(text, at + signs.length);
    const first = signs.indexOf(' ');
    const last = signs.lastIndexOf(' ');
    const owner = (k: number) => {
      if (k === first && k === last && before && after) return before;
      if (before && (first < 0 || k < first)) return before;
      return after && k > last ? after : undefined;
    };
    return signs.replace(/./gs, (sign, k: number) => owner(k) ?? sign);
  });
}

function shapedAt(text: string, index: number): string | undefined {
  const unit = text[index];
  return unit !== undefined && SHAPED.test(unit) ? unit : undefined;
}
