// @ts-check
/**
 * out/ from the sources, in steps. Each has a stamp of its own, so a change in the window's code
 * does not build the rest. Vite is imported only when something is to be built.
 */
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { gatherCMaps } from './cmaps.mjs';
import { gatherDictionaryLicences } from './dictionaries.mjs';
import { gatherOcr } from './ocr.mjs';
import { inRoot, outFolder, root } from './paths.mjs';
import { Stop, say } from './script.mjs';
import { hashOf, makeOnce } from './stamp.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} inputs files and folders of the repository
 * @property {readonly string[]} entries inputs without which there is nothing to build
 * @property {readonly string[]} outputs in out/
 * @property {() => void | Promise<void>} make
 */

/** What every step depends on: the versions of what it bundles, and how it is done. */
const COMMON_INPUTS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/lib/build.mjs',
  'scripts/vite',
];

/** @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'main',
    inputs: ['main', 'shared', 'templates'],
    entries: ['main/index.ts', 'main/preload.ts', 'main/jobs/worker.ts'],
    outputs: ['main/index.cjs', 'main/preload.cjs', 'main/worker.cjs'],
    async make() {
      rmSync(join(outFolder, 'main'), { recursive: true, force: true });
      await bundle('main');
      await bundle('preload');
    },
  },
  {
    name: 'cli',
    inputs: ['main', 'shared', 'templates'],
    entries: ['main/cli.ts'],
    outputs: ['cli.js'],
    async make() {
      for (const name of existsSync(outFolder) ? readdirSync(outFolder) : [])
        if (name.startsWith('cli')) rmSync(join(outFolder, name));
      await bundle('cli');
      chmodSync(join(outFolder, 'cli.js'), 0o755);
    },
  },
  {
    name: 'renderer',
    inputs: ['renderer', 'shared', 'templates'],
    entries: ['renderer/index.html', 'renderer/main.tsx'],
    outputs: ['renderer/index.html'],
    make: () => bundle('renderer'),
  },
  {
    name: 'fonts',
    inputs: ['scripts/fonts.mjs', 'scripts/fonts', 'main/fonts/making'],
    entries: ['scripts/fonts.mjs'],
    outputs: ['fonts'],
    async make() {
      const code = await run(process.execPath, [inRoot('scripts', 'fonts.mjs')]);
      if (code !== 0) throw new Stop('The fonts could not be made.');
    },
  },
  {
    name: 'ocr',
    inputs: ['scripts/lib/ocr.mjs'],
    entries: ['scripts/lib/ocr.mjs'],
    outputs: ['ocr'],
    make: () => gatherOcr(join(outFolder, 'ocr')),
  },
  {
    name: 'cmaps',
    inputs: ['scripts/lib/cmaps.mjs'],
    entries: ['scripts/lib/cmaps.mjs'],
    outputs: ['cmaps'],
    make: () => gatherCMaps(join(outFolder, 'cmaps')),
  },
  {
    name: 'dictionaries',
    inputs: ['scripts/lib/dictionaries.mjs'],
    entries: ['scripts/lib/dictionaries.mjs'],
    outputs: ['dictionaries'],
    make: () => gatherDictionaryLicences(join(outFolder, 'dictionaries')),
  },
  {
    name: 'assets',
    inputs: ['assets'],
    entries: ['assets'],
    outputs: ['assets'],
    make() {
      rmSync(join(outFolder, 'assets'), { recursive: true, force: true });
      cpSync(inRoot('assets'), join(outFolder, 'assets'), { recursive: true });
    },
  },
];

export async function ensureBuild() {
  for (const step of STEPS) {
    const start = Date.now();
    const wasMade = await makeOnce({
      stamp: join(outFolder, 'stamps', step.name),
      inputs: hashOf(root, [...COMMON_INPUTS, ...step.inputs]),
      outputs: step.outputs.map((path) => join(outFolder, path)),
      make: () => {
        demandEntries(step);
        return step.make();
      },
    });
    if (wasMade) say(`built ${step.name} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** @param {Step} step */
function demandEntries({ name, entries }) {
  const absent = entries.filter((path) => !existsSync(inRoot(path)));
  if (absent.length > 0) throw new Stop(`${name} cannot be built: there is no ${absent.join(', no ')}.`);
}

/** @param {'main' | 'preload' | 'cli' | 'renderer'} name */
async function bundle(name) {
  await (await import('../vite/bundle.mjs')).bundle(name);
}
