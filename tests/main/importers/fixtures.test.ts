import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/importers/index';
import { FIXTURES, FORMATS, filesIn, open } from './support/files';
import { printReading } from './support/print';

/** NAME.md and NAME.md.blocks.txt; UPDATE=1 writes the second anew, to be read before it is kept. */
describe('the blocks of', () => {
  const documents = filesIn(
    FIXTURES,
    ...FORMATS,
    'docm',
    'dotx',
    'rtf',
    'doc',
    'yaml',
    'json',
    'xml',
    'zip',
  ).filter((path) => !path.endsWith('.blocks.txt'));

  it.each(documents)('%s', async (path) => {
    const printed = printReading(await readDocument(open(path)));
    const golden = `${path}.blocks.txt`;
    if (process.env.UPDATE) writeFileSync(golden, printed);
    expect(existsSync(golden), `${golden} is missing: run with UPDATE=1`).toBe(true);
    expect(printed).toBe(readFileSync(golden, 'utf8'));
  });
});
