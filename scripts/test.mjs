// @ts-check
/** `npm test`: everything the tests need, then all of them. The last line is the totals. */
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureUnpackedApp } from './lib/packaging.mjs';
import { ensureRuntime } from './lib/runtime.mjs';
import { runScript } from './lib/script.mjs';
import { ensureSystemPackages } from './lib/system-packages.mjs';
import { runners } from './lib/test-runners.mjs';
import { sum, totalsLine } from './lib/totals.mjs';

let totals = { passed: 0, failed: 1, skipped: 0 };

await runScript(async () => {
  await ensureDependencies();
  ensureSystemPackages('tests');
  const runtime = await ensureRuntime();
  await ensureBuild();
  const packaged = await ensureUnpackedApp(runtime);
  const outcomes = [];
  for (const runner of runners({ electron: runtime.executable, packaged })) outcomes.push(await runner());
  console.log('');
  for (const outcome of outcomes) console.log(`${outcome.runner}: ${totalsLine(outcome)}`);
  totals = sum(outcomes);
  return totals.failed === 0 ? 0 : 1;
});
console.log(totalsLine(totals));
