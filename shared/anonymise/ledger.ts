/** Keeps account of what went and what may have to. */
import { foldText } from './folded';
import type { AnonymiseOptions, Doubtful, PersonalKind, Removed } from './types';

export interface Ledger {
  remove(kind: PersonalKind, text: string, at: string): void;
  /** Whether it is to go after all. */
  doubt(kind: PersonalKind, text: string, at: string): boolean;
  removed(): Removed[];
  doubtful(): Doubtful[];
}

export function openLedger(also: AnonymiseOptions['also'] = []): Ledger {
  const gone = new Map<string, Removed>();
  const doubts = new Map<string, Removed>();
  const isToGo = (key: string) => also === 'all' || also.includes(key);
  const add = (list: Map<string, Removed>, kind: PersonalKind, text: string, at: string): string => {
    const key = `${kind}:${foldText(text).trim()}`;
    const known = list.get(key);
    if (!known) list.set(key, { kind, text, at: [at] });
    else if (!known.at.includes(at)) list.set(key, { ...known, at: [...known.at, at] });
    return key;
  };
  return {
    remove: (kind, text, at) => void add(gone, kind, text, at),
    doubt: (kind, text, at) => isToGo(add(doubts, kind, text, at)),
    removed: () => [...gone.values()],
    doubtful: () => [...doubts].map(([key, item]) => ({ ...item, key, gone: isToGo(key) })),
  };
}
