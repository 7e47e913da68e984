/**
 * A batch on the command line that is killed (SIGKILL) at fifty moments, each by chance but the same in every
 * run of this test, and gone on with after each. Whatever lies in the folder under its name is whole and is
 * never written again; in the end everything is there.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = join(__dirname, '../../../out/cli.js');
const KILLS = 50;
const DOCUMENTS = 60;

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'galley-killed-'));
  mkdirSync(join(home, 'in'));
  for (let i = 0; i < DOCUMENTS; i += 1)
    writeFileSync(
      join(home, 'in', `${String(i).padStart(3, '0')}.md`),
      `# Odo Fenn ${i % 7}\n\nMiller · Graz · odo${i}@example.org\n\n## Experience\n\n### Miller, Fjord Mills\n\nFeb 2019 – Present\n\n- Ground rye for ${i + 2} bakeries.\n`,
    );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Mulberry32: the moments are the same in every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** Kills the process some milliseconds after it told of so many documents. */
function galley(args: readonly string[], kill?: { told: number; ms: number }): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args]);
    let [out, err] = ['', ''];
    let timer: NodeJS.Timeout | undefined;
    const arm = () => {
      const told = out.split('"event":"done"').length - 1;
      if (kill && told >= kill.told) timer ??= setTimeout(() => child.kill('SIGKILL'), kill.ms);
    };
    arm();
    child.stdout.on('data', (data) => {
      out += data;
      arm();
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, err });
    });
  });
}

function callFor(out: string, ...more: string[]): string[] {
  const look = ['--template', 'meridian', '--to', 'txt,json', '--name', '{name}'];
  return ['export', join(home, 'in'), ...look, '--out', join(home, out), ...more];
}

const outputs = (out: string) => readdirSync(join(home, out)).filter((name) => !name.startsWith('.'));
const bytes = (out: string, name: string) => readFileSync(join(home, out, name), 'latin1');

describe('a batch that is killed', () => {
  it(`${KILLS} times goes on each time, and nothing is missing, half or written twice`, async () => {
    expect((await galley(callFor('whole'))).code).toBe(0);
    const whole = new Map(outputs('whole').map((name) => [name, bytes('whole', name)]));
    expect(whole.size).toBe(2 * DOCUMENTS);

    const chance = chances(7);
    let killed = 0;
    let grown = 0;
    for (let out = 0; killed < KILLS; out += 1) {
      /** Which file, by the disk's own number and time, had a name first. */
      const first = new Map<string, string>();
      const look = () => {
        for (const name of outputs(`out${out}`)) {
          const { ino, mtimeMs } = statSync(join(home, `out${out}`, name));
          const known = first.get(name) ?? `${ino} ${mtimeMs}`;
          first.set(name, known);
          expect(`${name} ${ino} ${mtimeMs}`).toBe(`${name} ${known}`);
          expect(bytes(`out${out}`, name)).toBe(whole.get(name));
        }
      };
      for (;;) {
        const before = first.size;
        // One in ten before anything is told; the others while a few documents are under way.
        const kill =
          chance() < 0.1
            ? { told: 0, ms: 400 * chance() }
            : { told: 1 + Math.floor(6 * chance()), ms: 15 * chance() };
        const resume = first.size > 0 || out % 2 === 1 ? ['--resume'] : [];
        const { code, err } = await galley(callFor(`out${out}`, '--json', ...resume), kill);
        mkdirSync(join(home, `out${out}`), { recursive: true });
        look();
        if (code !== null) {
          expect([code, err]).toEqual([0, '']);
          break;
        }
        killed += 1;
        if (first.size > before) grown += 1;
        // It had done all and was about to leave: there is nothing to go on with.
        if (first.size === whole.size && !existsSync(join(home, `out${out}`, '.galley-batch/run/plan.json')))
          break;
        if (killed >= KILLS) {
          expect((await galley(callFor(`out${out}`, '--resume'))).code).toBe(0);
          look();
          break;
        }
      }
      expect(outputs(`out${out}`).sort()).toEqual([...whole.keys()].sort());
      expect(readdirSync(join(home, `out${out}`)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
    // Else the moments were all too early to say anything.
    expect(grown).toBeGreaterThan(KILLS / 4);
  });
});
