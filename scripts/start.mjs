// @ts-check
/** `npm start [-- FILE…]`: everything the app needs, then the app; without a display, its main job. */

import { ensureBuild } from './lib/build.mjs';
import { run } from './lib/child.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { chromiumSwitches, hasDisplay } from './lib/display.mjs';
import { exportWithoutWindow } from './lib/export-without-window.mjs';
import { fromWhereTheyStand } from './lib/paths.mjs';
import { ensureRuntime } from './lib/runtime.mjs';
import { runScript } from './lib/script.mjs';
import { ensureSystemPackages } from './lib/system-packages.mjs';

await runScript(async () => {
  const files = process.argv.slice(2).map(fromWhereTheyStand);
  await ensureDependencies();
  await ensureBuild();
  if (!hasDisplay()) return exportWithoutWindow(files);

  ensureSystemPackages('window');
  const { executable } = await ensureRuntime();
  // Terminals inside editors made with Electron set this, and Electron would start as a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const { platform } = process;
  const switches = chromiumSwitches({ env, platform, isRoot: process.getuid?.() === 0 });
  return run(executable, [...switches, '.', ...files], { env });
});
