import { defineConfig } from '@playwright/test';

/** One window at a time: two would take the focus from each other. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 120_000,
  workers: 1,
  retries: 0,
});
