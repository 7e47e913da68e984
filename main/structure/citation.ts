/**
 * A work as bibliographies cite it, authors, year, title and journal in one run of words. Where one ends and the
 * next begins every style says otherwise, so the words stay together; only the year is taken out.
 */
import type { Run } from '../../shared/blocks';
import type { FoundDate } from './dates';
import type { Head } from './head';
import { findHeadDate } from './head-date';
import { isProse, type Line, sliceRuns } from './line';
import { textOf } from './parts';

/** A full stop or a quotation mark between words: a title in bold or above its journal has neither. */
const PARTS = /[.?!]["”»’*]?\s+["“«*]?\p{Lu}\p{L}{2,}|["“«][^"”»]{12,}["”»]/u;
const AUTHOR = /^(?:\p{Lu}\.[ -]?)+\s?\p{Lu}\p{Ll}+,? |^\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\.[ -]?)+/u;

/** The head of an entry that begins with a citation, the citation its one name. */
export function citationHead([line, ...rest]: readonly Line[]): Head | undefined {
  if (!line || line.form === 'heading' || line.text.includes('\t')) return undefined;
  const cited = PARTS.test(line.text) && (AUTHOR.test(line.text) || isProse(line.text));
  if (!cited || line.text.length < 40) return undefined;
  const date = findHeadDate(line.text);
  const whole = date ? without(line, date) : line.runs;
  return {
    segments: [{ runs: whole, text: textOf(whole), parts: [whole], slot: '0citation', afterAt: false }],
    placeInline: false,
    ...(date && { dates: date.range }),
    datesBelow: false,
    namesAbove: 0,
    languages: date?.languages ?? [],
    rest,
  };
}

/** The words on either side of the date, without the marks that set it off. */
function without({ runs, text }: Line, { start, end }: FoundDate): Run[] {
  const before = text.slice(0, start).replace(/[\s,;:(]+$/, '').length;
  const after = end + (/^[\s.,;:)]*/.exec(text.slice(end))?.[0].length ?? 0);
  const space = before > 0 && after < text.length ? [{ text: ' ' }] : [];
  return [...sliceRuns(runs, 0, before), ...space, ...sliceRuns(runs, after, text.length)];
}
