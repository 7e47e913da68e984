/**
 * What Electron's own default app does, as far as `electron [-v] [-r MODULE]… APP [ARGUMENT]…` goes:
 * the stand-in comes without one. Plain CommonJS, as it runs before anything is built.
 */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const { appFolder, preloads, wantsVersion } = readArguments(process.argv.slice(1));

if (wantsVersion) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (appFolder === undefined) {
  console.error('Give the folder of an app.');
  process.exit(1);
}

const fromHere = createRequire(join(process.cwd(), 'index.js'));
for (const preload of preloads) fromHere(preload);
start(resolve(appFolder));

/** The first argument that is not an option is the app; what follows is the app's. */
function readArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '-v' || arg === '--version') return { preloads, wantsVersion: true };
    if (arg === '-r' || arg === '--require') {
      index += 1;
      preloads.push(args[index]);
    } else if (!arg.startsWith('-')) return { appFolder: arg, preloads, wantsVersion: false };
  }
  return { preloads, wantsVersion: false };
}

function start(folder) {
  const {
    main = 'index.js',
    name,
    productName,
    version,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(productName ?? name);
  if (version) app.setVersion(version);
  app.setAppPath(folder);
  fromHere(join(folder, main));
}
