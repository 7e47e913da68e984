/** Undo stacks that come from disk or go there. */
import { resumeSchema } from '../schemas';
import type { Change, Content } from './document';
import { patched } from './patches';
import { contentSchema } from './schema';

export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

/** Of a history in a file, in units of UTF-16 of its JSON: years of edits, and still read in a moment. */
const HISTORY_LIMIT = 16 * 2 ** 20;

/** The steps nearest to the present that fit; the farthest are dropped first. */
export function withinLimit({ past, future }: History, limit = HISTORY_LIMIT): History {
  let room = limit;
  const fits = (change: Change) => {
    room -= JSON.stringify(change).length;
    return room >= 0;
  };
  const kept = past.length - countWhile([...past].reverse(), fits);
  return { past: past.slice(kept), future: future.slice(0, countWhile(future, fits)) };
}

/**
 * As much of a history as leads from one real document to the next. A file may have been edited by
 * hand, or by somebody with bad intent: an undo must give a document all the same.
 */
export function soundHistory(content: Content, { past, future }: History): History {
  const seen = new WeakSet<object>();
  const walk = (steps: readonly Change[], way: 'patches' | 'inverse') => {
    let at: Content | undefined = content;
    return countWhile(steps, (change) => {
      at = at && patched(at, change[way]);
      return at !== undefined && isContent(at, seen);
    });
  };
  const back = walk([...past].reverse(), 'inverse');
  return { past: past.slice(past.length - back), future: future.slice(0, walk(future, 'patches')) };
}

/** Entries and sources that were found sound once are not looked at again: a step changes one of them. */
function isContent(content: Content, seen: WeakSet<object>): boolean {
  const { resume, source } = content as Partial<Content>;
  if (!Array.isArray(resume?.sections)) return false;
  const fresh = (value: unknown) => typeof value !== 'object' || value === null || !seen.has(value);
  const sections: unknown[] = resume.sections.map((section: unknown) => {
    const { entries } = (section ?? {}) as { entries?: unknown };
    return Array.isArray(entries) ? { ...(section as object), entries: entries.filter(fresh) } : section;
  });
  const rest = { ...content, resume: { basics: { profiles: [], details: [] }, sections: [] } };
  const sound =
    resumeSchema.safeParse({ ...resume, sections }).success &&
    contentSchema.safeParse(fresh(source) ? rest : { ...rest, source: undefined }).success;
  if (!sound) return false;
  for (const { entries } of resume.sections) for (const entry of entries) seen.add(entry);
  if (source) seen.add(source);
  return true;
}

function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const first = items.findIndex((item) => !holds(item));
  return first < 0 ? items.length : first;
}
