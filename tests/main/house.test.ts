import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openHouse } from '../../main/house';

const folder = () => join(mkdtempSync(join(tmpdir(), 'galley-house-')), 'house');

it('keeps a file a name, and forgets it', async () => {
  const house = openHouse(folder());
  expect(await house.list()).toEqual([]);
  await house.keep('galleybrand', 'Halvorsen / Pryce', 'one');
  await house.keep('galleytemplate', 'Halvorsen / Pryce', 'two');
  await house.keep('galleybrand', 'HALVORSEN / PRYCE', 'three');
  expect(await house.list()).toEqual([
    { extension: 'galleybrand', text: 'three' },
    { extension: 'galleytemplate', text: 'two' },
  ]);
  await house.forget('galleybrand', 'Halvorsen / Pryce');
  await house.forget('galleybrand', 'nobody');
  expect(await house.list()).toEqual([{ extension: 'galleytemplate', text: 'two' }]);
});

it('leaves out what is not its own', async () => {
  const path = folder();
  const house = openHouse(path);
  await house.keep('galleybrand', 'House', 'one');
  writeFileSync(join(path, 'notes.txt'), 'two');
  expect(await house.list()).toEqual([{ extension: 'galleybrand', text: 'one' }]);
});
