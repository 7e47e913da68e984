/** What stands behind the window: everything that it may ask for. */
import { join } from 'node:path';
import { app } from 'electron';
import type { Arrivals } from './arrivals';
import { type Answer, handlersOf } from './handlers';
import { setupMenu } from './menu';
import { openRecents } from './recents';
import type { Words } from './words';
import { setupWorkers } from './workers';

interface Shell {
  readonly arrivals: Arrivals;
  readonly words: Words;
  /** Folder of the faces of people's own fonts. */
  readonly ownFonts: string;
}

export function startService({ arrivals, words, ownFonts }: Shell): Answer {
  const workers = setupWorkers(ownFonts);
  const recents = openRecents(join(app.getPath('userData'), 'recent.json'));
  setupMenu({ recents, words, open: (path) => arrivals.arrive([path]) });
  return handlersOf({ workers, arrivals, recents, words, ownFonts });
}
