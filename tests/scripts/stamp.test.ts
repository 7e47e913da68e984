import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, makeOnce } from '../../scripts/lib/stamp.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-stamp-'));
  mkdirSync(join(folder, 'source'));
  writeFileSync(join(folder, 'source', 'one.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('hashOf', () => {
  it('does not look at times', () => {
    const before = hashOf(folder, ['source']);
    utimesSync(join(folder, 'source', 'one.ts'), 0, 0);
    expect(hashOf(folder, ['source'])).toBe(before);
  });

  it('changes with a content, a name, a new file and a lost one', () => {
    const hashes = new Set([hashOf(folder, ['source'])]);
    writeFileSync(join(folder, 'source', 'one.ts'), 'ONE');
    hashes.add(hashOf(folder, ['source']));
    writeFileSync(join(folder, 'source', 'two.ts'), '');
    hashes.add(hashOf(folder, ['source']));
    rmSync(join(folder, 'source', 'one.ts'));
    hashes.add(hashOf(folder, ['source']));
    rmSync(join(folder, 'source'), { recursive: true });
    hashes.add(hashOf(folder, ['source']));
    expect(hashes.size).toBe(5);
  });

  it('does not take the end of one file for the beginning of the next', () => {
    writeFileSync(join(folder, 'source', 'two.ts'), 'two');
    const before = hashOf(folder, ['source']);
    writeFileSync(join(folder, 'source', 'one.ts'), 'onet');
    writeFileSync(join(folder, 'source', 'two.ts'), 'wo');
    expect(hashOf(folder, ['source'])).not.toBe(before);
  });
});

describe('makeOnce', () => {
  const output = () => join(folder, 'made');
  const make = () => writeFileSync(output(), 'made');
  const step = (inputs: string, how: () => void = make) =>
    makeOnce({ stamp: join(folder, 'stamps', 'step'), inputs, outputs: [output()], make: how });

  it('makes once for the same inputs and again for others', async () => {
    expect([await step('a'), await step('a'), await step('b'), await step('b')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('makes again what is gone', async () => {
    await step('a');
    rmSync(output());
    expect(await step('a')).toBe(true);
  });

  it('makes again after a run that was cut short, even for the inputs of the run before', async () => {
    await step('a');
    await expect(
      step('b', () => {
        throw new Error('cut short');
      }),
    ).rejects.toThrow('cut short');
    expect(await step('a')).toBe(true);
  });

  it('does not believe a step that made nothing', async () => {
    await expect(step('a', () => undefined)).rejects.toThrow('did not make');
    expect(await step('a')).toBe(true);
  });
});
