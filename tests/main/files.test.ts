import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeError, writeWhole } from '../../main/files';
import { FAULT_WORDS } from '../../shared/faults';
import { sentences } from '../../shared/result';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('a file that cannot be written', () => {
  it.each([
    ['ENOENT', 'no-folder'],
    ['EACCES', 'not-allowed'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'disk-full'],
  ] as const)('%s is told as %s', (code, fault) => {
    expect(sentences(writeError(systemError(code)))).toEqual({ ...FAULT_WORDS[fault], fault });
  });

  it('is told as the system says it where nobody has words for it', () => {
    expect(sentences(writeError(systemError('EXDEV')))).toEqual({
      problem: 'The file could not be written (EXDEV).',
      advice: 'Try again.',
      fault: 'not-written',
      detail: 'EXDEV',
    });
  });

  it('is told by whoever writes', async () => {
    await writeFile(join(folder, 'here'), '');
    await expect(writeWhole(join(folder, 'not', 'a.txt'), '')).rejects.toMatchObject({ fault: 'no-folder' });
  });
});
