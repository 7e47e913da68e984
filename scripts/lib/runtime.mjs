// @ts-check
/**
 * The Electron that the app runs in here: one named by ELECTRON_OVERRIDE_DIST_PATH, else the official
 * one, else – for development and tests only – the stand-in.
 */
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  executableName,
  fetchOfficialElectron,
  officialElectron,
  officialElectronVersion,
} from './official-electron.mjs';
import { cacheFolder } from './paths.mjs';
import { Stop, say } from './script.mjs';
import { ensureStandIn, STAND_IN_VERSION, standInFits } from './stand-in-electron.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} folder what ELECTRON_OVERRIDE_DIST_PATH and electron-builder's electronDist name
 * @property {'named' | 'official' | 'stand-in'} origin
 */

/** How long a failed download is not tried again. Only where the stand-in can take its place. */
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** @returns {Promise<Runtime>} */
export async function ensureRuntime() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return runtimeIn(named, 'named');
  const official = officialElectron() ?? download();
  if (official) return runtimeIn(official, 'official');
  const version = officialElectronVersion();
  say(`running in a stand-in, Electron ${STAND_IN_VERSION}, good for development and tests only.`);
  say(`Electron ${version} could not be fetched; to try that again today, delete ${failureMark()}`);
  return runtimeIn(await ensureStandIn(), 'stand-in');
}

/** The official runtime's folder, or undefined where it cannot be had and the stand-in must do. */
function download() {
  const mark = failureMark();
  if (standInFits() && failedLately(mark)) return undefined;
  say(`fetching Electron ${officialElectronVersion()} …`);
  const problem = fetchOfficialElectron();
  const folder = officialElectron();
  if (folder) {
    rmSync(mark, { force: true });
    return folder;
  }
  if (!standInFits()) throw new Stop(`Electron could not be fetched: ${problem}`);
  say(`it could not be had: ${problem}`);
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(mark, `${problem}\n`);
  return undefined;
}

/** @param {string} mark */
function failedLately(mark) {
  return existsSync(mark) && isRecent(statSync(mark).mtimeMs, Date.now());
}

/** A mark from the future, of a clock that was wrong, is not recent. @param {number} at @param {number} now */
export const isRecent = (at, now) => now - at >= 0 && now - at < RETRY_AFTER_MS;

const failureMark = () => join(cacheFolder(), `electron-${officialElectronVersion()}-not-reached`);

/** @param {string} folder @param {Runtime['origin']} origin */
function runtimeIn(folder, origin) {
  const executable = join(folder, executableName());
  if (!existsSync(executable)) throw new Stop(`There is no Electron in ${folder}.`);
  return { executable, folder, origin };
}
