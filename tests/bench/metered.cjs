/** Loaded before a process that is measured: tells its memory while it runs and its CPU time at its end, on descriptor 3. */
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const tell = (/** @type {object} */ facts) => writeSync(3, `${JSON.stringify(facts)}\n`);
  setInterval(() => tell({ resident: process.memoryUsage.rss() }), 200).unref();
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    tell({ cpu: (user + system) / 1000 });
  });
}
