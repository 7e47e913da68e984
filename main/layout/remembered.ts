/**
 * Paragraphs set before need not be set again: a letter typed changes one of them. What a paragraph becomes
 * depends on itself, its column, the languages and the faces alone, so those name it; the faces are those of
 * the program and never change while it runs.
 */
import type { PlacedBlock } from '../../shared/pages';
import { setParagraph } from './blocks';

export type SetParagraph = typeof setParagraph;

/** Enough for the documents that a person goes to and fro between; some megabytes. */
const MOST = 4000;

interface Remembered {
  readonly block: PlacedBlock;
  /** Characters that no face has: they are told of each time. */
  readonly missing: readonly string[];
}

/** Sets paragraphs as `setParagraph` does, each once. */
export function rememberParagraphs(): SetParagraph {
  // What was not asked for while the younger half filled is forgotten with the older.
  let younger = new Map<string, Remembered>();
  let older = new Map<string, Remembered>();
  return (paragraph, column, setting) => {
    const { lang, eastAsian, rtl } = setting;
    const name = JSON.stringify([paragraph, column.x, column.width, lang, eastAsian, rtl]);
    let known = younger.get(name) ?? older.get(name);
    if (!known) {
      const missing: string[] = [];
      const onMissing = (character: string) => missing.push(character);
      known = { block: setParagraph(paragraph, column, { ...setting, onMissing }), missing };
    }
    if (younger.size >= MOST / 2) {
      older = younger;
      younger = new Map();
    }
    younger.set(name, known);
    for (const character of known.missing) setting.onMissing(character);
    return { ...known.block, paragraph };
  };
}
