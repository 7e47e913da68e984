/** A whole process with what it costs, threads and all. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Cost } from './measure';

export interface ProcessCost extends Cost {
  /** Bytes in memory, five times a second. */
  readonly resident: readonly number[];
}

const METER = join('tests', 'bench', 'metered.cjs');

/** `codes` are the exit codes that are no failure: a quick failure must not count as speed. */
export function processCost(
  args: readonly string[],
  codes: readonly number[] = [0],
  onLine: (line: string) => void = () => undefined,
): Promise<ProcessCost> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ['--require', `./${METER}`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, out, err, meter] = child.stdio;
    const resident: number[] = [];
    let cpu = Number.NaN;
    let said = '';
    const lines = (stream: typeof meter, use: (line: string) => void) => {
      if (stream && 'read' in stream) createInterface({ input: stream }).on('line', use);
    };
    lines(meter, (line) => {
      const facts: { resident?: number; cpu?: number } = JSON.parse(line);
      if (facts.resident !== undefined) resident.push(facts.resident);
      cpu = facts.cpu ?? cpu;
    });
    lines(out, onLine);
    lines(err, (line) => {
      said += `${line}\n`;
    });
    child.on('close', (code) => {
      if (codes.includes(code ?? -1)) resolve({ wall: performance.now() - begun, cpu, resident });
      else reject(new Error(`${args.join(' ')} failed: ${said}`));
    });
  });
}
