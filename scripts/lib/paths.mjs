// @ts-check
/** Where things are. Everything the scripts make is in out/, dist/, test-results/ or the cache folder. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const outFolder = join(root, 'out');

/** A path inside the repository. @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * The folder for downloads that outlive a checkout, as each system wants it
 * (XDG Base Directory Specification; Apple's File System Programming Guide; Windows' known folders).
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function cacheFolder(env = process.env, platform = process.platform) {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'galley');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'galley', 'Cache');
  const home = env.HOME ?? homedir();
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'galley') : join(home, '.cache', 'galley');
}

/**
 * A path as the person typed it. npm runs scripts in the repository's root; INIT_CWD is where they stood.
 * @param {string} path
 */
export const fromWhereTheyStand = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
