/** What the window knows. Plain data; changed only by the actions beside this file. */
import type { Patch } from 'immer';
import type { Look } from '../../shared/ipc/contract';
import type { Note } from '../../shared/notes';
import type { PreviewPage } from '../../shared/preview';
import type { ReadAs } from '../../shared/read-as';
import type { Resume, Unplaced } from '../../shared/resume';
import type { Source } from '../../shared/source';

/** What a person edits and can undo. */
export interface Content {
  readonly resume: Resume;
  readonly look: Look;
  /** Words of the file that stand nowhere in the résumé. */
  readonly unplaced: readonly Unplaced[];
  /** Those of them that the person does not want. */
  readonly dismissed: readonly Unplaced[];
  /** What to look at, as the reading of the file left it. */
  readonly notes: readonly Note[];
  /** The file's own lines; the origins stay with their fields whatever is edited. */
  readonly source?: Source;
  /** What the file was read as before any edit, and how it was to be read; what another reading is merged with. */
  readonly reading: { readonly as: ReadAs; readonly resume: Resume };
  /** 0–1: how well the file was probably read. */
  readonly confidence?: number;
}

/** One step of undo. */
export interface Change {
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

export interface OpenDocument {
  readonly id: string;
  readonly fileName: string;
  readonly path?: string;
  readonly content: Content;
  /** Sentences of the notes that were marked as reviewed. */
  readonly reviewed: readonly string[];
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** The field whose typing joins the last step of undo; absent once the typing paused. */
  readonly typing?: string;
}

/** The last pages that came back for a document. Turns count requests, so that a late answer is known. */
export interface Laid {
  readonly asked: number;
  readonly shown: number;
  readonly pages: readonly PreviewPage[];
  readonly notes: readonly Note[];
  readonly problem?: string;
}

export interface Reading {
  readonly id: string;
  readonly name: string;
}

export interface Unreadable {
  readonly id: string;
  readonly name: string;
  readonly problem: string;
  readonly advice: string;
}

export type Zoom = 'width' | 'page' | number;

/** How the pile is ordered: as opened, by name, what was read least surely first. */
export type PileOrder = 'opened' | 'name' | 'review';

export type InspectorTab = 'content' | 'design' | 'review';

/** A closed document and where it stood in the pile. */
export interface Closed {
  readonly index: number;
  readonly document: OpenDocument;
}

export type NoticeAction =
  | { readonly kind: 'reveal'; readonly path: string }
  | { readonly kind: 'restore'; readonly closed: readonly Closed[] };

export interface Notice {
  readonly id: string;
  readonly tone: 'done' | 'warn';
  readonly text: string;
  readonly details: readonly string[];
  readonly action?: NoticeAction;
}

export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** A picture or scan whose text is being recognised. */
export interface Recognising {
  readonly path: string;
  readonly name: string;
  /** Parts of 1, of all pages. */
  readonly done: number;
  readonly page: number;
  readonly pages: number;
}

export interface AppState {
  /** In the order of the pile. */
  readonly documents: readonly OpenDocument[];
  readonly currentId?: string;
  /** What a batch takes; the current document alone unless more were picked. */
  readonly selectedIds: readonly string[];
  readonly reading: readonly Reading[];
  readonly recognising: readonly Recognising[];
  readonly unreadable: readonly Unreadable[];
  readonly layouts: Readonly<Record<string, Laid>>;
  /** Page one of the current document in every template. */
  readonly gallery: Readonly<Record<string, PreviewPage>>;
  /** The look of the last choice, for what is opened next. */
  readonly look: Look;
  /** Whether PDF and Word carry the résumé's data with them. */
  readonly attachSource: boolean;
  readonly search: string;
  readonly order: PileOrder;
  readonly tab: InspectorTab;
  readonly zoom: Zoom;
  /** Pointers of the sections and entries that stand open in the form. */
  readonly opened: readonly string[];
  /** The field that has the caret. */
  readonly field?: string;
  /** Where the caret was sent; `turn` tells one wish from the next. */
  readonly caret?: { readonly pointer: string; readonly turn: number };
  /** Whether the file's lines stand beside the pages. */
  readonly showsSource: boolean;
  /** Index of the source's line that was sent for; `turn` tells one wish from the next. */
  readonly sourceLine?: { readonly line: number; readonly turn: number };
  /** A template under the pointer: the pages show it until the pointer leaves. */
  readonly tryOn?: string;
  readonly choosing: boolean;
  /** Ids of documents whose file is being read another way. */
  readonly rereading: readonly string[];
  readonly exporting: boolean;
  readonly batch?: BatchProgress;
  readonly notices: readonly Notice[];
  readonly nextId: number;
}

export function initialState(look: Look, attachSource = true): AppState {
  return {
    documents: [],
    selectedIds: [],
    reading: [],
    recognising: [],
    unreadable: [],
    layouts: {},
    gallery: {},
    look,
    attachSource,
    search: '',
    order: 'opened',
    tab: 'content',
    zoom: 'width',
    opened: [],
    showsSource: false,
    choosing: false,
    rereading: [],
    exporting: false,
    notices: [],
    nextId: 1,
  };
}

export function currentDocument(state: AppState): OpenDocument | undefined {
  return state.documents.find((document) => document.id === state.currentId);
}
