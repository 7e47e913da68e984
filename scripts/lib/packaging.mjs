// @ts-check
import { join } from 'node:path';
import { binOf, run } from './child.mjs';
import { inRoot, root } from './paths.mjs';
import { Stop } from './script.mjs';
import { hashOf, makeOnce } from './stamp.mjs';

/**
 * Runs electron-builder (electron-builder.yml).
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {readonly string[]} asked
 */
export async function runBuilder({ folder, origin }, asked) {
  // The official runtime electron-builder fetches itself, for whichever system is asked.
  const runtime = origin === 'official' ? [] : [`--config.electronDist=${folder}`];
  const args = [...asked, ...runtime, '--publish=never'];
  const code = await run(process.execPath, [binOf('electron-builder', 'electron-builder'), ...args]);
  if (code !== 0) throw new Stop('The app could not be packed.');
}

/**
 * The app of this system, packed but with no installer around it, and with Playwright let in.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @returns {Promise<string>} its executable
 */
export async function ensureUnpackedApp(runtime) {
  const executable = inRoot('dist', unpackedExecutable());
  const inputs = [
    'out/stamps',
    'electron-builder.yml',
    'package.json',
    'scripts/packaging',
    'scripts/lib/packaging.mjs',
  ];
  await makeOnce({
    stamp: inRoot('dist', 'stamp'),
    inputs: `${hashOf(root, inputs)} ${runtime.folder}`,
    outputs: [executable],
    make: () => runBuilder(runtime, ['--dir', '--config.electronFuses.enableNodeCliInspectArguments=true']),
  });
  return executable;
}

/**
 * Where electron-builder puts it in dist/.
 * @param {NodeJS.Platform} [platform]
 * @param {string} [arch]
 */
export function unpackedExecutable(platform = process.platform, arch = process.arch) {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  if (platform === 'darwin') return join(`mac${suffix}`, 'Galley.app', 'Contents', 'MacOS', 'Galley');
  return platform === 'win32'
    ? join(`win${suffix}-unpacked`, 'Galley.exe')
    : join(`linux${suffix}-unpacked`, 'galley');
}
