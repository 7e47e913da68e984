import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { IMPORTERS } from '../../main/importers/index';

interface Associated {
  readonly fileAssociations: readonly { readonly ext: string | readonly string[] }[];
}

const ROOT = join(__dirname, '../..');
const builder = parse(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')) as Record<
  'mac' | 'linux',
  Associated
>;
const openWith = readFileSync(join(ROOT, 'scripts/packaging/open-with.nsh'), 'utf8');

const extensionsOf = ({ fileAssociations }: Associated) => fileAssociations.flatMap(({ ext }) => ext).sort();

/** XML and ZIP files are mostly no résumés; Galley’s own format is its own, and stands apart. */
const NOT_OFFERED = ['europass', 'linkedin', 'galley'];

describe('what a double click, the Dock and “Open with” offer', () => {
  it('is the same on every system', () => {
    const onWindows = [...openWith.matchAll(/offerFor "\.(\w+)"/g)].map(([, extension]) => extension).sort();
    expect(onWindows).toEqual(extensionsOf(builder.mac));
    expect(extensionsOf(builder.linux)).toEqual(extensionsOf(builder.mac));
  });

  it('is at least the first name of every format that is read', () => {
    const first = IMPORTERS.filter(({ id }) => !NOT_OFFERED.includes(id)).map(
      ({ extensions }) => extensions[0],
    );
    expect(extensionsOf(builder.mac)).toEqual(expect.arrayContaining(first));
  });
});
