/** Where a section or an entry comes to stand that is let go over another. Pure, by pointers. */
import { splitItem } from '../store/pointer';

/** Whether one may be let go over the other: sections among sections, entries on entries and on heads. */
export function accepts(active: string, over: string): boolean {
  return isEntry(active) || !isEntry(over);
}

/**
 * The pointer under which it stands then, for `carryItem`. In its own list it takes the place of what it is let
 * go over; from another it comes behind it, or at the head of a section that stands open, else at its end.
 * @param count entries of the section whose head it is let go over.
 */
export function dropPlace(active: string, over: string, isOpen: boolean, count: number): string {
  if (!isEntry(active)) return over;
  const [from, to] = [splitItem(active), splitItem(over)];
  if (isEntry(over)) return from.list === to.list ? over : `${to.list}/${to.index + 1}`;
  const list = `${over}/entries`;
  return `${list}/${isOpen ? 0 : count - (from.list === list ? 1 : 0)}`;
}

/** On which side of what it is let go over it will stand: what is drawn while it is carried. */
export function dropSide(active: string, over: string): 'before' | 'after' {
  const [from, to] = [splitItem(active), splitItem(over)];
  return from.list === to.list && from.index > to.index ? 'before' : 'after';
}

export function isEntry(pointer: string): boolean {
  return pointer.includes('/entries/');
}
