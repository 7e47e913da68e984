import { Worker } from 'node:worker_threads';
import type { WorkerHandle } from './pool';

/** A worker on a thread of this process, its heap capped. */
export function startThread(script: string, argv: string[] = []): WorkerHandle {
  const worker = new Worker(script, { argv, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  // An error ends the thread and so reaches onExit; without a listener it would end the process.
  worker.on('error', () => undefined);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onExit: (listener) => worker.once('exit', listener),
    kill: () => void worker.terminate(),
  };
}
