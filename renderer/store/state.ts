/** What the window knows. Plain data; changed only by the actions beside this file. */
import type { BrandKit } from '../../shared/brand-kit';
import type { Failed } from '../../shared/failed';
import type { FaceId } from '../../shared/fonts';
import type { Change, GalleyDocument } from '../../shared/galley/document';
import type { Look } from '../../shared/ipc/contract';
import type { Note } from '../../shared/notes';
import type { OwnFamily } from '../../shared/own-fonts';
import type { OwnTemplate } from '../../shared/own-template';
import type { PreviewPage } from '../../shared/preview';
import type { BatchRun, BatchSetup, UnfinishedBatch } from './batch-state';
import type { Find } from './find';

export type { Change, Content } from '../../shared/galley/document';

/** What a person keeps of it is a GalleyDocument; the rest is of this window. */
export interface OpenDocument extends GalleyDocument {
  readonly id: string;
  /** Names it for good, from one start to the next. */
  readonly key: string;
  /** Where the file lies that it was first read from. */
  readonly path?: string;
  /** The `.galley` file that it is saved in, and its state on disk when it was read or written last. */
  readonly file?: { readonly path: string; readonly stamp: string };
  readonly readOnly: boolean;
  readonly saved: Mark;
  /** The field whose typing joins the last step of undo; absent once the typing paused. */
  readonly typing?: string;
}

/** The state that was saved, or opened: the last step of undo, what was reviewed, the named versions. */
export interface Mark {
  readonly step: Change | undefined;
  readonly reviewed: readonly string[];
  readonly named: string;
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

export interface Unreadable extends Failed {
  readonly id: string;
  readonly name: string;
}

export type Zoom = 'width' | 'page' | number;

/** How the pile is ordered: as opened, by name, what was read least surely first. */
export type PileOrder = 'opened' | 'name' | 'review';

export type Appearance = 'system' | 'light' | 'dark' | 'contrast';

export type InspectorTab = 'content' | 'design' | 'review';

/** A closed document and where it stood in the pile. */
export interface Closed {
  readonly index: number;
  readonly document: OpenDocument;
}

/** A step of undo, and whose. */
export interface Step {
  readonly id: string;
  readonly change: Change;
}

export type NoticeAction =
  | { readonly kind: 'reveal'; readonly path: string }
  | { readonly kind: 'restore'; readonly closed: readonly Closed[] }
  | { readonly kind: 'takeBack'; readonly steps: readonly Step[] }
  | { readonly kind: 'keepBrand'; readonly kit: BrandKit }
  | { readonly kind: 'keepTemplate'; readonly own: OwnTemplate }
  | { readonly kind: 'keepFont'; readonly name: string }
  | { readonly kind: 'batch' }
  | { readonly kind: 'goOn' };

export interface Notice {
  readonly id: string;
  readonly tone: 'done' | 'warn';
  readonly text: string;
  readonly details: readonly string[];
  readonly action?: NoticeAction;
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

/** The families of type that there are besides the shipped ones. */
export interface Fonts {
  readonly own: readonly OwnFamily[];
  /** The face that shows what a family looks like, by its name; of shipped families too. */
  readonly faces: Readonly<Record<string, FaceId>>;
  /** Grows when families come or go: pages that name any are then set anew. */
  readonly turn: number;
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
  /** What the house keeps for all documents. */
  readonly brands: readonly BrandKit[];
  readonly ownTemplates: readonly OwnTemplate[];
  readonly fonts: Fonts;
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
  /** Where the caret was sent, before which character of the plain text; `turn` tells one wish from the next. */
  readonly caret?: { readonly pointer: string; readonly at?: number; readonly turn: number };
  /** Whether the file's lines stand beside the pages. */
  readonly showsSource: boolean;
  /** Index of the source's line that was sent for; `turn` tells one wish from the next. */
  readonly sourceLine?: { readonly line: number; readonly turn: number };
  /** What is sought in the documents, while it is. */
  readonly find?: Find;
  /** What was sought last, for the next time. */
  readonly lastFind?: Find;
  /** A template under the pointer: the pages show it until the pointer leaves. */
  readonly tryOn?: string;
  /** As the person chose it; `contrast` goes with the system's light or dark. */
  readonly appearance: Appearance;
  /** At the first start it waits on the empty desk; asked for, it comes to wherever one is. */
  readonly tour: 'away' | 'first' | 'asked';
  /** The pages stand drawn for print. */
  readonly printing: boolean;
  readonly spelling: boolean;
  /** Words that the person added to every dictionary, in small letters. */
  readonly ownWords: readonly string[];
  readonly paletteShown: boolean;
  /** The history of the document on the desk is open. */
  readonly versionsShown: boolean;
  /** What an anonymous export would take out is shown. */
  readonly anonymising: boolean;
  readonly choosing: boolean;
  /** Ids of documents whose file is being read another way. */
  readonly rereading: readonly string[];
  /** Pages are being counted for a tighter look. */
  readonly fitting: boolean;
  readonly exporting: boolean;
  /** What the next batch is to do, as chosen so far; absent while its dialog was never opened. */
  readonly batchSetup?: BatchSetup;
  readonly batchShown: 'away' | 'setup' | 'run';
  /** The batch that runs or ran last. */
  readonly batch?: BatchRun;
  /** One that was not ended, by an earlier start. */
  readonly unfinished?: UnfinishedBatch;
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
    brands: [],
    fonts: { own: [], faces: {}, turn: 0 },
    ownTemplates: [],
    attachSource,
    search: '',
    order: 'opened',
    tab: 'content',
    zoom: 'width',
    opened: [],
    showsSource: false,
    appearance: 'system',
    tour: 'away',
    printing: false,
    spelling: true,
    ownWords: [],
    paletteShown: false,
    versionsShown: false,
    anonymising: false,
    choosing: false,
    rereading: [],
    fitting: false,
    exporting: false,
    batchShown: 'away',
    notices: [],
    nextId: 1,
  };
}

export function currentDocument(state: AppState): OpenDocument | undefined {
  return state.documents.find((document) => document.id === state.currentId);
}
