// @ts-check
/**
 * Measures Galley against Typst and the docx library: `npm run bench [-- RÉSUMÉ.json…]`; with
 * `--batch` only what whole batches cost, with `--editor` what a hand feels in its window, and with
 * `--editor --batch [COUNT]` what it feels while a batch runs there.
 */
import { ensureBuild } from './lib/build.mjs';
import { run } from './lib/child.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { ensureRuntime } from './lib/runtime.mjs';
import { runScript } from './lib/script.mjs';
import { hidden } from './lib/test-runners.mjs';

await runScript(async () => {
  await ensureBuild();
  await (await import('./vite/bundle.mjs')).bundle('bench');
  if (process.argv.includes('--editor')) return measureEditor();
  const files = process.argv.slice(2);
  return run(process.execPath, [inRoot('out', 'bench', 'index.cjs'), ...files], { cwd: root });
});

async function measureEditor() {
  const { executable } = await ensureRuntime();
  const script = [inRoot('out', 'bench', 'editor.cjs'), ...process.argv.slice(2)];
  const [command = '', ...args] = hidden([process.execPath, ...script]);
  return run(command, args, { cwd: root, env: { ...process.env, GALLEY_ELECTRON: executable } });
}
