/** Whole processes, from start to end: what one call on the command line costs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FontLibrary } from '../../shared/fonts';
import { inTurn } from './measure';
import { sourceFor } from './warm';
import { LOOK, readResume } from './workload';

/** Wall milliseconds. */
export interface ColdCosts {
  /** Node that starts and ends. */
  readonly node: number;
  readonly pdf: number;
  readonly typst: number;
  readonly word: number;
}

const ROUNDS = 9;

export async function coldCosts(file: string, out: string, fonts: FontLibrary): Promise<ColdCosts> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  const source = join(folder, 'source.typ');
  writeFileSync(source, sourceFor(readResume(file), fonts));
  const galley = (format: string) => {
    const args = [
      'export',
      file,
      '--template',
      LOOK.templateId,
      '--to',
      format,
      '--out',
      folder,
      '--no-source',
    ];
    return () => node([join(out, 'cli.js'), ...args]);
  };
  const typst = join(out, 'bench', 'typst-process.cjs');
  try {
    const { node: bare, ...costs } = await inTurn(
      {
        node: () => node(['--eval', '0']),
        pdf: galley('pdf'),
        typst: () => node([typst, join(out, 'fonts'), source, join(folder, 'typst.pdf')]),
        word: galley('docx'),
      },
      ROUNDS,
    );
    return { node: bare.wall, pdf: costs.pdf.wall, typst: costs.typst.wall, word: costs.word.wall };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a process prints. Throws when it fails: a quick failure must not count as speed. */
export function node(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
