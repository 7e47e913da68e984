// @ts-check
/** How a script speaks and how it ends. */

const OLDEST_NODE = [20, 19];

/** An end that is nobody's bug: the message says what to do, and no stack is shown. */
export class Stop extends Error {}

/** @param {string} message */
export const say = (message) => console.log(`galley: ${message}`);

/** @param {() => Promise<number>} main gives the exit code */
export async function runScript(main) {
  try {
    demandNode(process.versions.node);
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Stop ? `galley: ${error.message}` : error);
    process.exitCode = 1;
  }
}

/** @param {string} version such as 20.19.0 */
export function demandNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Stop(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is Node ${version}.`);
}
