// @ts-check
import { run } from './child.mjs';
import { Stop } from './script.mjs';

/**
 * How npm is run from here. Inside `npm start` it has said where its own program is; run by Node
 * itself, that needs no shell. Only outside of npm on Windows is npm.cmd, and so a shell, left.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function npmCommand(env = process.env, platform = process.platform) {
  const ownProgram = env.npm_execpath;
  if (ownProgram && /npm-cli\.[cm]?js$/.test(ownProgram)) {
    return { command: process.execPath, first: [ownProgram], shell: false };
  }
  return { command: 'npm', first: /** @type {string[]} */ ([]), shell: platform === 'win32' };
}

/**
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} [stdio]
 */
export async function npm(args, stdio = 'inherit') {
  const { command, first, shell } = npmCommand();
  // `npm test --silent` hands its silence on; errors of this inner run must be seen all the same.
  const quiet = ['--loglevel=error', '--no-update-notifier'];
  const env = { ...process.env, NODE_NO_WARNINGS: '1' };
  // Interrupted, npm would take half a minute to undo what the next run does anew anyway.
  const killSignal = 'SIGKILL';
  const code = await run(command, [...first, ...args, ...quiet], { stdio, shell, env, killSignal });
  if (code !== 0) throw new Stop(`npm ${args[0]} failed (see above). Once that is mended, run this again.`);
}
