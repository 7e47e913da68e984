/**
 * The words of the window in the person's language, which the system chose before the window opened and
 * which stays for as long as it is open. English is at hand; any other is fetched before anything is drawn.
 */
import { describeNoteIn, type Note } from '../../shared/notes';
import type { Catalogue } from './catalogue';
import { EN } from './english';
import { grammarOf } from './grammar';
import { isTranslated, type Language, languageFor, TRANSLATIONS } from './languages';

/** Chromium tells the system's language, or what `--lang` said; outside it there is English. */
export const LANGUAGE: Language = languageFor(typeof document === 'undefined' ? [] : navigator.languages);

export const { WORDING, FIELDS, HEADS, SAID, NOTES, FOUND, FAULTS, TEMPLATES } = await catalogueOf(LANGUAGE);

export async function catalogueOf(language: Language): Promise<Catalogue> {
  if (!isTranslated(language)) return EN;
  const translation = await TRANSLATIONS[language]();
  return over(EN, translation(grammarOf(language)));
}

/** One catalogue over another, sentence by sentence. */
function over<T>(below: T, above: object): T {
  const merged: Record<string, unknown> = { ...(below as Record<string, unknown>) };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    merged[key] = isGroup(value) && isGroup(under) ? over(under, value) : value;
  }
  return merged as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function sayNote(note: Note): string {
  return describeNoteIn(note, NOTES, LANGUAGE);
}
