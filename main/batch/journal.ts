/**
 * What a batch has done, on disk, so that one that was killed goes on where it stopped. The plan is one
 * file; beside it lies a file to which a line is added for every step. A document's files are first
 * written whole under other names; then a line says how they are to be called, and only then are they
 * renamed. So whoever reads the lines later either finds none, and does the document again, or finds the
 * line, and has only to rename what is not renamed yet: nothing is done twice or half.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type BatchItem, type BatchPlan, batchItemSchema, batchPlanSchema } from '../../shared/batch/plan';
import { type BatchRow, batchRowSchema } from '../../shared/batch/report';
import { writeError, writeWhole } from '../files';

/** A file that is written whole, and its name to be; both within the output folder. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** False: never in place of another file. */
  readonly replace: boolean;
}

const moveSchema: z.ZodType<Move> = z.object({ from: z.string(), to: z.string(), replace: z.boolean() });

const recordSchema = z.discriminatedUnion('did', [
  /** A watched folder got another document. */
  z.object({ did: z.literal('item'), item: batchItemSchema }),
  /** All files of a document are on disk; they get their names now. */
  z.object({ did: z.literal('write'), moves: z.array(moveSchema), row: batchRowSchema }),
  z.object({ did: z.literal('name'), index: z.number().int() }),
  /** Nothing more comes of a document; `again`: another start may have more luck. */
  z.object({ did: z.literal('end'), row: batchRowSchema, again: z.boolean() }),
]);
type StepRecord = z.infer<typeof recordSchema>;

const headSchema = z.object({ id: z.string().regex(/^[0-9a-f]{8}$/), plan: batchPlanSchema });

/** What a run writes down while it goes. */
export interface Steps {
  /** Throws UserError. */
  item(item: BatchItem): Promise<void>;
  /** Throws UserError. */
  write(row: BatchRow, moves: readonly Move[]): Promise<void>;
  /** Never rejects: where it cannot be written down, the next start finds the files under their names. */
  name(index: number): Promise<void>;
  /** Never rejects: where it cannot be written down, the next start does the document again. */
  end(row: BatchRow, again: boolean): Promise<void>;
}

/** What earlier starts did. */
export interface Past {
  readonly rows: ReadonlyMap<number, BatchRow>;
  /** Rows whose files may not have their names yet. */
  readonly unnamed: ReadonlyMap<number, readonly Move[]>;
}

export interface BatchJournal extends Steps {
  /** Begins the names of what is written and not yet named, so that leftovers are known by it. */
  readonly id: string;
  readonly plan: BatchPlan;
  readonly past: Past;
  /** True when a further start could do what this one could not. */
  readonly isOpen: () => boolean;
  close(): Promise<void>;
  /** Takes it off the disk: there is nothing to go on with. */
  discard(): Promise<void>;
}

const PLAN = 'plan.json';
const STEPS = 'steps.jsonl';

/** Of a run that nobody could go on with. */
export const NO_STEPS: Steps = {
  item: async () => undefined,
  write: async () => undefined,
  name: async () => undefined,
  end: async () => undefined,
};

export function newRunId(): string {
  return randomBytes(4).toString('hex');
}

/** A new run in place of whatever the folder holds. */
export async function beginJournal(folder: string, plan: BatchPlan): Promise<BatchJournal> {
  try {
    await mkdir(folder, { recursive: true });
    for (const name of [PLAN, STEPS]) await rm(join(folder, name), { force: true });
  } catch (error) {
    throw writeError(error);
  }
  const head = { id: newRunId(), plan };
  await writeWhole(join(folder, PLAN), JSON.stringify(head));
  return journalOf(folder, head, { rows: new Map(), unnamed: new Map() });
}

/** The run that was not ended in this folder; undefined where there is none. */
export async function resumeJournal(folder: string): Promise<BatchJournal | undefined> {
  const head = headSchema.safeParse(parse(await readFile(join(folder, PLAN), 'utf8').catch(() => '')));
  if (!head.success) return undefined;
  const { past, items } = replay(await readFile(join(folder, STEPS), 'utf8').catch(() => ''));
  const plan = { ...head.data.plan, items: [...head.data.plan.items, ...items] };
  return journalOf(folder, { id: head.data.id, plan }, past);
}

async function journalOf(
  folder: string,
  { id, plan }: z.infer<typeof headSchema>,
  past: Past,
): Promise<BatchJournal> {
  const handle = await open(join(folder, STEPS), 'a');
  // A crash or a full disk may have cut the last line short: whatever follows begins a line of its own.
  let text = '\n';
  let turn: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  let hasMore = false;

  // What is said while the disk is busy goes to it together: waiting for it costs more than writing.
  const add = (record: StepRecord): Promise<void> => {
    text += `${JSON.stringify(record)}\n`;
    next ??= turn.then(async () => {
      const lines = text;
      text = '';
      next = undefined;
      try {
        await handle.appendFile(lines);
        await handle.datasync();
      } catch (error) {
        text = `\n${text}`;
        throw writeError(error);
      }
    });
    turn = next.catch(() => undefined);
    return next;
  };
  return {
    id,
    plan,
    past,
    item: (item) => add({ did: 'item', item }),
    write: (row, moves) => add({ did: 'write', moves: [...moves], row }),
    name: (index) => add({ did: 'name', index }).catch(() => undefined),
    end(row, again) {
      hasMore ||= again;
      return add({ did: 'end', row, again }).catch(() => undefined);
    },
    isOpen: () => hasMore,
    async close() {
      await turn;
      await handle.close();
    },
    async discard() {
      await turn;
      await handle.close();
      // The plan first: a plan without steps is a batch that has all before it.
      await rm(join(folder, PLAN), { force: true });
      await rm(folder, { recursive: true, force: true });
      // The folder above is Galley's as well where nothing but runs was in it.
      if ((await readdir(dirname(folder)).catch(() => ['?'])).length === 0)
        await rmdir(dirname(folder)).catch(() => undefined);
    },
  };
}

function replay(text: string): { past: Past; items: BatchItem[] } {
  const rows = new Map<number, BatchRow>();
  const unnamed = new Map<number, readonly Move[]>();
  const items: BatchItem[] = [];
  for (const line of text.split('\n')) {
    const { data } = recordSchema.safeParse(parse(line));
    if (data?.did === 'item') items.push(data.item);
    if (data?.did === 'name') unnamed.delete(data.index);
    if (data?.did === 'write') {
      rows.set(data.row.index, data.row);
      unnamed.set(data.row.index, data.moves);
    }
    if (data?.did === 'end') {
      unnamed.delete(data.row.index);
      if (data.again) rows.delete(data.row.index);
      else rows.set(data.row.index, data.row);
    }
  }
  return { past: { rows, unnamed }, items };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
