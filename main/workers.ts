/**
 * The app's workers. Setting pages and reading files are apart, so that a file that takes its time
 * never holds up what is typed.
 */
import { constants, cpus, setPriority } from 'node:os';
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { JobPool, type WorkerHandle } from './jobs/pool';
import { OCR_DATA, OWN_FONTS } from './jobs/protocol';

export interface Workers {
  /** Sets the pages on screen and exports one document. */
  readonly setting: JobPool;
  /** Reads files and does batches. */
  readonly reading: JobPool;
  /** How many jobs `reading` does at a time. */
  readonly width: number;
}

/** A worker above this is stopped: no résumé needs it, a hostile file may. */
const MEMORY_LIMIT_KB = 1_500_000;

/** A page of a scan takes some seconds and tells how far it is; nothing on screen waits for it. */
const READING_MS = 180_000;

/** @param ownFonts folder of the faces of people's own fonts. */
export function setupWorkers(ownFonts: string): Workers {
  const script = join(__dirname, 'worker.cjs');
  const moreLanguages = join(app.getPath('userData'), 'ocr');
  const fonts = `${OWN_FONTS}${ownFonts}`;
  const width = Math.max(1, Math.min(4, cpus().length - 1));
  const workers: Workers = {
    width,
    setting: new JobPool({ start: () => startUtility(script, [fonts]), size: 1, timeoutMs: 30_000 }),
    reading: new JobPool({
      start: () => startUtility(script, [fonts, `${OCR_DATA}${moreLanguages}`], giveWay),
      size: width,
      timeoutMs: READING_MS,
    }),
  };
  workers.setting.warm();
  app.on('quit', () => {
    workers.setting.close();
    workers.reading.close();
  });
  return workers;
}

/** Whoever types comes before a batch that has every processor at work. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A system that does not let it, or a worker that is gone already: it reads on as it is.
  }
}

function startUtility(script: string, args: string[], started?: (pid: number) => void): WorkerHandle {
  const child = utilityProcess.fork(script, args, { serviceName: 'Galley worker' });
  child.once('spawn', () => {
    if (child.pid !== undefined) started?.(child.pid);
  });
  // Electron's heap caps do not reach a utility process, so its memory is watched from here.
  const watch = setInterval(() => {
    const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid);
    if (metric && metric.memory.workingSetSize > MEMORY_LIMIT_KB) child.kill();
  }, 500);
  child.once('exit', () => clearInterval(watch));
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
