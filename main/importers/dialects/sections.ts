/** Sections under titles of their own, for dialects that let the author name and order them. */
import type { Entry, SectionKind } from '../../../shared/resume';
import { SECTIONS } from '../../../shared/sections/registry';
import { HEADING_STEMS, HEADINGS } from '../../../shared/sections/synonyms';
import { type Loose, renamed } from './loose';

const KINDS = new Map(
  Object.entries(HEADINGS).flatMap(([kind, languages]) =>
    Object.values(languages).flatMap((titles) => titles.split('|').map((title) => [title, kind] as const)),
  ),
);

/** The kind that a title means in any language, or by a telling word; undefined for one that is made up. */
export function kindOf(title: string): SectionKind | undefined {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const kind = KINDS.get(words) ?? HEADING_STEMS.find(([stem]) => words.includes(stem))?.[1];
  return SECTIONS.find((row) => row.kind === kind)?.kind;
}

/** Gathers the arrays of JSON Resume together with the order and the titles of the sections. */
export class SectionList {
  private readonly arrays: Record<string, Loose[]> = {};
  private readonly sections: Loose[] = [];

  /** @param entries items in the words of JSON Resume, or entries of ours where it has none. */
  add(kind: SectionKind, title: string, entries: readonly (Loose | Entry)[]): void {
    if (entries.length === 0) return;
    const key = SECTIONS.find((row) => row.kind === kind)?.jsonKey ?? kind;
    const stored = entries.map((entry) => {
      if ('shape' in entry) return entry;
      const item = kind === 'custom' ? renamed(entry, { name: 'title' }) : entry;
      this.arrays[key] = [...(this.arrays[key] ?? []), item];
      return key;
    });
    this.sections.push({ kind, title, entries: stored });
  }

  toJsonResume(basics: Loose, others: Loose = {}): Loose {
    return { basics, ...others, ...this.arrays, meta: { galley: { sections: this.sections } } };
  }
}
