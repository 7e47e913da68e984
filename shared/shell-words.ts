/** The words of menus and dialogs, which the main process shows and the window's catalogue holds. */
import { z } from 'zod';
import { MENU_COMMANDS } from './menu-commands';

export const MENU_WORDS = [
  'file',
  'openRecent',
  'clearRecent',
  'edit',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'view',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'fullScreen',
  'window',
  'help',
  'about',
  'minimize',
  'closeWindow',
  'services',
  'hide',
  'hideOthers',
  'showAll',
  'zoomWindow',
  'toFront',
  'quit',
] as const;

export const DIALOG_WORDS = [
  'open',
  'resumes',
  'allFiles',
  'export',
  'exportAll',
  'saveAs',
  'galleyDocument',
  'changedElsewhere',
  'nameTaken',
  'replaceIt',
  'cancel',
  'addWord',
] as const;

export const shellWordsSchema = z.object({
  menu: z.record(z.enum(MENU_WORDS), z.string()),
  commands: z.record(z.enum(MENU_COMMANDS), z.string()),
  dialogs: z.record(z.enum(DIALOG_WORDS), z.string()),
});

export type ShellWords = z.infer<typeof shellWordsSchema>;
