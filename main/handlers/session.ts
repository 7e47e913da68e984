import { join } from 'node:path';
import { app } from 'electron';
import type { Handlers } from '../../shared/ipc/contract';
import { openJournal } from '../journal';
import { letGo } from '../window';

type SessionHandlers = Pick<
  Handlers,
  'session.restore' | 'session.keep' | 'session.reopen' | 'session.leave'
>;

export function sessionHandlers(): SessionHandlers {
  const journal = openJournal(join(app.getPath('userData'), 'session'));
  return {
    async 'session.restore'() {
      const { documents, current } = await journal.restore();
      return { documents: [...documents], current };
    },
    async 'session.keep'({ entries, order, current }) {
      await journal.keep(entries, { order, current });
      return {};
    },
    async 'session.reopen'() {
      return { document: await journal.reopen() };
    },
    async 'session.leave'() {
      letGo();
      return {};
    },
  };
}
