/** Answers the window. Arguments are checked here, once, for every message; senders in requests.ts. */
import { join } from 'node:path';
import { app } from 'electron';
import { type Args, type Handlers, REQUESTS, type RequestName, type Result } from '../shared/ipc/contract';
import type { Arrivals } from './arrivals';
import { batchHandlers } from './handlers/batch';
import { documentHandlers } from './handlers/documents';
import { exportHandlers } from './handlers/exports';
import { fontHandlers } from './handlers/fonts';
import { houseHandlers } from './handlers/house';
import { savingHandlers } from './handlers/saving';
import { sessionHandlers } from './handlers/session';
import { sharingHandlers } from './handlers/sharing';
import { spellingHandlers } from './handlers/spelling';
import { updateMenu } from './menu';
import { openOwnFiles } from './own-files';
import type { Recents } from './recents';
import { dictionaryFolders } from './system-dictionaries';
import { reveal, send } from './window';
import type { Words } from './words';
import type { Workers } from './workers';

/** Rejects what is no request, and arguments that are not as its row in the contract says. */
export type Answer = (name: unknown, args: unknown) => Promise<unknown>;

interface Shell {
  readonly workers: Workers;
  readonly arrivals: Arrivals;
  readonly recents: Recents;
  readonly words: Words;
  /** Folder of the faces of people's own fonts. */
  readonly ownFonts: string;
}

export function handlersOf({ workers, arrivals, recents, words, ownFonts }: Shell): Answer {
  const own = openOwnFiles(join(app.getPath('userData'), 'own-files.json'));
  const documents = documentHandlers(workers, own, recents, words);
  const handlers: Handlers = {
    ...documents,
    ...exportHandlers(workers, words),
    ...batchHandlers(workers, words),
    ...sharingHandlers(workers),
    ...savingHandlers(own, recents, words),
    ...sessionHandlers(),
    ...houseHandlers(),
    ...spellingHandlers(dictionaryFolders(process.platform, process.env.DICPATH)),
    ...fontHandlers(workers, ownFonts, join(__dirname, '..', 'fonts')),
    async 'documents.pending'() {
      arrivals.listen(async (paths) =>
        send('documents.arrived', await documents['documents.open']({ paths })),
      );
      return documents['documents.open']({ paths: arrivals.take() });
    },
    async 'pages.lay'({ resume, look }) {
      return workers.setting.run('lay', { resume, look });
    },
    async 'pages.fit'({ resume, look, pages }) {
      // Some twenty layouts: not where what is typed waits for its page.
      return workers.reading.run('fit', { resume, look, pages });
    },
    async 'files.reveal'({ path }) {
      reveal(path);
      return {};
    },
    async 'shell.words'(told) {
      words.set(told);
      return {};
    },
    async 'menu.update'(state) {
      updateMenu(state);
      return {};
    },
  };
  return async (name, args) => {
    if (!isRequest(name)) throw new Error(`There is no request “${String(name)}”.`);
    return answer(handlers, name, args);
  };
}

function isRequest(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(REQUESTS, name);
}

function answer<N extends RequestName>(handlers: Handlers, name: N, args: unknown): Promise<Result<N>> {
  return handlers[name](REQUESTS[name].args.parse(args) as Args<N>);
}
