/** Dates that head an entry: its anchors. */
import { type FoundDate, isPureDate } from './dates';
import { findHeadDate } from './head-date';
import { isHeadLike, isProse, isTitle, type Line } from './line';

/** Lines that hold the date of an entry, as opposed to a year in running words. */
export function findAnchors(lines: readonly Line[]): number[] {
  const among = (items: boolean) =>
    lines.flatMap((line, index) => ((line.form === 'item') === items && isAnchor(line) ? [index] : []));
  const outside = among(false);
  return outside.length > 0 ? outside : among(true);
}

export function isAnchor(line: Line): boolean {
  const found = findHeadDate(line.text);
  if (!found) return false;
  if (isPureDate(line.text)) return true;
  const after = line.text.slice(found.end).trim();
  const before = line.text.slice(0, found.start).trim();
  if (isProse(line.text)) {
    const column = /^\t/.test(line.text.slice(found.end)) || /\t$/.test(line.text.slice(0, found.start));
    const apart = found.isRange || /^[([]/.test(line.text) || column;
    return apart && (before === '' || (after === '' && isTitle(line)));
  }
  if (found.isRange) return true;
  return atEdge(line.text, found, before, after);
}

/** A lone date counts at either end of the line, set off by a mark or brackets. */
function atEdge(text: string, found: FoundDate, before: string, after: string): boolean {
  const bracketed = /[)\]]/.test(text[found.end - 1] ?? '');
  if (after.replace(/[.,;)]/g, '') === '')
    return (
      bracketed ||
      /[,|·•:–—\t.-]$/.test(before) ||
      found.range.start?.month !== undefined ||
      /\s{2,}$|\t$/.test(text.slice(0, found.start))
    );
  return before === '' && (/^[,|·•:–—\t-]/.test(after) || found.range.start?.month !== undefined);
}

/** How many lines that could be head lines stand directly before the date. */
export function headRun(lines: readonly Line[], anchor: number, floor: number): number {
  let count = 0;
  for (let at = anchor - 1; at >= floor; at -= 1) {
    const line = lines[at];
    if (!line || line.form === 'item' || !isHeadLike(line)) break;
    // The last lines of a paragraph with bullets before them belong to those bullets.
    if (line.level > 0 && line.form !== 'heading') break;
    count += 1;
  }
  return count;
}
