// @ts-check
/** Measures Galley against Typst and the docx library: `npm run bench [-- RÉSUMÉ.json…]`. */
import { ensureBuild } from './lib/build.mjs';
import { run } from './lib/child.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { runScript } from './lib/script.mjs';

await runScript(async () => {
  await ensureBuild();
  await (await import('./vite/bundle.mjs')).bundle('bench');
  const files = process.argv.slice(2);
  return run(process.execPath, [inRoot('out', 'bench', 'index.cjs'), ...files], { cwd: root });
});
