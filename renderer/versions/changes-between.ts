import { diffArrays, diffWordsWithSpace } from 'diff';
import type { FieldLine } from './field-lines';

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A field whose words differ, came, or went. */
export interface FieldChange {
  readonly place: string;
  readonly field: string;
  readonly pieces: readonly Piece[];
}

/** What was written between two states of a document, field by field, in the order of the later one. */
export function changesBetween(before: readonly FieldLine[], after: readonly FieldLine[]): FieldChange[] {
  const same = (one: FieldLine, other: FieldLine) => one.field === other.field && one.text === other.text;
  const changes: FieldChange[] = [];
  let removed: readonly FieldLine[] = [];
  for (const run of diffArrays([...before], [...after], { comparator: same })) {
    if (run.removed) {
      removed = run.value;
      continue;
    }
    changes.push(...hunk(removed, run.added ? run.value : []));
    removed = [];
  }
  return [...changes, ...hunk(removed, [])];
}

/** Lines of the same field that stand at the same place before and after are one line rewritten. */
function hunk(removed: readonly FieldLine[], added: readonly FieldLine[]): FieldChange[] {
  const left = [...removed];
  const rewritten = added.map(({ place, field, text }) => {
    const at = left.findIndex((line) => line.field === field);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return { place, field, pieces: old ? wordsBetween(old.text, text) : [{ kind: 'added' as const, text }] };
  });
  const gone = left.map(({ place, field, text }) => ({
    place,
    field,
    pieces: [{ kind: 'removed' as const, text }],
  }));
  return [...gone, ...rewritten];
}

function wordsBetween(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
