/**
 * `npm run bench -- --batch`: whole processes over whole folders, in turn: what an agency waits for. Typst
 * sets the same words as PDF only.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FontLibrary } from '../../shared/fonts';
import { type Cost, median } from './measure';
import { type ProcessCost, processCost } from './process';
import { sourceFor } from './warm';
import { LOOK, readResume } from './workload';

const SHARED = join('..', 'shared');
const RESUMES = join(SHARED, 'bench', 'batch');
const MIXED = join(SHARED, 'corpus', 'rendered');
const ROUNDS = 3;

export interface BatchCosts {
  readonly galley: Cost;
  readonly typst: Cost;
  /** A hundred documents of four formats, by one worker and by two. */
  readonly mixed?: { readonly one: Cost; readonly two: Cost };
}

export interface ManyCosts {
  /** Bytes resident in each tenth of the time, at its median. */
  readonly resident: readonly number[];
  /** Milliseconds that each tenth of the documents took. */
  readonly tenths: readonly number[];
}

export async function batchCosts(out: string, fonts: FontLibrary): Promise<BatchCosts> {
  return inFolder(async (folder) => {
    const sources = join(folder, 'typst');
    const pdfs = join(folder, 'pdfs');
    for (const each of [sources, pdfs]) mkdirSync(each);
    for (const name of resumes())
      writeFileSync(
        join(sources, `${basename(name, '.json')}.typ`),
        sourceFor(readResume(join(RESUMES, name)), fonts),
      );
    const mixed = mixedDocuments();
    const [galley, typst, one, two] = await inTurn([
      galleyCall(out, [RESUMES], folder, 2),
      [join(out, 'bench', 'typst-batch-process.cjs'), join(out, 'fonts'), sources, pdfs],
      ...(mixed.length > 0 ? [1, 2].map((jobs) => galleyCall(out, mixed, folder, jobs)) : []),
    ]);
    if (!galley || !typst) throw new Error('Nothing was measured.');
    return { galley, typst, ...(one && two && { mixed: { one, two } }) };
  });
}

/** So many documents in one batch: whether memory and pace stay what they are. */
export async function manyCosts(out: string, count: number): Promise<ManyCosts> {
  return inFolder(async (folder) => {
    const sources = join(folder, 'in');
    mkdirSync(sources);
    const names = resumes();
    for (let i = 0; i < count; i += 1)
      copyFileSync(join(RESUMES, names[i % names.length] ?? ''), join(sources, `${i}.json`));
    const ends: number[] = [];
    const call = [...galleyCall(out, [sources], folder, 2), '--json'];
    const { resident } = await processCost(call, [0], (line) => {
      if (line.startsWith('{"event":"done"')) ends.push(performance.now());
    });
    const tenth = (values: readonly number[], at: number) =>
      values.slice(Math.floor((at * values.length) / 10), Math.floor(((at + 1) * values.length) / 10));
    const tenths = Array.from({ length: 10 }, (_, at) => at);
    return {
      resident: tenths.map((at) => median(tenth(resident, at))),
      tenths: tenths.map((at) => {
        const own = tenth(ends, at);
        return (own.at(-1) ?? Number.NaN) - (own[0] ?? Number.NaN);
      }),
    };
  });
}

function galleyCall(out: string, sources: readonly string[], folder: string, jobs: number): string[] {
  const look = ['--template', LOOK.templateId, '--to', 'pdf,docx', '--jobs', String(jobs)];
  return [join(out, 'cli.js'), 'export', ...sources, ...look, '--out', join(folder, 'out')];
}

function resumes(): string[] {
  return readdirSync(RESUMES).filter((name) => name.endsWith('.json'));
}

/** Twenty-five of each format. */
function mixedDocuments(): string[] {
  if (!existsSync(MIXED)) return [];
  const names = readdirSync(MIXED).sort();
  return ['pdf', 'docx', 'md', 'html'].flatMap((format) =>
    names
      .filter((name) => name.endsWith(`.${format}`))
      .slice(0, 25)
      .map((name) => join(MIXED, name)),
  );
}

/** Medians of processes taken in turn: what disturbs the machine for a moment disturbs all alike. */
async function inTurn(calls: readonly (readonly string[])[]): Promise<Cost[]> {
  const costs: ProcessCost[][] = calls.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, args] of calls.entries()) costs[at]?.push(await processCost(args));
  return costs.map((each) => ({
    wall: median(each.map(({ wall }) => wall)),
    cpu: median(each.map(({ cpu }) => cpu)),
  }));
}

async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
