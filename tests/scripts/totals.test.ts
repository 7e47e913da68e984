import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOfPlaywright, countsOfVitest, outcomeOf, sum, totalsLine } from '../../scripts/lib/totals.mjs';

const counts = fc.record({ passed: fc.nat(), failed: fc.nat(), skipped: fc.nat() });

describe('countsOfVitest', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

  it('counts tests', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countsOfVitest({ ...report, testResults })).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countsOfVitest({ ...report, testResults }).failed).toBe(2);
  });
});

describe('countsOfPlaywright', () => {
  it('takes a test that passed at a second attempt for failed, and an error outside of tests too', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countsOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });
});

describe('outcomeOf', () => {
  const nothing = { passed: 0, failed: 0, skipped: 0 };

  it('fails a runner that ran nothing, or skipped everything', () => {
    expect(outcomeOf('tests', 0, nothing).failed).toBe(1);
    expect(outcomeOf('tests', 0, { ...nothing, skipped: 3 }).failed).toBe(1);
  });

  it('fails a runner that ended badly with no test to blame, and counts no failure twice', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 255 }), (ran, exitCode) => {
        expect(outcomeOf('tests', exitCode, ran).failed).toBe(Math.max(1, ran.failed));
      }),
    );
  });

  it('leaves a good end as it is', () => {
    expect(outcomeOf('tests', 0, { passed: 2, failed: 0, skipped: 1 })).toEqual({
      runner: 'tests',
      passed: 2,
      failed: 0,
      skipped: 1,
    });
  });
});

describe('sum', () => {
  it('loses no test', () => {
    fc.assert(
      fc.property(fc.array(counts), (all) => {
        const { passed, failed, skipped } = sum(all);
        const each = all.map((one) => one.passed + one.failed + one.skipped);
        expect(passed + failed + skipped).toBe(each.reduce((a, b) => a + b, 0));
      }),
    );
  });
});

describe('totalsLine', () => {
  it('is what CI reads', () => {
    expect(totalsLine({ passed: 12, failed: 0, skipped: 1 })).toBe('12 passed, 0 failed, 1 skipped');
  });
});
