import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { structure } from './blocks';
import { printImported } from './print';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/structure');
const names = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.blocks'))
  .map((name) => name.slice(0, -'.blocks'.length));

describe('documents of invented people', () => {
  it('are there', () => expect(names.length).toBeGreaterThanOrEqual(7));

  it.each(names)('%s is read as its golden text says', (name) => {
    const printed = printImported(structure(fs.readFileSync(path.join(FOLDER, `${name}.blocks`), 'utf8')));
    const golden = path.join(FOLDER, `${name}.resume`);
    if (process.env.UPDATE === '1' && !process.env.CI) fs.writeFileSync(golden, printed);
    expect(printed).toBe(fs.readFileSync(golden, 'utf8'));
  });
});
