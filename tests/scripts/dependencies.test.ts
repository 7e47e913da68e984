import { describe, expect, it } from 'vitest';
import { lackingPackages } from '../../scripts/lib/dependencies.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-zod' };
const forMac = { version: '1.0.0', integrity: 'sha512-mac', optional: true };
const wanted = { '': { version: '0.1.0' }, 'node_modules/zod': zod, 'node_modules/for-mac': forMac };
const everywhere = () => true;

describe('lackingPackages', () => {
  it('is content with what npm has recorded, without packages for other systems', () => {
    expect(lackingPackages(wanted, { 'node_modules/zod': zod }, everywhere)).toEqual([]);
  });

  it.each([
    ['no record', {}, everywhere],
    ['another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }, everywhere],
    ['another file under the same version', { 'node_modules/zod': { ...zod, integrity: 'x' } }, everywhere],
    ['a folder removed by hand', { 'node_modules/zod': zod }, () => false],
  ])('finds %s', (_what, installed, isThere) => {
    expect(lackingPackages(wanted, installed, isThere)).toEqual(['node_modules/zod']);
  });

  it('is content with a package that the lockfile knows by version alone', () => {
    const { version } = zod;
    expect(
      lackingPackages({ 'node_modules/zod': { version } }, { 'node_modules/zod': zod }, everywhere),
    ).toEqual([]);
  });

  it('wants an optional package renewed where it is installed', () => {
    const installed = { 'node_modules/zod': zod, 'node_modules/for-mac': { ...forMac, version: '0.9.0' } };
    expect(lackingPackages(wanted, installed, everywhere)).toEqual(['node_modules/for-mac']);
  });
});
