/** Which name each file of a document gets, and what becomes of a file that lies there by that name. */
import type { BatchSettings, ClashAnswer, Exists } from '../../shared/batch/plan';
import { nameKey } from '../../shared/file-names';

/** A name that is taken: what is to become of the file there is asked. */
export interface Clash {
  readonly index: number;
  readonly source: string;
  /** Names of the files there. */
  readonly files: readonly string[];
}

export type AskClash = (clash: Clash) => Promise<ClashAnswer>;

/** What one template's files of a document are called. */
export interface Named {
  readonly base: string;
  /** Extensions of files that stay as they lie there. */
  readonly skip: ReadonlySet<string>;
  /** Whether a file of that name may be replaced. */
  readonly replace: boolean;
}

export interface NamerOptions {
  readonly exists: Exists;
  /** Base names that are given already, by the plan or by an earlier start, and to whom. */
  readonly given: Iterable<{ readonly base: string; readonly source: string }>;
  /** Extensions of the files to be written. */
  readonly extensions: readonly string[];
  readonly there: { has(name: string): boolean; hasBase(base: string): boolean };
  readonly ask: AskClash;
}

export interface Namer {
  /** `base` is the plan's own for this document. */
  planned(index: number, source: string, base: string): Promise<Named>;
  /** `base` is not yet told apart from others of this batch. */
  fresh(index: number, source: string, base: string): Promise<Named>;
}

/** What the plan answers. What nobody was asked about, as it came since, gets a number: that loses nothing. */
export function answersOf({ answers = {} }: BatchSettings): AskClash {
  const known = new Map(Object.entries(answers));
  return async ({ files }) => files.map((file) => known.get(file)).find((each) => each) ?? 'number';
}

export function openNamer({ exists, given, extensions, there, ask }: NamerOptions): Namer {
  const owners = new Map<string, string>();
  for (const { base, source } of given) owners.set(nameKey(base), source);
  const name = async (index: number, source: string, base: string): Promise<Named> => {
    const files = extensions.map((extension) => `${base}.${extension}`).filter((file) => there.has(file));
    const clash = exists === 'number' ? there.hasBase(base) : files.length > 0;
    const answer = clash && exists === 'ask' ? await ask({ index, source, files }) : exists;
    if (answer === 'number' && clash)
      return { base: numbered(source, base), skip: new Set(), replace: false };
    const stay = answer === 'skip' ? extensions.filter((each) => there.has(`${base}.${each}`)) : [];
    return { base, skip: new Set(stay), replace: answer === 'replace' };
  };
  /** A watched file that changed keeps its name. */
  const take = (source: string, base: string): boolean => {
    if ((owners.get(nameKey(base)) ?? source) !== source) return false;
    owners.set(nameKey(base), source);
    return true;
  };
  const unique = (source: string, base: string): string => {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? base : `${base}-${number}`;
      if (take(source, candidate)) return candidate;
    }
  };
  /** The first `base-2`, `base-3` … that neither this batch nor the folder has. */
  const numbered = (source: string, base: string): string => {
    for (let number = 2; ; number += 1) {
      const candidate = `${base}-${number}`;
      if (!owners.has(nameKey(candidate)) && !there.hasBase(candidate) && take(source, candidate))
        return candidate;
    }
  };
  return {
    planned: name,
    fresh: (index, source, base) => name(index, source, unique(source, base)),
  };
}
