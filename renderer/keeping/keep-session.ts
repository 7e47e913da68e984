/**
 * Tells the main process of every change, for its journal: what differs from what it was told last, a
 * moment after the change, so that typing never waits for it.
 */
import type { Patch } from '../../shared/galley/document';
import { difference } from '../../shared/galley/patches';
import type { Args } from '../../shared/ipc/contract';
import { keptStateOf } from '../store/kept';
import { type AppState, currentDocument, type OpenDocument } from '../store/state';
import type { AppStore } from '../store/store';

/** From a change to its line on disk, in milliseconds: a crash costs less than a word. */
const REST = 400;

export interface SessionKeeper {
  /** Tells what is not told yet, at once. */
  flush(): Promise<void>;
  stop(): void;
}

/** @param tell rejects when nothing could be written: all is told again with the next change, `failed` once. */
export function keepSession(
  store: AppStore,
  tell: (args: Args<'session.keep'>) => Promise<unknown>,
  failed: (error: unknown) => void,
): SessionKeeper {
  // What came from the journal stands there already.
  const told = new Map(store.getState().documents.map((document) => [document.key, document]));
  let session = '';
  let failing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellNow = async (documents: readonly OpenDocument[]) => {
    clearTimeout(timer);
    timer = undefined;
    const state = store.getState();
    const entries = documents.flatMap((document) => {
      const patches = untold(told.get(document.key), document);
      told.set(document.key, document);
      return patches.length > 0 ? [{ key: document.key, patches }] : [];
    });
    const order = state.documents.map(({ key }) => key);
    for (const key of told.keys()) if (!order.includes(key)) told.delete(key);
    const now = { order, current: currentDocument(state)?.key };
    if (entries.length === 0 && JSON.stringify(now) === session) return;
    session = JSON.stringify(now);
    try {
      await tell({ entries, ...now });
      failing = false;
    } catch (error) {
      told.clear();
      if (!failing) failed(error);
      failing = true;
    }
  };

  const stop = store.subscribe((state, before) => {
    if (state.documents === before.documents && state.currentId === before.currentId) return;
    const closed = goneFrom(before, state);
    // What is closed is told whole before it goes, so that it can be opened again as it was.
    if (closed.length > 0) void tellNow([...state.documents, ...closed]);
    else timer ??= setTimeout(() => void tellNow(store.getState().documents), REST);
  });

  return {
    flush: () => tellNow(store.getState().documents),
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}

function untold(before: OpenDocument | undefined, document: OpenDocument): Patch[] {
  if (before === document) return [];
  const now = keptStateOf(document);
  return before ? difference(keptStateOf(before), now) : [{ op: 'replace', path: [], value: now }];
}

function goneFrom(before: AppState, { documents }: AppState): OpenDocument[] {
  if (before.documents === documents) return [];
  const open = new Set(documents.map(({ id }) => id));
  return before.documents.filter(({ id }) => !open.has(id));
}
