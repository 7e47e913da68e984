/**
 * The open documents on disk, so that a crash loses nothing. Each has a file of its own to which every
 * change is added as one line; read from the top, the lines make the document. A line that a crash cut
 * short is the last one, and costs only itself.
 */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Patch } from '../shared/galley/document';
import { patched } from '../shared/galley/patches';
import { keySchema, patchSchema } from '../shared/galley/schema';
import { type KeptDocument, type KeptState, keptStateSchema } from '../shared/galley/session';
import { writeWhole } from './files';

export interface JournalEntry {
  readonly key: string;
  /** A patch of the whole, at the empty path, begins the document anew. */
  readonly patches: readonly Patch[];
}

export interface Session {
  /** Keys of the open documents, as they stand in the pile. */
  readonly order: readonly string[];
  /** The one on the desk. */
  readonly current?: string;
}

export interface Journal {
  /** What was open when the program ended, however it ended. */
  restore(): Promise<{ readonly documents: readonly KeptDocument[]; readonly current?: string }>;
  /** Writes down what changed; what was open and is not in the session was closed. */
  keep(entries: readonly JournalEntry[], session: Session): Promise<void>;
  /** The document closed last, which counts as open again; undefined where there is none. */
  reopen(): Promise<KeptDocument | undefined>;
}

/** Closed documents that can still be brought back; the oldest goes. */
const CLOSED_KEPT = 50;

/** A journal longer than this is written anew as one line: that is quicker to read. */
const LINES_KEPT = 1000;

const indexSchema = z.object({
  order: z.array(keySchema),
  current: keySchema.optional(),
  /** In the order of closing. */
  closed: z.array(keySchema),
});
type Index = z.infer<typeof indexSchema>;

export function openJournal(folder: string): Journal {
  const fileOf = (key: string) => join(folder, `${key}.jsonl`);
  const indexFile = join(folder, 'session.json');
  let index: Index = { order: [], closed: [] };
  const lines = new Map<string, number>();

  // One thing after the other: two writers of one file would mix their lines.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = queue.then(task);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const begin = async (key: string, state: unknown) => {
    await writeWhole(fileOf(key), lineOf([{ op: 'replace', path: [], value: state }]));
    lines.set(key, 1);
  };
  const read = async (key: string): Promise<KeptDocument | undefined> => {
    const text = await readFile(fileOf(key), 'utf8').catch(() => '');
    const { state, count } = fold(text);
    // Kept for whoever can mend it, out of the way of the next start.
    if (!state && text !== '') await rename(fileOf(key), join(folder, `${key}.damaged`));
    if (!state) return undefined;
    lines.set(key, count);
    if (count > LINES_KEPT || !text.endsWith('\n')) await begin(key, state);
    return { key, state };
  };
  const write = async ({ key, patches }: JournalEntry) => {
    const whole = patches.find(({ path }) => path.length === 0);
    if (whole) return begin(key, whole.value);
    await append(fileOf(key), lineOf(patches));
    lines.set(key, (lines.get(key) ?? 0) + 1);
    if ((lines.get(key) ?? 0) > LINES_KEPT) await read(key);
  };
  const keepIndex = async (next: Index) => {
    if (JSON.stringify(next) === JSON.stringify(index)) return;
    index = next;
    await writeWhole(indexFile, JSON.stringify(index));
  };

  return {
    restore: () =>
      inTurn(async () => {
        await mkdir(folder, { recursive: true });
        index = await readIndex(indexFile);
        const there = (await readdir(folder)).flatMap((name) => name.match(/^([\w-]+)\.jsonl$/)?.[1] ?? []);
        const listed = [...index.order, ...index.closed];
        // A document that was begun just before a crash is not in the index yet.
        const order = [...index.order, ...there.filter((key) => !listed.includes(key))];
        const documents: KeptDocument[] = [];
        for (const key of order) {
          const document = await read(key);
          if (document) documents.push(document);
        }
        index = { ...index, order: documents.map(({ key }) => key) };
        return { documents, current: index.current };
      }),
    keep: (entries, { order, current }) =>
      inTurn(async () => {
        await mkdir(folder, { recursive: true });
        for (const entry of entries) await write(entry);
        const gone = index.order.filter((key) => !order.includes(key));
        const closed = [...index.closed.filter((key) => !order.includes(key)), ...gone];
        for (const key of closed.slice(0, -CLOSED_KEPT)) await rm(fileOf(key), { force: true });
        await keepIndex({ order: [...order], current, closed: closed.slice(-CLOSED_KEPT) });
      }),
    reopen: () =>
      inTurn(async () => {
        const closed = [...index.closed];
        let found: KeptDocument | undefined;
        for (let key = closed.pop(); key !== undefined && !found; key = found ? undefined : closed.pop())
          found = await read(key);
        if (found) await keepIndex({ ...index, order: [...index.order, found.key], closed });
        return found;
      }),
  };
}

function lineOf(patches: readonly Patch[]): string {
  return `${JSON.stringify(patches)}\n`;
}

/** The document as far as the lines are whole. */
function fold(text: string): { readonly state?: KeptState; readonly count: number } {
  let state: unknown;
  let count = 0;
  for (const line of text.split('\n')) {
    const patches = z.array(patchSchema).safeParse(parse(line));
    const next = patches.success ? patched(state, patches.data) : undefined;
    if (next === undefined) break;
    state = next;
    count += 1;
  }
  const checked = keptStateSchema.safeParse(state);
  return checked.success ? { state: checked.data, count } : { count };
}

/** On disk before it returns, so that a machine that loses power has it too. */
async function append(path: string, text: string): Promise<void> {
  const handle = await open(path, 'a');
  try {
    await handle.appendFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function readIndex(path: string): Promise<Index> {
  const checked = indexSchema.safeParse(parse(await readFile(path, 'utf8').catch(() => '')));
  return checked.success ? checked.data : { order: [], closed: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
