/** Which signs that every script uses (commas, brackets, spaces) belong to words of a script with a face of its own. */
import { allBeforeHebrew } from './signs';

const OWNING = /[\p{Script_Extensions=Hebrew}\p{Script_Extensions=Arabic}\p{Script_Extensions=Devanagari}]/u;
const SIGNS = /[^\p{L}\p{M}\p{N}\p{Cf}\n]+/gu;

/**
 * For each UTF-16 unit of `text` the character in whose face it is wanted: itself, but for a sign that touches
 * such a word that word's letter, and so for a space between two of them. In another face a comma would stand
 * off, and readers of a PDF take it for a word of its own, or lose the space between two words. A sign that runs
 * the other way (`levels`, where any does) is no part of the word to them either. Undefined where no such script
 * is in the text.
 */
export function ownersOf(text: string, levels?: Uint8Array): string | undefined {
  if (allBeforeHebrew(text) || !OWNING.test(text)) return undefined;
  return text.replace(SIGNS, (signs, at: number) => {
    const before = letterAt(text, at - 1);
    const after = letterAt(text, at + signs.length);
    const first = signs.indexOf(' ');
    const last = signs.lastIndexOf(' ');
    const sameWay = (k: number, letter: number) => levels?.[at + k] === levels?.[letter];
    const owner = (k: number) => {
      const own = sameWay(k, at - 1) ? before : undefined;
      if (k === first && k === last && own && after) return own;
      if (own && (first < 0 || k < first)) return own;
      return k > last && sameWay(k, at + signs.length) ? after : undefined;
    };
    return signs.replace(/./gs, (sign, k: number) => owner(k) ?? sign);
  });
}

function letterAt(text: string, index: number): string | undefined {
  const unit = text[index];
  return unit !== undefined && OWNING.test(unit) ? unit : undefined;
}
