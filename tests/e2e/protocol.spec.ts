import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './support/galley';

/** The status and headers of an address, or what went wrong. */
function answerOf(app: ElectronApplication, address: string) {
  return app.evaluate(
    ({ net }, url) =>
      net.fetch(url).then(
        ({ status, headers }) => ({ status, headers: Object.fromEntries(headers) }),
        (error: Error) => error.message,
      ),
    address,
  );
}

test('the window gets its own files, under its policy, and no others', async ({ galley }) => {
  const page = await answerOf(galley.app, 'galley://app/renderer/index.html');
  expect(page).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self';"),
      'x-content-type-options': 'nosniff',
    },
  });
  for (const path of [
    'main/index.cjs',
    'renderer/../main/index.cjs',
    'renderer/%2e%2e/main/index.cjs',
    'renderer/..%2fmain/preload.cjs',
    'renderer/none.js',
    'fonts/../../package.json',
    'fonts/OwnNone.ttf',
  ])
    expect(await answerOf(galley.app, `galley://app/${path}`), path).toBe('net::ERR_FILE_NOT_FOUND');
  expect(await answerOf(galley.app, 'galley://other/renderer/index.html')).toBe('net::ERR_FILE_NOT_FOUND');
});
