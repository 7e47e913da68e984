import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openOwnFiles } from '../../main/own-files';

describe('the files of our own', () => {
  it('are those that were opened or saved, in the next start as well', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'galley-own-')), 'own.json');
    const own = openOwnFiles(file);
    expect(own.has('/cvs/a.galley')).toBe(false);
    own.add('/cvs/a.galley');
    expect(own.has('/cvs/a.galley')).toBe(true);
    await vi.waitFor(() => expect(existsSync(file)).toBe(true));
    expect(openOwnFiles(file).has('/cvs/a.galley')).toBe(true);
    writeFileSync(file, '{}');
    expect(openOwnFiles(file).has('/cvs/a.galley')).toBe(false);
  });
});
