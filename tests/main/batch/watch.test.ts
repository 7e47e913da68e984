import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchFiles } from '../../../main/batch/watch';

it('takes what is there, what comes and what changes, each when it is whole, and ends when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-watch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);
  mkdirSync(file('in/sub'), { recursive: true });
  writeFileSync(file('in/there.md'), 'x');
  writeFileSync(file('in/seen.md'), 'x');

  const stop = new AbortController();
  const taken: string[] = [];
  const ended = (async () => {
    const seen = [[file('in/none.md'), 'never']] as const;
    for await (const { path } of watchFiles([file('in')], { signal: stop.signal, seen, every: 40 }))
      taken.push(relative(folder, path));
  })();
  const until = async (count: number) => {
    while (taken.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await until(2);
  expect([...taken].sort()).toEqual(['in/seen.md', 'in/there.md']);

  // A copy that is slow: it grows at every look.
  const growing = setInterval(() => appendFileSync(file('in/sub/slow.md'), 'more '), 10);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(taken).toHaveLength(2);
  clearInterval(growing);
  await until(3);
  expect(taken[2]).toBe('in/sub/slow.md');

  writeFileSync(file('in/there.md'), 'changed');
  await until(4);
  expect(taken[3]).toBe('in/there.md');
  stop.abort();
  await ended;
});
