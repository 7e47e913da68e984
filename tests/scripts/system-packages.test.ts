import { describe, expect, it } from 'vitest';
import { aptCommand, debianPackages } from '../../scripts/lib/system-packages.mjs';

const needs = [
  { library: 'libgtk-3.so.0', debian: 'libgtk-3-0', t64: true },
  { library: 'libnss3.so', debian: 'libnss3' },
];

describe('debianPackages', () => {
  it.each([
    ['Debian 12', 'ID=debian\nVERSION_ID="12"\n', 'libgtk-3-0'],
    ['Debian 13', 'ID=debian\nVERSION_ID="13"\n', 'libgtk-3-0t64'],
    ['Ubuntu 22.04', 'ID=ubuntu\nVERSION_ID="22.04"\n', 'libgtk-3-0'],
    ['Ubuntu 24.04', 'NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\n', 'libgtk-3-0t64'],
    ['a system that does not say', '', 'libgtk-3-0'],
  ])('has the names of %s', (_system, osRelease, gtk) => {
    expect(debianPackages(needs, osRelease)).toEqual([gtk, 'libnss3']);
  });
});

describe('aptCommand', () => {
  it('is a line to paste', () => {
    expect(aptCommand(['qpdf', 'xvfb'])).toBe('sudo apt-get install --no-install-recommends qpdf xvfb');
  });
});
