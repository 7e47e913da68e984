/**
 * How much of a file is read. Each limit lies far beyond any résumé and well below what would keep the
 * person waiting or the machine out of memory.
 */
import type { Reading } from '../../shared/importer';
import type { Note } from '../../shared/notes';
import { UserError, userError } from '../../shared/result';

/**
 * Readers recurse. A document nested thousands of levels deep is an attack or an accident, so it is
 * refused here instead of every tree walk here and in the parsers being made a loop.
 */
export async function withinDepth<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message)) throw userError('too-deep');
    throw error;
  }
}

const MOST_TAGS = 500_000;

/** Refuses HTML or XML of which the tree alone would fill the memory. `kind` names it: "web page". */
export function refuseCrowded(markup: string, kind: string): void {
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) tags += 1;
  if (tags > MOST_TAGS)
    throw new UserError(
      `This ${kind} has more in it than any résumé: ${tags.toLocaleString('en')} pieces.`,
      'Choose a document with nothing but the résumé in it.',
      'too-much',
    );
}

const MOST_VALUES = 50_000;
const DEEPEST_DATA = 100;

/** Refuses parsed JSON or YAML that is no résumé's, or that holds itself. */
export function refuseEndless(data: unknown): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }];
  for (let values = 1; open.length > 0; ) {
    const { value, depth } = open.pop() ?? { value: undefined, depth: 0 };
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST_DATA) throw userError('too-deep');
    const inner = Object.values(value);
    values += inner.length;
    if (values > MOST_VALUES)
      throw new UserError(
        `There are more than ${MOST_VALUES.toLocaleString('en')} values in this file; a résumé has a few hundred.`,
        'Choose a file with nothing but the résumé in it.',
        'too-much',
      );
    for (const next of inner) open.push({ value: next, depth: depth + 1 });
  }
}

const MOST_BLOCKS = 20_000;

/** A document longer than any résumé is read as far as one could be, and the note says where it was cut. */
export function withinLength(reading: Reading): Reading {
  if (reading.kind === 'resume') return reading;
  const { blocks, aside } = reading;
  if (blocks.length + aside.length <= MOST_BLOCKS) return reading;
  const kept = blocks.slice(0, MOST_BLOCKS);
  const line = kept.at(-1)?.source.line ?? 1;
  const note: Note = {
    code: 'skipped',
    what: `Everything after line ${line}`,
    why: 'the document is longer than any résumé',
    reason: 'after-line',
    detail: String(line),
  };
  return { ...reading, blocks: kept, aside: aside.slice(0, MOST_BLOCKS), notes: [...reading.notes, note] };
}
