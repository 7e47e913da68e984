import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executableName, firstReason } from '../../scripts/lib/official-electron.mjs';
import { unpackedExecutable } from '../../scripts/lib/packaging.mjs';
import { isRecent } from '../../scripts/lib/runtime.mjs';
import { isIntact } from '../../scripts/lib/stand-in-electron.mjs';

const integrityOf = (bytes: Uint8Array) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

describe('isIntact', () => {
  it('knows a file by the hash that npm writes into lockfiles', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => isIntact(bytes, integrityOf(bytes))));
  });

  it('refuses a file with one bit turned', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), (bytes, place) => {
        const turned = Uint8Array.from(bytes);
        const index = place % turned.length;
        turned[index] = (turned[index] ?? 0) ^ 1;
        return !isIntact(turned, integrityOf(bytes));
      }),
    );
  });
});

describe('isRecent', () => {
  const hour = 60 * 60 * 1000;
  it.each([
    [0, true],
    [23, true],
    [24, false],
    [1000, false],
    // The clock was wrong when the mark was made.
    [-5, false],
  ])('for a mark of %i hours ago is %s', (hours, expected) => {
    expect(isRecent(1e12 - hours * hour, 1e12)).toBe(expected);
  });
});

describe('firstReason', () => {
  it('takes the line that says what happened', () => {
    expect(firstReason('\nTypeError: fetch failed\n    at node:internal/deps/undici:1:2\n')).toBe(
      'TypeError: fetch failed',
    );
  });

  it('has an answer for silence', () => {
    expect(firstReason('\n')).toBe('no reason given');
  });
});

describe('executableName', () => {
  it('is where each system has it', () => {
    expect(executableName('linux')).toBe('electron');
    expect(executableName('win32')).toBe('electron.exe');
    expect(executableName('darwin')).toMatch(/^Electron\.app/);
  });
});

describe('unpackedExecutable', () => {
  it('has the processor in its folder where that is not the usual one', () => {
    expect(unpackedExecutable('linux', 'x64')).toBe(join('linux-unpacked', 'galley'));
    expect(unpackedExecutable('win32', 'arm64')).toBe(join('win-arm64-unpacked', 'Galley.exe'));
    expect(unpackedExecutable('darwin', 'arm64')).toMatch(/^mac-arm64/);
  });
});
