import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../../shared/result';
import { attacks, PERSON } from './attacks';
import { guardedOpener, textOf } from './open';

const folder = mkdtempSync(join(tmpdir(), 'galley-attacks-'));
const opener = guardedOpener();
afterAll(() => {
  opener.close();
  rmSync(folder, { recursive: true });
});

const all = await attacks();

describe('a document that attacks its reader is read or refused in time', () => {
  it.each(all)('$file: $what', async ({ file, bytes, wanted }) => {
    const path = join(folder, file);
    writeFileSync(path, bytes);
    const outcome = await opener.open(path);
    if (outcome instanceof UserError) {
      expect(wanted).not.toBe('read');
      expect(outcome.message).toMatch(/^\p{Lu}.*\.$/u);
      if (wanted instanceof RegExp) expect(outcome.message).toMatch(wanted);
      return;
    }
    expect(wanted).not.toBeInstanceOf(RegExp);
    const text = textOf(outcome);
    expect(text).toContain(PERSON);
    expect(text).not.toMatch(/root:x:0|hahaha/);
    expect('polluted' in {}).toBe(false);
  });
});
