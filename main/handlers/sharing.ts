/** The ways out that ask for no file name: the clipboard, the printer, another window of the desktop. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { app, ClipboardItem, clipboard, nativeImage } from 'electron';
import { safeBaseName } from '../../shared/file-names';
import type { Args, Handlers, Result } from '../../shared/ipc/contract';
import { writeWhole } from '../files';
import { currentWindow } from '../window';
import type { Workers } from '../workers';

type SharingHandlers = Pick<Handlers, 'clipboard.copy' | 'documents.drag' | 'pages.print'>;

/** What a person who clicks “Cancel” has said is no failure. */
const CANCELLED = /cancel/i;

export function sharingHandlers({ setting }: Workers): SharingHandlers {
  return {
    async 'clipboard.copy'({ resume, look }) {
      const made = await setting.run('export', { resume, look, formats: ['html', 'txt'], source: false });
      const [html, text] = made.files.map(({ bytes }) => new TextDecoder().decode(bytes));
      await putOnClipboard(html ?? '', text ?? '');
      return {};
    },
    async 'documents.drag'(args) {
      const files = await written(args, setting);
      const [file = ''] = files;
      currentWindow()?.webContents.startDrag({ file, files, icon: await dragIcon() });
      return {};
    },
    'pages.print': ({ paper }) => print(paper),
  };
}

/** Electron 45 takes items as the web does; before it there was one object, and no class of items. */
async function putOnClipboard(html: string, text: string): Promise<void> {
  const older = clipboard as unknown as { write(data: { html: string; text: string }): void };
  if (typeof ClipboardItem === 'undefined') older.write({ html, text });
  else await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
}

/** In a folder of its own each time, so that the file has its plain name wherever it is let go. */
async function written(
  { resume, look, source, baseName }: Args<'documents.drag'>,
  setting: Workers['setting'],
): Promise<string[]> {
  const made = await setting.run('export', { resume, look, formats: ['pdf', 'docx'], source });
  const folder = await mkdtemp(join(app.getPath('temp'), 'galley-'));
  const name = safeBaseName(baseName);
  return Promise.all(
    made.files.map(async ({ extension, bytes }) => {
      const path = join(folder, `${name}.${extension}`);
      await writeWhole(path, bytes);
      return path;
    }),
  );
}

async function dragIcon(): Promise<Electron.NativeImage> {
  const icon = nativeImage.createFromPath(join(__dirname, '..', 'assets', 'icon.png'));
  return icon.resize({ width: 48 });
}

/** The window has drawn its pages at their true size with no margin: nothing is scaled or moved. */
function print(paper: Args<'pages.print'>['paper']): Promise<Result<'pages.print'>> {
  const window = currentWindow();
  if (!window) return Promise.resolve({ printed: false });
  return new Promise((resolve) => {
    window.webContents.print(
      {
        printBackground: true,
        margins: { marginType: 'none' },
        pageSize: paper === 'a4' ? 'A4' : 'Letter',
      },
      (printed, problem) => resolve(printed || CANCELLED.test(problem) ? { printed } : { printed, problem }),
    );
  });
}
