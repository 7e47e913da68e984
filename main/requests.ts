/** Where the window's requests arrive. Senders are checked here, once; arguments in handlers.ts. */
import { ipcMain } from 'electron';
import type { Answer } from './handlers';
import { isOurs } from './lockdown';

/** @param answer a request that comes before it is there waits for it. */
export function setupRequests(answer: Promise<Answer>): void {
  ipcMain.handle('galley:request', async (event, name: unknown, args: unknown) => {
    if (!isOurs(event.senderFrame?.url)) throw new Error('This sender may not ask.');
    return (await answer)(name, args);
  });
}
