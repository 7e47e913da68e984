// @ts-check
/**
 * A stamp says what something was made from. It is removed before the making and written after it,
 * so a run that was cut short leaves none and the next run begins again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * A hash of names and contents, the same on every system. A path that does not exist counts as such.
 * Contents, not times: a change of branch and back must not build anything.
 * @param {string} base
 * @param {readonly string[]} paths files and folders under `base`
 */
export function hashOf(base, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(base, path)))) {
    const content = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    hash.update(`${relative(base, file).replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Makes something unless its stamp says that it was made from the same inputs.
 * @param {{ stamp: string, inputs: string, outputs: readonly string[], make: () => void | Promise<void> }} step
 *   `stamp` is a file, `inputs` a hash, `outputs` the paths that must stand afterwards
 * @returns {Promise<boolean>} whether it was made anew
 */
export async function makeOnce({ stamp, inputs, outputs, make }) {
  const isThere = () => outputs.every((path) => existsSync(path));
  if (readStamp(stamp) === inputs && isThere()) return false;
  rmSync(stamp, { force: true });
  await make();
  const absent = outputs.filter((path) => !existsSync(path));
  if (absent.length > 0) throw new Error(`A build step did not make ${absent.join(', ')}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

/** @param {string} stamp */
function readStamp(stamp) {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/**
 * @param {string} path
 * @returns {string[]} in an order that does not depend on the file system
 */
function filesUnder(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
