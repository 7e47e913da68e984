/**
 * Entry of a worker: a utility process of the app or a worker thread of the command line. It does one
 * job after the other and knows nothing of windows.
 */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { openFontLibrary } from '../fonts';
import { openOcr } from '../ocr';
import { jobPerformer } from './perform';

/** Electron's port of a utility process; Electron's own types would bring its module into a thread. */
interface UtilityPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const beside = (folder: string): string => join(__dirname, '..', folder);
const perform = jobPerformer(openFontLibrary(beside('fonts')), openOcr(beside('ocr')));
const utilityPort = (process as { parentPort?: UtilityPort }).parentPort;

if (utilityPort) {
  utilityPort.on('message', async ({ data }) => utilityPort.postMessage(await perform(data)));
} else if (parentPort) {
  const port = parentPort;
  port.on('message', async (data: unknown) => port.postMessage(await perform(data)));
} else {
  throw new Error('worker.cjs is started by Galley, not by hand');
}
