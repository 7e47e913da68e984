import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers, Result } from '../../shared/ipc/contract';
import { showingFace } from '../../shared/own-fonts';
import { type FaceRow, FONT_ENDINGS, LIST } from '../fonts/own/face-rows';
import {
  forgetOwnFamily,
  keepOwnFaces,
  ownFamilies,
  putBackOwnFaces,
  readOwnRows,
  sweepOwnFaces,
} from '../fonts/own/folder';
import type { Workers } from '../workers';
import { chooseToOpen } from './dialogs';

type FontHandlers = Pick<Handlers, 'fonts.list' | 'fonts.add' | 'fonts.forget' | 'fonts.putBack'>;

/** Of a family of nine weights and their italics, several families at once. */
const MOST_FILES = 60;

/** @param folder where the faces of own fonts are kept, `shipped` where those of every copy lie. */
export function fontHandlers({ reading }: Workers, folder: string, shipped: string): FontHandlers {
  const forgotten = new Map<string, readonly FaceRow[]>();
  // What was forgotten in an earlier start is put back no more.
  const swept = sweepOwnFaces(folder);
  const list = async (): Promise<Result<'fonts.list'>> => {
    await swept;
    const own = ownFamilies(readOwnRows(folder));
    const faces = own.map((family) => [family.name, showingFace(family) ?? '']);
    return { own, faces: { ...(await shippedFaces(shipped)), ...Object.fromEntries(faces) } };
  };
  return {
    'fonts.list': async () => list(),
    async 'fonts.add'({ title }) {
      const paths = await chooseToOpen({
        title,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: title, extensions: [...FONT_ENDINGS] }],
      });
      if (paths.length === 0) return { ...(await list()), added: [], failures: [] };
      const { faces, failures } = await reading.run('fonts', { paths: paths.slice(0, MOST_FILES) });
      if (faces.length > 0) await keepOwnFaces(folder, faces);
      return { ...(await list()), added: [...new Set(faces.map(({ row }) => row.asked))], failures };
    },
    async 'fonts.forget'({ name }) {
      forgotten.set(name, await forgetOwnFamily(folder, name));
      return list();
    },
    async 'fonts.putBack'({ name }) {
      await putBackOwnFaces(folder, forgotten.get(name) ?? []);
      return list();
    },
  };
}

async function shippedFaces(folder: string): Promise<Record<string, string>> {
  const rows: readonly FaceRow[] = JSON.parse(await readFile(join(folder, LIST), 'utf8'));
  const shown = rows.filter(({ bold, italic }) => !bold && !italic);
  return Object.fromEntries(shown.map(({ asked, id }) => [asked, id]));
}
