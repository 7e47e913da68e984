/**
 * A folder that is watched: its documents, and those that come or change. It is looked through again and
 * again, since the folder of another machine does not tell when something comes; a file is taken when
 * nothing about it changed between two looks, so that none is read half copied.
 */
import { stat } from 'node:fs/promises';
import { filesFrom, type SourceOptions } from './sources';

export interface WatchOptions extends SourceOptions {
  readonly signal: AbortSignal;
  /** Stamps of files that were taken before, by path. */
  readonly seen: Iterable<readonly [path: string, stamp: string]>;
  /** Milliseconds from one look to the next; a folder that takes long to look through is looked at less often. */
  readonly every?: number;
}

export interface WatchedFile {
  readonly path: string;
  readonly stamp: string;
}

/** Looking may take this part of the time. */
const LOOKING_SHARE = 0.05;
/** Programs make a file and fill it later: one that is empty is given more time. */
const LOOKS_AT_EMPTY = 5;

export async function* watchFiles(
  inputs: readonly string[],
  { signal, seen, every = 1000, ...options }: WatchOptions,
): AsyncGenerator<WatchedFile> {
  const taken = new Map(seen);
  let last = new Map<string, { stamp: string; looks: number }>();
  while (!signal.aborted) {
    const begun = performance.now();
    const now: typeof last = new Map();
    for (const path of await filesFrom(inputs, options)) {
      const info = await stat(path).catch(() => undefined);
      if (!info?.isFile()) continue;
      const stamp = `${info.mtimeMs} ${info.size}`;
      if (taken.get(path) === stamp) continue;
      const before = last.get(path);
      const looks = before?.stamp === stamp ? before.looks + 1 : 1;
      if (looks > (info.size === 0 ? LOOKS_AT_EMPTY : 1)) {
        taken.set(path, stamp);
        yield { path, stamp };
        if (signal.aborted) return;
      } else now.set(path, { stamp, looks });
    }
    last = now;
    await pause(Math.max(every, (performance.now() - begun) / LOOKING_SHARE), signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
