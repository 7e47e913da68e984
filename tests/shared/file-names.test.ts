import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength, nameKey, safeBaseName, uniqueName, withoutExtension } from '../../shared/file-names';

describe('nameKey', () => {
  it('is one for names that some disk takes for one', () => {
    for (const [one, other] of [
      ['José Groß', 'JOSE\u0301 GROSS'],
      ['ΟΔΟΣ', 'οδοσ'],
      ['ΐ', 'ι\u0308\u0301'],
      ['می\u200Cخواهم', 'میخواهم'],
    ] as const)
      expect(nameKey(one)).toBe(nameKey(other));
    expect(nameKey('José')).not.toBe(nameKey('Jose'));
  });

  it('is the same of a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});

describe('safeBaseName', () => {
  it('keeps accents and takes out what some system forbids', () => {
    expect(safeBaseName('Žofie Ōe – CV (2024)')).toBe('Žofie Ōe – CV (2024)');
    expect(safeBaseName('a/b\\c:d*e?"<>|')).toBe('a b c d e');
    expect(safeBaseName('..')).toBe('resume');
    expect(safeBaseName('con')).toBe('_con');
    expect(safeBaseName('LPT1.final')).toBe('_LPT1.final');
    expect(safeBaseName('conout$')).toBe('_conout$');
  });

  it('takes out marks that make a name look like another, and keeps joiners', () => {
    expect(safeBaseName('cv\u202Efdp.exe')).toBe('cvfdp.exe');
    expect(safeBaseName('\u2067سیرة\u2069')).toBe('سیرة');
    expect(safeBaseName('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });

  it('cuts by what Linux and Windows count, and no character in two', () => {
    const families = safeBaseName('👩‍👩‍👧‍👦'.repeat(60));
    expect(families.length % '👩‍👩‍👧‍👦'.length).toBe(0);
    expect(byteLength(families)).toBeLessThanOrEqual(200);
    expect(safeBaseName('x'.repeat(500))).toHaveLength(120);
  });

  it('gives a name that every system takes, and leaves it alone the second time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
        (name) => {
          const safe = safeBaseName(name);
          expect(safe).toMatch(/^[^<>:"/\\|?*]+$/);
          expect(safe).toBe(safe.trim());
          expect(safe.endsWith('.')).toBe(false);
          expect(safe.length).toBeGreaterThan(0);
          expect(safe.length).toBeLessThanOrEqual(120);
          expect(byteLength(safe)).toBeLessThanOrEqual(200);
          expect(safeBaseName(safe)).toBe(safe);
        },
      ),
    );
  });
});

describe('uniqueName', () => {
  it('numbers names that some disk would take for one', () => {
    const taken = new Set<string>();
    expect(['cv', 'CV', 'cv', 'cv-2'].map((name) => uniqueName(name, taken))).toEqual([
      'cv',
      'CV-2',
      'cv-3',
      'cv-2-2',
    ]);
  });

  it('never gives a name twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'a-2', 'b')), (names) => {
        const taken = new Set<string>();
        const given = names.map((name) => uniqueName(name, taken).toLowerCase());
        expect(new Set(given).size).toBe(names.length);
      }),
    );
  });
});

describe('withoutExtension', () => {
  it('takes off the last extension only', () => {
    expect(['cv.pdf', 'cv.final.pdf', 'cv', '.hidden'].map(withoutExtension)).toEqual([
      'cv',
      'cv.final',
      'cv',
      '.hidden',
    ]);
  });
});
