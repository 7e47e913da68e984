// @ts-check
/** Counts over several runners, read from the reports that they write. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { runner: string }} Outcome */

/**
 * Vitest's JSON report (Jest's form). A file that could not be loaded has no tests that failed; it
 * counts as one.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function countsOfVitest(report) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * Playwright's JSON report. A test that passed only at a second attempt has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 * @returns {Counts}
 */
export function countsOfPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a runner's end adds to its report: a runner that failed without a failed test, or ran nothing,
 * is itself a failure.
 * @param {string} runner
 * @param {number} exitCode
 * @param {Counts} counts
 * @returns {Outcome}
 */
export function outcomeOf(runner, exitCode, counts) {
  const ranNothing = counts.passed + counts.failed === 0;
  const failedUnseen = counts.failed === 0 && (exitCode !== 0 || ranNothing);
  return { runner, ...counts, failed: counts.failed + (failedUnseen ? 1 : 0) };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = (/** @type {keyof Counts} */ key) => all.reduce((count, counts) => count + counts[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** @param {Counts} counts */
export const totalsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
