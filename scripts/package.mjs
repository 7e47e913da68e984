// @ts-check
/**
 * `npm run package`: the app of this system, unpacked, in dist/. Arguments go to electron-builder, so
 * `npm run package -- --linux` makes what is given to people.
 */
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureUnpackedApp, runBuilder } from './lib/packaging.mjs';
import { ensureRuntime } from './lib/runtime.mjs';
import { runScript, Stop, say } from './lib/script.mjs';

await runScript(async () => {
  const asked = process.argv.slice(2);
  await ensureDependencies();
  const runtime = await ensureRuntime();
  if (asked.length > 0 && runtime.origin === 'stand-in')
    throw new Stop('What is given to people is made with the official Electron only.');
  await ensureBuild();
  if (asked.length > 0) await runBuilder(runtime, asked);
  else say(`the app is ${await ensureUnpackedApp(runtime)}`);
  return 0;
});
