// @ts-check
/**
 * Runs a worker script inside a thread where every reach outside is reported: a path that is neither the
 * worker's own nor the document's, an address, a name to be resolved, another program. Started by open.ts.
 */
const childProcess = require('node:child_process');
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const net = require('node:net');
const { dirname, resolve, sep } = require('node:path');
const { fileURLToPath } = require('node:url');
const { parentPort, workerData } = require('node:worker_threads');

/** @type {{ script: string, alarms: import('node:worker_threads').MessagePort }} */
const { script, alarms } = workerData;
/** The build: the worker's own code, its chunks and the fonts. */
const own = resolve(dirname(script), '..') + sep;
let document = '';
parentPort?.on('message', ({ args }) => {
  document = resolve(args.path);
});

/** @param {unknown} path */
function checkPath(path) {
  if (typeof path !== 'string' && !(path instanceof URL)) return;
  const whole = resolve(typeof path === 'string' ? path : fileURLToPath(path));
  if (whole !== document && !whole.startsWith(own)) alarms.postMessage(`path ${whole}`);
}

/**
 * @param {Record<string, any>} owner
 * @param {(name: string) => (first: unknown) => void} watch
 */
function watchAll(owner, watch, names = Object.keys(owner)) {
  for (const name of names) {
    const original = owner[name];
    if (typeof original !== 'function' || /^[A-Z]/.test(name)) continue;
    const look = watch(name);
    owner[name] = Object.assign(
      /** @this {unknown} @param {unknown[]} args */
      function (...args) {
        look(args[0]);
        return original.apply(this, args);
      },
      original,
    );
  }
}

const tell = (/** @type {string} */ name) => () => alarms.postMessage(`call of ${name}`);
watchAll(fs, () => checkPath);
watchAll(fs.promises, () => checkPath);
watchAll(childProcess, tell);
watchAll(dns, tell, ['lookup', 'resolve', 'resolve4', 'resolve6']);
watchAll(net.Socket.prototype, tell, ['connect']);
watchAll(dgram.Socket.prototype, tell, ['send', 'connect']);

require(script);
