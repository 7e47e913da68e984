/** A document as it is kept: in a `.galley` file (docs/galley-format.md) and between two starts. */
import type { Note } from '../notes';
import type { ReadAs } from '../read-as';
import type { Resume, Unplaced } from '../resume';
import type { Look } from '../schemas';
import type { Origins, Source } from '../source';
import type { Follows } from '../variants/follow';

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
  /** Of a variant: whom it follows. */
  readonly follows?: Follows;
}

/**
 * One difference of JSON data: as in RFC 6902, with the path as a list. In an array `add` makes room at
 * its index and `remove` closes the gap. immer writes such patches as well.
 */
export interface Patch {
  op: 'add' | 'remove' | 'replace';
  path: (string | number)[];
  value?: unknown;
}

/** One step of undo. */
export interface Change {
  readonly patches: readonly Patch[];
  /** The way back. */
  readonly inverse: readonly Patch[];
}

/** A state to come back to. The source's lines never change, so only the origins are of a version. */
export interface Version {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** What it was taken at; `named` by the person, and never thinned. */
  readonly why: 'import' | 'save' | 'restyle' | 'restore' | 'named';
  readonly name?: string;
  readonly content: Omit<Content, 'source'> & { readonly origins?: Origins };
}

export interface GalleyDocument {
  /** Names the document for good; variants name their master by it. */
  readonly key?: string;
  /** Of the file that it was first read from. */
  readonly fileName: string;
  readonly content: Content;
  /** Sentences of the notes that were marked as reviewed. */
  readonly reviewed: readonly string[];
  /** Steps to undo, the oldest first, and to redo, the next first. */
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** The oldest first. */
  readonly versions: readonly Version[];
}
