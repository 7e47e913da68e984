import { Worker } from 'node:worker_threads';
import type { WorkerHandle } from './pool';

/** From two gigabytes on V8 lets a heap grow as fast as one without a cap; below, it cleans up a tenth of the time. */
const MOST_MEGABYTES = 2048;

/** A worker on a thread of this process, its heap capped. */
export function startThread(script: string, argv: string[] = []): WorkerHandle {
  const worker = new Worker(script, { argv, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  // An error ends the thread and so reaches onExit; without a listener it would end the process.
  worker.on('error', () => undefined);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onExit: (listener) => worker.once('exit', listener),
    kill: () => void worker.terminate(),
  };
}
