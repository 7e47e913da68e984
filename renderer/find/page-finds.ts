/** Where sought words stand on a page: in which of its texts, from which letter to which. */
import { type FindOptions, findInText } from '../../shared/find-text';
import type { PreviewPage, PreviewText } from '../../shared/preview';

/** A stretch of one text of the page, in UTF-16 code units. */
export interface PageFind {
  /** Index of the text on its page. */
  readonly index: number;
  readonly ref: string;
  readonly from: number;
  readonly to: number;
}

interface Field {
  readonly ref: string;
  text: string;
  readonly pieces: { readonly index: number; readonly start: number; readonly length: number }[];
}

/** Texts of one field are read as one, so that words are found across the end of a line. */
export function pageFinds(page: PreviewPage, words: string, options: FindOptions): PageFind[] {
  return fieldsOf(page).flatMap(({ ref, text, pieces }) =>
    findInText(text, words, options).flatMap(({ from, to }) =>
      pieces.flatMap(({ index, start, length }) => {
        const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)];
        return first < last ? [{ index, ref, from: first, to: last }] : [];
      }),
    ),
  );
}

function fieldsOf({ texts }: PreviewPage): Field[] {
  const fields = new Map<string, Field>();
  let before: PreviewText | undefined;
  texts.forEach((text, index) => {
    const { ref } = text;
    if (ref === undefined) return;
    const field = fields.get(ref) ?? { ref, text: '', pieces: [] };
    fields.set(ref, field);
    if (field.text !== '' && before && isApart(before, text)) field.text += ' ';
    const words = text.read ?? text.text;
    field.pieces.push({ index, start: field.text.length, length: words.length });
    field.text += words;
    before = text;
  });
  return [...fields.values()];
}

/** On another line, or further away than letters of one word stand. */
function isApart(one: PreviewText, other: PreviewText): boolean {
  return one.baseline !== other.baseline || other.x - (one.x + one.width) > one.size / 5;
}
