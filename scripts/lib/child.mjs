// @ts-check
/** Other programs: always an argument list, never a shell line, so that paths with spaces work everywhere. */
import { spawn, spawnSync } from 'node:child_process';
import { constants as access, accessSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { inRoot, root } from './paths.mjs';
import { Stop } from './script.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM']);

/**
 * Runs a program on this console and gives its exit code. A signal is handed on, and this process then
 * ends with the program and not before: what is begun next must not meet it still at work. With
 * `killSignal` the program gets that one instead.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const handOn = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(options.killSignal ?? signal);
      child.on('exit', () => process.exit(128 + constants.signals[signal]));
    };
    for (const signal of SIGNALS) process.once(signal, handOn);
    child.on('error', (error) => reject(new Stop(`${command} could not be run: ${error.message}`)));
    child.on('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, handOn);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program in silence.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, maxBuffer: 2 ** 28, ...options, encoding: 'utf8' });
  return {
    ok: result.status === 0,
    stdout: String(result.stdout ?? ''),
    stderr: String(result.stderr ?? '') + (result.error ? `\n${result.error.message}` : ''),
  };
}

/**
 * The JavaScript file behind a dependency's command. Run with `process.execPath` it needs no shell,
 * unlike the .cmd files of node_modules/.bin on Windows.
 * @param {string} dependency
 * @param {string} command
 */
export function binOf(dependency, command) {
  const { bin } = JSON.parse(readFileSync(inRoot('node_modules', dependency, 'package.json'), 'utf8'));
  return inRoot('node_modules', dependency, typeof bin === 'string' ? bin : bin[command]);
}

/** @param {string} program */
export function isOnPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  return (process.env.PATH ?? '').split(delimiter).some((folder) =>
    names.some((name) => {
      try {
        accessSync(join(folder, name), access.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
}
