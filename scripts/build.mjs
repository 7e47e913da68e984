// @ts-check
/** `npm run build`: out/ from the sources; does what has changed only. */
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript } from './lib/script.mjs';

await runScript(async () => {
  await ensureDependencies();
  await ensureBuild();
  return 0;
});
