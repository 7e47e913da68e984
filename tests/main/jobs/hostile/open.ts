/** Opens files the way the app does – a pool, a worker of the build, limits – under guard (guard.cjs). */
import { join, resolve } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { JobPool, type WorkerHandle } from '../../../../main/jobs/pool';
import type { Imported } from '../../../../shared/imported';
import { UserError } from '../../../../shared/result';

const GUARD = join(__dirname, 'guard.cjs');
const WORKER = resolve('out/main/worker.cjs');

/** Of the processor, which a busy machine does not lengthen. */
const MOST_CPU_MS = 10_000;
const LONGEST_MS = 60_000;
const MOST_MEGABYTES = 512;

/** What came of a file: the document, or the refusal that the person gets to read. */
export type Outcome = Imported | UserError;

export interface GuardedOpener {
  /** Fails for a bug, for a job beyond its limits, and for any reach outside the document. */
  open(path: string): Promise<Outcome>;
  close(): void;
}

/** @param script of the worker; another than the build's to try the guard itself. */
export function guardedOpener(script = WORKER): GuardedOpener {
  const alarms: string[] = [];
  const pool = new JobPool({ start: () => startGuarded(script, alarms), size: 1, timeoutMs: LONGEST_MS });
  return {
    async open(path) {
      const cpu = process.cpuUsage();
      const before = process.memoryUsage.rss();
      let most = before;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage.rss());
      }, 20);
      const outcome = await pool.run('open', { path }).catch((error: unknown) => {
        if (error instanceof UserError) return error;
        throw error;
      });
      clearInterval(watch);
      const { user, system } = process.cpuUsage(cpu);
      if (user + system > MOST_CPU_MS * 1000) throw new Error(`it took ${(user + system) / 1000} ms`);
      // What the guard saw comes by a channel of its own.
      await new Promise(setImmediate);
      if (alarms.length > 0) throw new Error(alarms.splice(0).join('\n'));
      if (most - before > MOST_MEGABYTES * 2 ** 20)
        throw new Error(`it took ${Math.round((most - before) / 2 ** 20)} MB`);
      if (outcome instanceof UserError && /^(This took longer|Reading this took)/.test(outcome.problem))
        throw new Error(outcome.problem);
      return outcome;
    },
    close: () => pool.close(),
  };
}

function startGuarded(script: string, alarms: string[]): WorkerHandle {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', (alarm: string) => alarms.push(alarm));
  port1.unref();
  const worker = new Worker(GUARD, {
    workerData: { script, alarms: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  worker.on('error', () => undefined);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onExit: (listener) => worker.once('exit', listener),
    kill: () => void worker.terminate(),
  };
}

/** All words of a document: placed, unplaced, and in the targets of its links. */
export function textOf({ resume, unplaced }: Imported): string {
  return [...stringsOf(resume), ...unplaced.map(({ text }) => text)].join('\n');
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
