/** Every format cut short, overwritten, renamed: a clear sentence or a document, never anything else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../../shared/result';
import { guardedOpener, type Outcome, textOf } from './open';
import { noise, specimens } from './specimens';

const folder = mkdtempSync(join(tmpdir(), 'galley-damaged-'));
const opener = guardedOpener();
afterAll(() => {
  opener.close();
  rmSync(folder, { recursive: true });
});

let files = 0;

async function outcomeOf(bytes: Uint8Array, extension: string): Promise<Outcome> {
  files += 1;
  const path = join(folder, `${files}.${extension}`);
  writeFileSync(path, bytes);
  const outcome = await opener.open(path);
  if (outcome instanceof UserError) expect(outcome.message).toMatch(/^\p{Lu}.*\.$/u);
  return outcome;
}

/** What was read holds words, and no more than a few characters that stand for nothing. */
function expectWords(outcome: Outcome): void {
  if (outcome instanceof UserError) return;
  const text = textOf(outcome);
  expect(text).toMatch(/[\p{L}\p{N}]/u);
  expect(text.match(/[\ufffd\p{Cc}\p{Co}]/gu)?.filter((sign) => sign !== '\n').length ?? 0).toBeLessThan(20);
}

const CUTS = Array.from({ length: 10 }, (_, at) => (at + 0.5) / 10);
const all = await specimens();

describe.each(all)('a $extension file', ({ extension, bytes, name, magic }) => {
  it('is read', async () => {
    const outcome = await outcomeOf(bytes, extension);
    expect(outcome).toMatchObject({ resume: { basics: { name } } });
  });

  it('without a byte is refused', async () => {
    expect(await outcomeOf(new Uint8Array(), extension)).toMatchObject({ problem: 'This file is empty.' });
  });

  it('cut off at ten places', async () => {
    for (const share of CUTS)
      expectWords(await outcomeOf(bytes.subarray(0, Math.floor(bytes.length * share)), extension));
  });

  it('of which only the beginning is real is refused', async () => {
    for (const seed of [1, 2, 3]) {
      const fake = new Uint8Array([...bytes.subarray(0, magic), ...noise(5000, seed)]);
      expect(await outcomeOf(fake, extension)).toBeInstanceOf(UserError);
    }
  });

  it('with bytes changed by chance', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const changed = bytes.slice();
      const places = noise(24, seed);
      for (let at = 0; at < places.length; at += 3) {
        const [high = 0, low = 0, value = 0] = places.subarray(at, at + 3);
        changed[Math.floor(((high * 256 + low) / 65_536) * bytes.length)] = value;
      }
      expectWords(await outcomeOf(changed, extension));
    }
  });

  it('under the name of another format', async () => {
    for (const other of all) {
      const outcome = await outcomeOf(bytes, other.extension);
      if (!(outcome instanceof UserError)) expect(textOf(outcome)).toContain(name);
      // Only files of text may be mistaken, and only where their name says that they are data.
      else expect([extension, other.extension].join(' ')).toMatch(/^(html|md|txt|yaml|json) (yaml|json)$/);
    }
  });
});
