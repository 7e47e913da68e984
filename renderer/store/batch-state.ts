/** What the window knows of batches: what the next is to do, and how the last one goes. */
import type { AnonymiseLevel } from '../../shared/anonymise/types';
import type { BatchPace } from '../../shared/batch/events';
import type { ClashAnswer, Exists } from '../../shared/batch/plan';
import type { BatchRow, BatchSummary } from '../../shared/batch/report';
import type { Failed } from '../../shared/failed';
import type { PaperId } from '../../shared/paper';

export const BATCH_FORMATS = ['pdf', 'docx', 'json', 'md', 'txt'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** Which of the open documents go with it. */
export type BatchTake = 'all' | 'picked' | 'none';

export interface BatchSetup {
  readonly take: BatchTake;
  /** Files and folders. */
  readonly paths: readonly string[];
  /** How many files these are; absent while they are counted. */
  readonly found?: { readonly count: number; readonly first?: string };
  readonly templates: readonly string[];
  /** Titles of a person's own templates; '' is what the document on the desk wears. */
  readonly own: readonly string[];
  /** At most so many pages each; 0 for as many as it takes. */
  readonly fit: number;
  readonly formats: readonly BatchFormat[];
  /** Name of a kit that is kept; '' for none. */
  readonly brand: string;
  readonly anonymise: 'none' | AnonymiseLevel;
  readonly reference: string;
  readonly paper: PaperId;
  readonly folder?: string;
  readonly pattern: string;
  readonly exists: Exists;
  /** In hundredths. */
  readonly reviewBelow: number;
}

export type RowState = 'waiting' | 'reading' | 'set' | BatchRow['status'];

export interface RunRow {
  readonly index: number;
  /** Path of a file, name of an open document. */
  readonly source: string;
  readonly state: RowState;
  /** The open document that it is. */
  readonly documentId?: string;
  /** Part of 1 of a scan's pages that are recognised. */
  readonly recognised?: number;
  /** Of what is done. */
  readonly row?: BatchRow;
}

/** Files that lie where those of a document are to be written. */
export interface RunClash {
  readonly index: number;
  readonly files: readonly string[];
}

/** How a run begins. */
export interface BatchStart {
  readonly dry?: boolean;
  readonly asking?: boolean;
  /** Its dialog stays closed. */
  readonly behind?: boolean;
}

export interface BatchRun {
  readonly phase: 'running' | 'paused' | 'ended';
  /** Why it paused by itself. */
  readonly halt?: Failed;
  /** Only shows what would be written. */
  readonly dry: boolean;
  /** A dry run that was to be none: it only had to find out what there is to ask. */
  readonly asking: boolean;
  readonly clashes: readonly RunClash[];
  /** By the names of the files that are in the way; what is not answered is numbered. */
  readonly answers: Readonly<Record<string, ClashAnswer>>;
  readonly folder: string;
  /** In the order of their indices. */
  readonly rows: readonly RunRow[];
  readonly done: number;
  readonly pace?: BatchPace;
  readonly summary?: BatchSummary;
  /** File names in the folder. */
  readonly reports: readonly string[];
  /** Why the run as a whole could not go on. */
  readonly failure?: Failed;
}

export interface UnfinishedBatch {
  readonly folder: string;
  readonly total: number;
  readonly done: number;
}
