import type { Entry, SectionKind } from '../../shared/resume';
import { sectionRow } from '../../shared/sections/registry';

const EMPTY: { readonly [S in Entry['shape']]: Extract<Entry, { readonly shape: S }> } = {
  dated: { shape: 'dated', highlights: [], keywords: [] },
  keyed: { shape: 'keyed', keywords: [] },
  list: { shape: 'list', items: [{ text: '' }] },
  prose: { shape: 'prose', text: '' },
};

/** An empty entry like its neighbour, or of the shape that its kind of section usually has. */
export function newEntry(kind: SectionKind, neighbour?: Entry): Entry {
  return emptyEntry(neighbour?.shape ?? sectionRow(kind).shape);
}

export function emptyEntry(shape: Entry['shape']): Entry {
  return EMPTY[shape];
}
