/** What each command of menu and palette does in this window, and when it is offered. */
import type { MenuCommand } from '../shared/menu-commands';
import type { Commands } from './commands';
import type { Actions } from './store/actions';
import { canRedo, canUndo } from './store/history';
import { isEdited } from './store/kept';
import { type AppState, currentDocument, type OpenDocument } from './store/state';
import type { AppStore } from './store/store';

interface WindowCommand {
  readonly run: () => void;
  readonly isOffered: (state: AppState) => boolean;
}

export type WindowCommands = Readonly<Record<MenuCommand, WindowCommand>>;

const always = () => true;
const withDocument = (state: AppState) => currentDocument(state) !== undefined;
const withWritable = (state: AppState) => currentDocument(state)?.readOnly === false;
const where = (holds: (document: OpenDocument) => boolean) => (state: AppState) => {
  const document = currentDocument(state);
  return document !== undefined && holds(document);
};

export function windowCommands(store: AppStore, actions: Actions, commands: Commands): WindowCommands {
  const of = (isOffered: WindowCommand['isOffered'], run: () => unknown): WindowCommand => ({
    isOffered,
    run: () => void run(),
  });
  const pagesNow = () => {
    const { layouts, currentId } = store.getState();
    return layouts[currentId ?? '']?.pages.length ?? 1;
  };
  return {
    'file.import': of(always, commands.importFiles),
    'file.close': of(withDocument, () => commands.closeCurrent()),
    'file.reopen': of(always, commands.reopen),
    'file.save': of(withWritable, commands.save),
    'file.saveAs': of(withWritable, commands.saveAs),
    'file.saveAll': of(({ documents }) => documents.some(isEdited), commands.saveAll),
    'file.versions': of(withDocument, () => actions.setVersionsShown(true)),
    'file.duplicate': of(withDocument, commands.duplicate),
    'file.variant': of(withDocument, commands.addVariant),
    'file.export': of(withDocument, () => commands.exportCurrent(['pdf', 'docx'])),
    'file.exportBlind': of(withDocument, () => actions.setAnonymising(true)),
    'file.batchExport': of(always, commands.openBatch),
    'file.print': of(withDocument, () => actions.setPrinting(true)),
    'edit.undo': of(where(canUndo), commands.undo),
    'edit.redo': of(where(canRedo), commands.redo),
    'edit.copyRich': of(withDocument, commands.copyRich),
    'edit.find': of(withDocument, () => actions.openFind(false)),
    'edit.replace': of(withDocument, () => actions.openFind(true)),
    'edit.findNext': of(withDocument, () => actions.stepFind(1)),
    'edit.findPrevious': of(withDocument, () => actions.stepFind(-1)),
    'edit.fitFewer': of(withWritable, () => commands.fitPages(Math.max(pagesNow() - 1, 1))),
    'edit.spelling': of(always, () => actions.setSpelling(!store.getState().spelling)),
    'view.palette': of(always, () => actions.showPalette(true)),
    'view.source': of(withDocument, () => actions.showSource(!store.getState().showsSource)),
    'view.fitWidth': of(withDocument, () => actions.setZoom('width')),
    'view.fitPage': of(withDocument, () => actions.setZoom('page')),
    'view.system': of(always, () => actions.setAppearance('system')),
    'view.light': of(always, () => actions.setAppearance('light')),
    'view.dark': of(always, () => actions.setAppearance('dark')),
    'view.contrast': of(always, () => actions.setAppearance('contrast')),
    'help.tour': of(always, () => actions.showTour('asked')),
  };
}
