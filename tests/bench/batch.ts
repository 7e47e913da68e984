/**
 * `npm run bench -- --batch`: whole processes over whole folders, in turn: what an agency waits for. Typst
 * compiles the same words to PDF only, one document after the other in one process, as it is called.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FontLibrary } from '../../shared/fonts';
import { node } from './cold';
import { type Cost, median } from './measure';
import { sourceFor } from './warm';
import { LOOK, readResume } from './workload';

const SHARED = join('..', 'shared');
const RESUMES = join(SHARED, 'bench', 'batch');
const CORPUS = join(SHARED, 'corpus', 'rendered');
const MIXED = /\.(pdf|docx|md|html)$/;
/** In turn, so that what disturbs the machine disturbs all. */
const ROUNDS = 3;
const MANY = 2000;

export interface BatchCosts {
  /** Medians; `cpu` is of the process and all its threads. */
  readonly galley: Cost;
  readonly typst: Cost;
  /** A hundred mixed documents, by one worker and by two. */
  readonly mixed?: { readonly one: Cost; readonly two: Cost };
  /** Of many documents: bytes resident after each tenth, and milliseconds that each tenth took. */
  readonly many: { readonly resident: readonly number[]; readonly tenths: readonly number[] };
}

export function batchCosts(out: string, fonts: FontLibrary): BatchCosts {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  const target = join(folder, 'out');
  const call = (sources: readonly string[], formats: string, jobs: number) => [
    ...[join(out, 'cli.js'), 'export', ...sources, '--template', LOOK.templateId],
    ...['--to', formats, '--out', target, '--jobs', String(jobs)],
  ];
  try {
    const sources = join(folder, 'typst');
    mkdirSync(sources);
    for (const name of readdirSync(RESUMES).filter((each) => each.endsWith('.json')))
      writeFileSync(
        join(sources, `${basename(name, '.json')}.typ`),
        sourceFor(readResume(join(RESUMES, name)), fonts),
      );
    const typst = [join(out, 'bench', 'typst-process.cjs'), join(out, 'fonts'), sources, folder];
    const mixed = existsSync(CORPUS)
      ? readdirSync(CORPUS)
          .filter((name) => MIXED.test(name))
          .slice(0, 100)
          .map((name) => join(CORPUS, name))
      : [];
    const [galley, other, one, two] = inTurn([
      call([RESUMES], 'pdf,docx', 2),
      typst,
      ...(mixed.length > 0 ? [call(mixed, 'pdf,docx', 1), call(mixed, 'pdf,docx', 2)] : []),
    ]);
    if (!galley || !other) throw new Error('Nothing was measured.');
    return { galley, typst: other, ...(one && two && { mixed: { one, two } }), many: manyCosts(folder, call) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Costs of processes with the meter that `meter.cjs` is loaded with. */
function inTurn(calls: readonly (readonly string[])[]): Cost[] {
  const costs = calls.map(() => [] as Cost[]);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, args] of calls.entries()) {
      const cpu = process.resourceUsage();
      const begun = performance.now();
      node(args, { allowFailures: true });
      const wall = performance.now() - begun;
      costs[at]?.push({ wall, cpu: childCpu(cpu) });
    }
  return costs.map((each) => ({
    wall: median(each.map(({ wall }) => wall)),
    cpu: median(each.map(({ cpu }) => cpu)),
  }));
}
