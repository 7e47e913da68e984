import { join } from 'node:path';
import { app } from 'electron';
import { safeBaseName } from '../../shared/file-names';
import type { Handlers } from '../../shared/ipc/contract';
import { sentences } from '../../shared/result';
import { writeWhole } from '../files';
import { openHouse } from '../house';
import { chooseToSave } from './dialogs';

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
      const path = await chooseToSave(options);
      if (path === undefined) return { outcome: 'cancelled' };
      try {
        await writeWhole(path, text);
        return { outcome: 'saved', path };
      } catch (error) {
        return { outcome: 'failed', ...sentences(error) };
      }
    },
  };
}
