// @ts-check
/** The runtime of the npm package `electron`, which fetches its binary apart (its install.js). */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child.mjs';
import { inRoot } from './paths.mjs';

/** About 120 MB; a line of 2 Mbit/s takes eight minutes. An unreachable host fails by itself, and sooner. */
const TIME_LIMIT_MS = 15 * 60 * 1000;

const packageFolder = inRoot('node_modules', 'electron');
const dist = join(packageFolder, 'dist');

/** @returns {string} */
export const officialElectronVersion = () =>
  JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;

/** The folder of a complete download, judged as the package itself does: path.txt is written last. */
export function officialElectron() {
  const version = textOf(join(dist, 'version'))?.replace(/^v/, '');
  const isComplete =
    version === officialElectronVersion() && textOf(join(packageFolder, 'path.txt')) !== undefined;
  return isComplete && existsSync(join(dist, executableName())) ? dist : undefined;
}

/** @returns why it failed, in one line, or undefined */
export function fetchOfficialElectron() {
  // What an interrupted run has unpacked is not to be mixed with what comes now.
  rmSync(dist, { recursive: true, force: true });
  const install = capture(process.execPath, [join(packageFolder, 'install.js')], {
    timeout: TIME_LIMIT_MS,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return install.ok ? undefined : firstReason(install.stderr);
}

/** The line that says what happened, without the stack below it. @param {string} errors */
export function firstReason(errors) {
  const lines = errors.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /error|fail|ETIMEDOUT/i.test(line)) ??
    lines.find((line) => line !== '') ??
    'no reason given'
  );
}

/** Where the program is in the folder. @param {NodeJS.Platform} [platform] */
export function executableName(platform = process.platform) {
  if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} path */
const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
