/** What the window asks of the main process, and what becomes of the answers. */

import type { Reread } from '../shared/imported';
import type { Args, Bridge, Opened } from '../shared/ipc/contract';
import type { PaperId } from '../shared/paper';
import type { ReadAs } from '../shared/read-as';
import type { Resume } from '../shared/resume';
import type { Theme } from '../shared/theme';
import { batchCommands } from './batch/batch-commands';
import { houseCommands } from './house/house-commands';
import { saveCommands } from './keeping/save-commands';
import type { Actions } from './store/actions';
import { baseName } from './store/base-names';
import { currentDocument, type OpenDocument } from './store/state';
import type { AppStore } from './store/store';
import { noticeOfFailure, saidOfExport, saidOfFit, WORDING } from './wording';

export type Format = Args<'export.one'>['formats'][number];

export interface DroppedFile {
  readonly name: string;
  readonly path: string;
}

/** What of the look and the settings is otherwise this time. */
interface Sending {
  readonly source?: boolean;
  readonly reference?: string;
  readonly theme?: Theme;
}

/** Reads that wait in the main process at the same time; the rest keep their place in line. */
const READS_AT_ONCE = 4;

export function createCommands(bridge: Bridge, store: AppStore, actions: Actions) {
  const openOne = async ({ name, path }: DroppedFile, row: string) => {
    try {
      actions.addOpened(await bridge.invoke('documents.open', { paths: [path] }));
    } catch (error) {
      actions.addOpened([failed(name, error)]);
    } finally {
      actions.stopReading(row);
    }
  };
  const warn = (error: unknown) =>
    actions.addNotice({ tone: 'warn', text: WORDING.failed, details: [messageOf(error)] });

  const settleReread = ({ id, content }: OpenDocument, as: ReadAs, reread: Reread) => {
    const now = store.getState().documents.find((one) => one.id === id);
    // What was typed while the file was read would be lost: it knows nothing of it.
    if (now?.content.resume === content.resume) actions.rereadArrived(id, as, reread);
    else if (now) actions.addNotice({ tone: 'warn', text: WORDING.editedMeanwhile, details: [] });
  };

  const exportOne = async (
    resume: Resume,
    name: string,
    formats: Format[],
    { source = store.getState().attachSource, reference = '', theme }: Sending = {},
  ) => {
    const worn = currentDocument(store.getState())?.content.look;
    if (!worn || store.getState().exporting) return;
    const brand = worn.brand && reference !== '' ? { ...worn.brand, reference } : worn.brand;
    const look = { ...worn, brand, theme: theme ?? worn.theme };
    actions.setExporting(true);
    try {
      const result = await bridge.invoke('export.one', { resume, look, formats, source, baseName: name });
      if (!result.cancelled) actions.addNotice(saidOfExport(result));
    } catch (error) {
      warn(error);
    } finally {
      actions.setExporting(false);
    }
  };

  return {
    ...saveCommands(bridge, store, actions),
    ...houseCommands(bridge, actions),
    ...batchCommands(bridge, store, actions),
    async importFiles() {
      if (store.getState().choosing) return;
      actions.setChoosing(true);
      try {
        actions.addOpened(await bridge.invoke('documents.choose', {}));
      } catch (error) {
        warn(error);
      } finally {
        actions.setChoosing(false);
      }
    },
    /** One request a file, so that each row stops spinning when its own file is read. */
    async openFiles(files: readonly DroppedFile[]) {
      const rows = actions.startReading(files.map(({ name }) => name));
      const queue = files.map((file, index) => ({ file, row: rows[index]?.id ?? '' }));
      const work = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) await openOne(next.file, next.row);
      };
      await Promise.all(Array.from({ length: READS_AT_ONCE }, work));
    },
    stopReading(path: string) {
      void bridge.invoke('documents.stop', { path }).catch(warn);
    },
    /** Reads a document's file another way, keeping what was edited since. */
    async rereadDocument(id: string, as: ReadAs) {
      const document = store.getState().documents.find((one) => one.id === id);
      if (!document?.path || store.getState().rereading.includes(id)) return;
      const { path, content } = document;
      actions.startRereading(id);
      try {
        const base = content.reading.resume;
        const answer = await bridge.invoke('documents.reread', { path, as, base, ours: content.resume });
        if (answer.ok) settleReread(document, as, answer.reread);
        else actions.addNotice(noticeOfFailure(answer));
      } catch (error) {
        warn(error);
      } finally {
        actions.stopRereading(id);
      }
    },
    async openSample() {
      try {
        actions.addOpened(await bridge.invoke('documents.sample', {}));
      } catch (error) {
        warn(error);
      }
    },
    async openPending() {
      actions.addOpened(await bridge.invoke('documents.pending', {}));
    },
    async reopen() {
      try {
        const { document } = await bridge.invoke('session.reopen', {});
        if (document) actions.addRestored([document], document.key);
      } catch (error) {
        warn(error);
      }
    },
    duplicate() {
      const { currentId } = store.getState();
      if (currentId !== undefined) actions.duplicateDocument(currentId, crypto.randomUUID());
    },
    addVariant() {
      const { currentId } = store.getState();
      if (currentId !== undefined) actions.addVariant(currentId, crypto.randomUUID());
    },
    closeCurrent() {
      const { currentId } = store.getState();
      if (currentId !== undefined) this.closeDocuments([currentId]);
    },
    closeDocuments(ids: readonly string[]) {
      const closed = actions.closeDocuments(ids);
      const only = closed[0];
      if (!only) return;
      actions.addNotice({
        tone: 'done',
        text:
          closed.length === 1 ? WORDING.closedOne(baseName(only.document)) : WORDING.closed(closed.length),
        details: [],
        action: { kind: 'restore', closed },
      });
    },
    async exportCurrent(formats: Format[]) {
      const document = currentDocument(store.getState());
      if (document) await exportOne(document.content.resume, baseName(document), formats);
    },
    /** The file is not named after the person, and the data of the résumé never goes with it. */
    async exportAnonymous(resume: Resume, theme: Theme | undefined, reference: string, formats: Format[]) {
      const name = reference || WORDING.anonymise.fileName;
      await exportOne(resume, name, formats, { source: false, reference, theme });
    },
    /** Brings the document on the desk onto so many pages; one step of undo. */
    async fitPages(pages: number) {
      const document = currentDocument(store.getState());
      if (!document || document.readOnly || store.getState().fitting) return;
      const { id, content } = document;
      actions.setFitting(true);
      try {
        const fit = await bridge.invoke('pages.fit', { resume: content.resume, look: content.look, pages });
        const now = store.getState().documents.find((one) => one.id === id)?.content;
        // What was typed meanwhile may have changed how much there is to fit.
        if (now?.resume !== content.resume || now.look !== content.look) return;
        if (fit.outcome === 'fitted') actions.setTheme(id, fit.theme);
        actions.addNotice(saidOfFit(pages, fit));
      } catch (error) {
        warn(error);
      } finally {
        actions.setFitting(false);
      }
    },
    async copyRich() {
      const document = currentDocument(store.getState());
      if (!document) return;
      const { resume, look } = document.content;
      try {
        await bridge.invoke('clipboard.copy', { resume, look });
        actions.addNotice({ tone: 'done', text: WORDING.copiedRich, details: [] });
      } catch (error) {
        actions.addNotice({ tone: 'warn', text: WORDING.notCopied, details: [messageOf(error)] });
      }
    },
    /** Its files are in the hand that drags it out of the window. */
    dragOut(id: string) {
      const { documents, attachSource: source } = store.getState();
      const document = documents.find((one) => one.id === id);
      if (!document) return;
      const { resume, look } = document.content;
      void bridge
        .invoke('documents.drag', { resume, look, source, baseName: baseName(document) })
        .catch(warn);
    },
    /** Once the pages stand drawn for print. */
    async print(paper: PaperId) {
      try {
        const { problem } = await bridge.invoke('pages.print', { paper });
        if (problem !== undefined)
          actions.addNotice({ tone: 'warn', text: WORDING.notPrinted, details: [problem] });
      } catch (error) {
        warn(error);
      } finally {
        actions.setPrinting(false);
      }
    },
    reveal(path: string) {
      void bridge.invoke('files.reveal', { path }).catch(warn);
    },
    undo() {
      const { currentId } = store.getState();
      if (currentId !== undefined) actions.undo(currentId);
    },
    redo() {
      const { currentId } = store.getState();
      if (currentId !== undefined) actions.redo(currentId);
    },
    pathOf: (file: File) => bridge.pathOf(file),
  };
}

export type Commands = ReturnType<typeof createCommands>;

function failed(name: string, error: unknown): Opened {
  return { ok: false, name, problem: WORDING.failed, advice: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
