import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openRecents } from '../../main/recents';

const fileOf = () => join(mkdtempSync(join(tmpdir(), 'galley-recents-')), 'recent.json');

describe('recent files', () => {
  it('are the last ten, each once, the last one first, in the next start as well', async () => {
    const file = fileOf();
    const recents = openRecents(file);
    const told = vi.fn();
    recents.watch(told);
    for (let at = 0; at < 12; at += 1) recents.add(`/cvs/${at}.docx`);
    recents.add('/cvs/5.docx');
    recents.add('/cvs/5.docx');
    expect(told).toHaveBeenCalledTimes(13);
    const expected = [5, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((at) => `/cvs/${at}.docx`);
    expect(recents.list()).toEqual(expected);
    await vi.waitFor(() => expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(expected));
    expect(openRecents(file).list()).toEqual(expected);
  });

  it('begin anew where the list is damaged', () => {
    const file = fileOf();
    writeFileSync(file, '[1, {');
    expect(openRecents(file).list()).toEqual([]);
  });
});
