/** Lines outside of any entry. */
import type { Entry } from '../../shared/resume';
import { proseOf, readItems } from './body';
import type { Line } from './line';

/** What stands in a section before its first entry: paragraphs as prose, items as a list. */
export function looseEntries(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  let from = 0;
  const flush = (to: number) => {
    const part = lines.slice(from, to);
    const [first] = part;
    if (first?.form === 'item') entries.push({ shape: 'list', items: readItems(part) });
    else if (first) {
      const text = proseOf(part);
      if (text) entries.push({ shape: 'prose', text });
    }
    from = to;
  };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const continues =
      before && (line.block === before.block || (line.form === 'item') === (before.form === 'item'));
    if (index > 0 && !continues) flush(index);
  });
  flush(lines.length);
  return entries;
}
