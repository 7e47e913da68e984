import { join } from 'node:path';
import { app, dialog } from 'electron';
import { safeBaseName } from '../../shared/file-names';
import { writeWhole } from '../files';
import type { Handlers } from '../handlers';
import { openHouse } from '../house';
import { currentWindow } from '../window';
import { sentences } from './documents';

type HouseHandlers = Pick<Handlers, 'house.list' | 'house.keep' | 'house.forget' | 'house.save'>;

export function houseHandlers(): HouseHandlers {
  const house = openHouse(join(app.getPath('userData'), 'house'));
  return {
    'house.list': async () => ({ files: await house.list() }),
    async 'house.keep'({ extension, name, text }) {
      await house.keep(extension, name, text);
      return {};
    },
    async 'house.forget'({ extension, name }) {
      await house.forget(extension, name);
      return {};
    },
    async 'house.save'({ extension, name, text, title }) {
      const options: Electron.SaveDialogOptions = {
        title,
        defaultPath: `${safeBaseName(name, 'house')}.${extension}`,
        filters: [{ name: title, extensions: [extension] }],
      };
      const window = currentWindow();
      const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      if (chosen.canceled || !chosen.filePath) return { outcome: 'cancelled' };
      try {
        await writeWhole(chosen.filePath, text);
        return { outcome: 'saved', path: chosen.filePath };
      } catch (error) {
        return { outcome: 'failed', ...sentences(error) };
      }
    },
  };
}
