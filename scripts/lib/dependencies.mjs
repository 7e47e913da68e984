// @ts-check
/**
 * node_modules as package-lock.json wants it. npm keeps its own record of what it installed
 * (node_modules/.package-lock.json) and writes it last, so the record is the stamp: it is compared
 * with the lockfile, and an install made by hand is as good as one made here.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';
import { say } from './script.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages by folder: node_modules/zod */

export async function ensureDependencies() {
  const record = inRoot('node_modules', '.package-lock.json');
  const lacking = lackingPackages(readPackages(inRoot('package-lock.json')), readPackages(record), (folder) =>
    existsSync(inRoot(folder, 'package.json')),
  );
  if (lacking.length === 0) return;
  say(`installing dependencies (${lacking.length} packages) …`);
  // npm ci deletes in no order: without this, a run cut short could leave the record of what is gone.
  rmSync(record, { force: true });
  // Also where NODE_ENV is production: the build itself is a dev dependency.
  await npm(['ci', '--include=dev']);
}

/**
 * The folders that are missing or of another version. Packages for other machines stay away: they
 * are optional, and one that could not be installed here must not bring a new install at every start.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 * @param {(folder: string) => boolean} isThere
 */
export function lackingPackages(wanted, installed, isThere) {
  return Object.entries(wanted)
    .filter(([folder, { version, integrity, optional }]) => {
      if (folder === '') return false;
      const here = installed[folder];
      if (!here) return !optional;
      // A lockfile may know a package of another system by its version alone.
      const isOtherFile = integrity !== undefined && here.integrity !== integrity;
      return here.version !== version || isOtherFile || !isThere(folder);
    })
    .map(([folder]) => folder);
}

/**
 * @param {string} lockfile
 * @returns {LockedPackages}
 */
function readPackages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {};
  } catch {
    // No record, or one cut short: nothing is known to be installed.
    return {};
  }
}
