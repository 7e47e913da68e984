import { join } from 'node:path';
import { app } from 'electron';
import type { KeptDocument } from '../../shared/galley/session';
import type { Handlers } from '../handlers';
import { openJournal } from '../journal';
import type { OwnFiles } from '../own-files';
import { letGo } from '../window';

type SessionHandlers = Pick<
  Handlers,
  'session.restore' | 'session.keep' | 'session.reopen' | 'session.leave'
>;

export function sessionHandlers(own: OwnFiles): SessionHandlers {
  const journal = openJournal(join(app.getPath('userData'), 'session'));
  const trust = ({ state: { file, readOnly } }: KeptDocument) => {
    if (file && !readOnly) own.add(file.path);
  };
  return {
    async 'session.restore'() {
      const { documents, current } = await journal.restore();
      for (const document of documents) trust(document);
      return { documents: [...documents], current };
    },
    async 'session.keep'({ entries, order, current }) {
      await journal.keep(entries, { order, current });
      return {};
    },
    async 'session.reopen'() {
      const document = await journal.reopen();
      if (document) trust(document);
      return { document };
    },
    async 'session.leave'() {
      letGo();
      return {};
    },
  };
}
