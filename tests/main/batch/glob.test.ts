import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGlob, parseGlob } from '../../../main/batch/glob';

const FITTING: readonly [string, string, string][] = [
  ['in/*.pdf', 'in', 'cv.pdf'],
  ['in/**/*.pdf', 'in', 'cv.pdf'],
  ['in/**/*.pdf', 'in', 'a/b/cv.pdf'],
  ['in/**', 'in', 'a/b/cv.pdf'],
  ['*.{pdf,docx}', '.', 'cv.docx'],
  ['/in/c?.md', '/in', 'cv.md'],
  ['in/[a-c]*/x', 'in', 'birds/x'],
  ['in/[!a-c]*', 'in', 'dogs'],
  ['in/CV (*) + $.pdf', 'in', 'CV (3) + $.pdf'],
];

const FAILING: readonly [string, string][] = [
  ['in/*.pdf', 'a/cv.pdf'],
  ['in/*.pdf', 'cvxpdf'],
  ['in/**/*.pdf', 'a/cv.docx'],
  ['in/c?.md', 'c/.md'],
  ['in/[!a-c]*', 'birds'],
];

describe('parseGlob', () => {
  it.each(FITTING)('%s looks below %s and takes %s', (pattern, base, path) => {
    const glob = parseGlob(pattern);
    expect(glob.base).toBe(base);
    expect(glob.fits(path)).toBe(true);
  });

  it.each(FAILING)('%s does not take %s', (pattern, path) =>
    expect(parseGlob(pattern).fits(path)).toBe(false),
  );

  it('looks no deeper than it has to', () => {
    expect(parseGlob('in/*/*.pdf').depth).toBe(2);
    expect(parseGlob('in/**/*.pdf').depth).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes big letters for small ones where the system does', () => {
    expect(parseGlob('in/*.pdf').fits('CV.PDF')).toBe(false);
    expect(parseGlob('in/*.pdf', { caseless: true }).fits('CV.PDF')).toBe(true);
  });

  it('makes sense of whatever is typed', () => {
    const typed = fc.array(
      fc.constantFrom('*', '**', '?', '[', ']', '{', '}', ',', 'a', '-', '/', '\\', '!'),
    );
    fc.assert(
      fc.property(typed, (signs) => {
        const pattern = signs.join('');
        if (isGlob(pattern)) expect(typeof parseGlob(pattern).fits('a/b')).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});
