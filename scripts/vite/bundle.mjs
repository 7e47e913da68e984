// @ts-check
/** Imported only when something is to be built, as Vite is slow to load and may not be installed yet. */
import { build } from 'vite';
import { Stop } from '../lib/script.mjs';
import { benchBundle } from './bench.mjs';
import { cliBundle } from './cli.mjs';
import { mainBundle } from './main.mjs';
import { preloadBundle } from './preload.mjs';
import { rendererBundle } from './renderer.mjs';

const bundles = {
  main: mainBundle,
  preload: preloadBundle,
  cli: cliBundle,
  renderer: rendererBundle,
  bench: benchBundle,
};

/** @param {keyof typeof bundles} name */
export async function bundle(name) {
  try {
    await build({ ...bundles[name], configFile: false, logLevel: 'warn' });
  } catch (error) {
    // What is wrong with the sources, with file and line; our own stack would only hide it.
    throw error instanceof Error ? new Stop(`${name} could not be built.\n${error.message}`) : error;
  }
}
