import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesFrom, listedPaths } from '../../../main/batch/sources';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-sources-'));
  for (const name of ['in/b', 'in/a', 'in/out', 'empty']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of [
    'in/z.pdf',
    'in/a/y.docx',
    'in/b/🙂 سيرة.md',
    'in/out/z.pdf',
    'in/.DS_Store',
    'in/~$y.docx',
    'in/Thumbs.db',
    'x[1].md',
  ])
    writeFileSync(join(folder, name), '');
  symlinkSync(join(folder, 'in'), join(folder, 'in', 'a', 'up'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function found(...inputs: string[]): Promise<string[]> {
  const files = await filesFrom(
    inputs.map((input) => join(folder, input)),
    { except: [join(folder, 'in', 'out')] },
  );
  return files.map((file) => relative(folder, file));
}

describe('filesFrom', () => {
  it('takes a folder with its subfolders, in order, without litter, what was written, and loops', async () => {
    expect(await found('in')).toEqual(['in/a/y.docx', 'in/b/🙂 سيرة.md', 'in/z.pdf']);
  });

  it('follows patterns, and takes a file by its name where there is one', async () => {
    expect(await found('in/**/*.{pdf,md}')).toEqual(['in/b/🙂 سيرة.md', 'in/z.pdf']);
    expect(await found('in/*.pdf')).toEqual(['in/z.pdf']);
    expect(await found('x[1].md')).toEqual(['x[1].md']);
  });

  it('takes a file once, however often it is meant', async () => {
    expect(await found('in/z.pdf', 'in', 'in/../in/z.pdf', 'in/*.pdf')).toEqual([
      'in/z.pdf',
      'in/a/y.docx',
      'in/b/🙂 سيرة.md',
    ]);
  });

  it('keeps what is not there, for its row to say so', async () => {
    expect(await found('none.pdf', 'none/*.pdf', 'empty')).toEqual(['none.pdf', 'none/*.pdf', 'empty']);
  });
});

describe('a list of paths', () => {
  it('is lines, of Unix or Windows, or what is parted by NUL', () => {
    expect(listedPaths('\uFEFFa b.pdf\r\n\r\nc.pdf\n')).toEqual(['a b.pdf', 'c.pdf']);
    expect(listedPaths('a\nb.pdf\0c.pdf\0')).toEqual(['a\nb.pdf', 'c.pdf']);
  });
});
