/**
 * Entry of a worker: a utility process of the app or a worker thread of the command line. It does one
 * job after the other and knows nothing of windows.
 */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { openCMaps } from '../cmaps';
import { openFontLibrary, openSubsetter } from '../fonts';
import { openOcr } from '../ocr';
import { jobPerformer } from './perform';
import { type JobAnswer, type JobResult, OCR_DATA, OWN_FONTS } from './protocol';

/** Electron's port of a utility process; Electron's own types would bring its module into a thread. */
interface UtilityPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** The files in an answer change hands instead of being copied; parts of a larger store, which stays, do not. */
function bytesOf(answer: JobAnswer): ArrayBuffer[] {
  if (answer.outcome !== 'done') return [];
  const { outputs = [], files = [] } = answer.result as Partial<JobResult<'convert'> & JobResult<'export'>>;
  return [...files, ...outputs.flatMap((output) => output.files)].flatMap(({ bytes }) =>
    bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [],
  );
}

const beside = (folder: string): string => join(__dirname, '..', folder);
const told = (what: string) => process.argv.find((arg) => arg.startsWith(what))?.slice(what.length);
const perform = jobPerformer(
  openFontLibrary(beside('fonts'), told(OWN_FONTS)),
  { ocr: openOcr(beside('ocr'), { more: told(OCR_DATA) }), cMap: openCMaps(beside('cmaps')) },
  openSubsetter(beside('fonts')),
);
const utilityPort = (process as { parentPort?: UtilityPort }).parentPort;

if (utilityPort) {
  const post = (message: unknown) => utilityPort.postMessage(message);
  utilityPort.on('message', async ({ data }) => post(await perform(data, post)));
} else if (parentPort) {
  const port = parentPort;
  const post = (answer: JobAnswer) => port.postMessage(answer, bytesOf(answer));
  port.on('message', async (data: unknown) => post(await perform(data, post)));
} else {
  throw new Error('worker.cjs is started by Galley, not by hand');
}
