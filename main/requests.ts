/** Where the window's requests arrive, as JSON. Senders are checked here, once; arguments in handlers.ts. */
import { ipcMain } from 'electron';
import type { Answer } from './handlers';
import { isOurs } from './lockdown';

/**
 * @param start called with the first request, which comes once the window has something to show (renderer/main.tsx):
 * to read all the code behind it before would be the half of the start.
 */
export function setupRequests(start: () => Promise<Answer>): void {
  let answer: Promise<Answer> | undefined;
  ipcMain.handle('galley:request', async (event, name: unknown, args: unknown) => {
    if (!isOurs(event.senderFrame?.url)) throw new Error('This sender may not ask.');
    answer ??= start();
    return JSON.stringify(await (await answer)(name, JSON.parse(String(args))));
  });
}
