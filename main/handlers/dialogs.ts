/** The system's dialogs for files, over the window where one is open. */
import { dialog } from 'electron';
import { currentWindow } from '../window';

/** Paths of what was chosen, none where the person left it. */
export async function chooseToOpen(options: Electron.OpenDialogOptions): Promise<string[]> {
  const window = currentWindow();
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? [] : chosen.filePaths;
}

/** Undefined where the person left it. */
export async function chooseToSave(options: Electron.SaveDialogOptions): Promise<string | undefined> {
  const window = currentWindow();
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return chosen.canceled ? undefined : chosen.filePath || undefined;
}
