/**
 * `npm run bench -- --editor`: what a hand feels, in real Electron. Times from an event to the frame that shows
 * what came of it, beside what is aimed at. Nothing fails here for being slow; run in the repository's root.
 * `--batch [COUNT]`: only what a hand feels while a batch of so many documents runs.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../measure';
import { batchTimes } from './batch';
import { startTimes } from './start';
import { everythingIsOpen, switchingTimes } from './switching';
import { typingTimes } from './typing';
import { withWindow } from './window';

const BENCH = join('..', 'shared', 'bench');
const LETTERS = 200;
const PILE = 60;
/** Long enough for all that is done meanwhile. */
const MANY = 4000;

async function main() {
  const executable = process.env.GALLEY_ELECTRON;
  if (!executable)
    throw new Error('GALLEY_ELECTRON must name the Electron to measure in (npm run bench does).');
  if (process.argv.includes('--batch')) return printBatch(executable);
  await printStart(executable);
  const pile = readdirSync(join(BENCH, 'batch'))
    .slice(0, PILE - 1)
    .map((name) => join(BENCH, 'batch', name));

  print(
    'From a key, or a click, to the changed page, ms\n\n| | median | p95 | most | p95 aimed at |\n|---|---|---|---|---|',
  );
  for (const [name, aim] of [
    ['r2', 33],
    ['r4', 50],
  ] as const) {
    const file = join(BENCH, `${name}.json`);
    const times = await withWindow(executable, [file], (page) => typingTimes(page, LETTERS));
    print(row(name, times, aim));
  }
  const [typing, switching] = await withWindow(
    executable,
    [join(BENCH, 'r2.json'), ...pile],
    async (page) => {
      await everythingIsOpen(page, PILE);
      return [await typingTimes(page, LETTERS), await switchingTimes(page, 40)] as const;
    },
  );
  print(row(`r2 beside ${PILE - 1} open documents`, typing, 33));
  print(row(`another of ${PILE} documents, from a click`, switching, 100));
  await printBatch(executable);
}

async function printBatch(executable: string) {
  const count = Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? MANY);
  const { inList, inEditor, toPage, toStop } = await batchTimes(executable, BENCH, count);
  print(
    `\nWhile a batch of ${count} documents runs, ms\n\n| | median | p95 | most | p95 aimed at |\n|---|---|---|---|---|`,
  );
  print(row('its list, from a key to the next frame', inList, 50));
  print(row('the editor, from a key to the next frame', inEditor, 50));
  print(row('the editor, from a key to the changed page', toPage, 50));
  print(row('from cancelling to what was done', toStop, 500));
}

async function printStart(executable: string) {
  const start = await startTimes(executable, 7);
  const [galley, empty] = [median(start.galley), median(start.empty)];
  print('From the start to the first words on screen, ms\n');
  print('| Galley | an empty window | ratio | aimed at |\n|---|---|---|---|');
  print(`| ${galley.toFixed(0)} | ${empty.toFixed(0)} | ${(galley / empty).toFixed(2)} × | 1.50 × |\n`);
}

function row(name: string, times: readonly number[], aim: number): string {
  const cells = [median(times), percentile(times, 0.95), Math.max(...times)].map((time) => time.toFixed(1));
  return `| ${[`${name} (${times.length})`, ...cells, aim].join(' | ')} |`;
}

function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}

function print(text: string) {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
