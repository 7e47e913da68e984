// @ts-check
/** The runners of `npm test`, each giving what passed, failed and was skipped. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { binOf, run } from './child.mjs';
import { inRoot } from './paths.mjs';
import { countsOfPlaywright, countsOfVitest, outcomeOf } from './totals.mjs';

const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * @typedef {object} Apps
 * @property {string} electron the runtime's executable, for the app as it is built
 * @property {string} packaged the executable of the packed app
 */

/** @param {Apps} apps */
export const runners = (apps) => [
  () => check('lint and format (Biome)', '@biomejs/biome', 'biome', ['check', '--error-on-warnings']),
  () => check('types (tsc)', 'typescript', 'tsc', ['--noEmit']),
  runVitest,
  () => runPlaywright(apps),
];

/**
 * A program that says yes or no counts as one test.
 * @param {string} name
 * @param {string} dependency
 * @param {string} command
 * @param {readonly string[]} args
 */
async function check(name, dependency, command, args) {
  heading(name);
  const exitCode = await run(process.execPath, [binOf(dependency, command), ...args]);
  return outcomeOf(name, exitCode, exitCode === 0 ? { ...NONE, passed: 1 } : NONE);
}

async function runVitest() {
  heading('Vitest');
  const report = freshReport('vitest.json');
  const exitCode = await run(process.execPath, [
    binOf('vitest', 'vitest'),
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return outcomeOf('Vitest', exitCode, readReport(report, countsOfVitest));
}

/** @param {Apps} apps */
async function runPlaywright({ electron, packaged }) {
  heading('Playwright');
  const report = freshReport('playwright.json');
  const playwright = [
    process.execPath,
    binOf('@playwright/test', 'playwright'),
    'test',
    '--forbid-only',
    '--reporter=list,json',
  ];
  const [command = '', ...args] = hidden(playwright);
  const exitCode = await run(command, args, {
    env: {
      ...process.env,
      GALLEY_ELECTRON: electron,
      GALLEY_PACKAGED: packaged,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  return outcomeOf('Playwright', exitCode, readReport(report, countsOfPlaywright));
}

/**
 * A command line whose windows nobody sees: they would take the keyboard away from whoever works on this machine.
 * @param {readonly string[]} commandLine
 */
export const hidden = (commandLine) =>
  process.platform === 'linux'
    ? ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1440x1000x24', ...commandLine]
    : [...commandLine];

/** The path of a report that is not there yet: an old one must not be counted. @param {string} name */
function freshReport(name) {
  const path = inRoot('test-results', name);
  mkdirSync(inRoot('test-results'), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => import('./totals.mjs').Counts} counts
 */
function readReport(path, counts) {
  return existsSync(path) ? counts(JSON.parse(readFileSync(path, 'utf8'))) : NONE;
}

/** @param {string} name */
const heading = (name) => console.log(`\n── ${name}`);
