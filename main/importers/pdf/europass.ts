/** CVs of europass.europa.eu carry the data that their pages were made from. */
import type { Resume } from '../../../shared/resume';
import type { SourceLine } from '../../../shared/source';
import { isEuropass, readEuropass } from '../europass';

/**
 * Share of the data's words that the pages must show. Europass itself leaves out what it prints otherwise,
 * such as dates; pages that were exchanged since show hardly any.
 */
const SHOWN = 0.6;

/** The CV in one of the attached XML files, if the pages show it. */
export async function attachedEuropass(
  xml: readonly string[],
  painted: string,
): Promise<{ resume: Resume; lines: readonly SourceLine[] } | undefined> {
  for (const text of xml.filter(isEuropass)) {
    // A damaged attachment costs the attachment: the pages can still be read.
    const read = await readEuropass(text).catch(() => undefined);
    if (read && isShown(read.lines, painted)) return read;
  }
  return undefined;
}

function isShown(lines: readonly SourceLine[], painted: string): boolean {
  const page = painted.replace(/\s+/g, '').toLowerCase();
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const shown = words.filter((word) => page.includes(word)).length;
  return words.length > 0 && shown >= SHOWN * words.length;
}
