/**
 * Every message between the window and the main process, once. The main process checks arguments and
 * senders by it, the preload and the window take their types from it; a new message is a new row here
 * and a handler in main/handlers.ts.
 */
import { z } from 'zod';
import { dictionaryTextsSchema } from '../dictionary-texts';
import { failedSchema } from '../failed';
import { fitSchema } from '../fit';
import { galleySchema, keySchema as key, patchSchema } from '../galley/schema';
import { fileSchema as file, keptDocumentSchema } from '../galley/session';
import { importedSchema, rereadSchema } from '../imported';
import { MENU_COMMANDS, type Platform } from '../menu-commands';
import { ownFamilySchema } from '../own-fonts';
import { lookSchema as look, noteSchema, previewPageSchema, readAsSchema, resumeSchema } from '../schemas';
import { shellWordsSchema } from '../shell-words';
import { BATCH_EVENTS, BATCH_REQUESTS } from './batch';

const name = z.string().max(1024);
const path = z.string().min(1).max(32_767);
const none = z.object({});

/** A file after opening: a résumé, or the sentence that says why not. */
const openedSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** File name with extension, without folder. */
    name,
    /** Where it lies on disk; absent for the sample. */
    path: path.optional(),
    /** Names the document for good, from one start to the next. */
    key,
    /** Of a document of our own format: where it is saved. */
    file: file.optional(),
    imported: importedSchema,
  }),
  failedSchema.extend({ ok: z.literal(false), name, path: path.optional() }),
]);

const formats = z.array(z.enum(['pdf', 'docx', 'json', 'md', 'txt'])).min(1);

/** False leaves the résumé's data out of PDF and Word files; Galley reopens them exactly by it. */
const source = z.boolean().optional();

const failure = failedSchema.extend({ name });

/** What a house keeps for all its documents: brand kits and templates of its own. */
const houseExtension = z.enum(['galleybrand', 'galleytemplate']);
export type HouseExtension = z.infer<typeof houseExtension>;
const houseFile = z.object({
  extension: houseExtension,
  name: z.string().min(1).max(200),
  text: z.string().max(8_000_000),
});

const fontsSchema = z.object({
  own: z.array(ownFamilySchema),
  /** By family; shipped families are among them. */
  faces: z.record(z.string(), z.string()),
});

export const REQUESTS = {
  /** Shows the open dialog; an empty list when it was cancelled. */
  'documents.choose': { args: none, result: z.array(openedSchema) },
  'documents.open': { args: z.object({ paths: z.array(path).max(2000) }), result: z.array(openedSchema) },
  /** Ends the reading of a file; its `documents.open` then answers that it was stopped. */
  'documents.stop': { args: z.object({ path }), result: none },
  /** Reads a file another way; `base` is what it was read as before, `ours` what was made of that. */
  'documents.reread': {
    args: z.object({ path, as: readAsSchema, base: resumeSchema, ours: resumeSchema }),
    result: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), reread: rereadSchema }),
      failedSchema.extend({ ok: z.literal(false) }),
    ]),
  },
  'documents.sample': { args: none, result: z.array(openedSchema) },
  /** The window is up and wants what came on the command line or by double click. */
  'documents.pending': { args: none, result: z.array(openedSchema) },
  /**
   * Writes a document to its file, after asking where that changed meanwhile; without `file`, or where
   * it is not one of ours, shows the save dialog, in the folder of `near`.
   */
  'documents.save': {
    args: z.object({
      document: galleySchema,
      file: file.optional(),
      near: path.optional(),
      baseName: name,
    }),
    result: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), file }),
      z.object({ outcome: z.literal('cancelled') }),
      failedSchema.extend({ outcome: z.literal('failed') }),
    ]),
  },
  /** What was open when the program ended, however it ended. */
  'session.restore': {
    args: none,
    result: z.object({ documents: z.array(keptDocumentSchema), current: key.optional() }),
  },
  /** What changed since the last time, by document, and what is open: the rest was closed. */
  'session.keep': {
    args: z.object({
      entries: z.array(z.object({ key, patches: z.array(patchSchema) })),
      order: z.array(key),
      current: key.optional(),
    }),
    result: none,
  },
  /** Brings back the document closed last, of this start or an earlier one. */
  'session.reopen': { args: none, result: z.object({ document: keptDocumentSchema.optional() }) },
  /** The window has told everything and may go. */
  'session.leave': { args: none, result: none },
  'pages.lay': {
    args: z.object({ resume: resumeSchema, look }),
    result: z.object({ pages: z.array(previewPageSchema), notes: z.array(noteSchema) }),
  },
  /** Searches spacing and size for a look that takes no more pages. */
  'pages.fit': {
    args: z.object({ resume: resumeSchema, look, pages: z.number().int().min(1).max(99) }),
    result: fitSchema,
  },
  /** Shows the save dialog; formats beside the one chosen there are written under the same base name. */
  'export.one': {
    args: z.object({ resume: resumeSchema, look, formats, source, baseName: name }),
    result: z.object({ cancelled: z.boolean(), written: z.array(path), failures: z.array(failure) }),
  },
  ...BATCH_REQUESTS,
  /** What is kept, as the texts of its files; the window reads them. */
  'house.list': {
    args: none,
    result: z.object({ files: z.array(houseFile.omit({ name: true })) }),
  },
  /** Replaces what was kept under that name. */
  'house.keep': { args: houseFile, result: none },
  'house.forget': { args: houseFile.omit({ text: true }), result: none },
  /** Shows the save dialog, for handing it on. */
  'house.save': {
    args: houseFile.extend({ title: name }),
    result: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), path }),
      z.object({ outcome: z.literal('cancelled') }),
      failedSchema.extend({ outcome: z.literal('failed') }),
    ]),
  },
  /** The system's dictionary of a language, by BCP 47 tag, where it has one. */
  'spelling.dictionary': {
    args: z.object({ language: z.string().max(100) }),
    result: z.object({ dictionary: dictionaryTextsSchema.optional() }),
  },
  /** Families from people's own font files, and of every family the face that shows what it looks like. */
  'fonts.list': { args: none, result: fontsSchema },
  /** Shows the open dialog, and makes faces of the files that are chosen there. */
  'fonts.add': {
    args: z.object({ title: name }),
    result: fontsSchema.extend({ added: z.array(name), failures: z.array(failure) }),
  },
  'fonts.forget': { args: z.object({ name }), result: fontsSchema },
  /** A family that was forgotten since the start. */
  'fonts.putBack': { args: z.object({ name }), result: fontsSchema },
  /** Shows a file that was just written in the system's file manager. */
  'files.reveal': { args: z.object({ path }), result: none },
  /** The words of menus and dialogs, in the person's language. */
  'shell.words': { args: shellWordsSchema, result: none },
  /** Tells the menu what it may offer. */
  'menu.update': {
    args: z.object({
      offered: z.array(z.enum(MENU_COMMANDS)),
      /** The one of its kind that is chosen. */
      appearance: z.enum(MENU_COMMANDS),
      spelling: z.boolean(),
    }),
    result: none,
  },
  /** Prints what the window draws for print, on paper of this size; `problem` is the system's word. */
  'pages.print': {
    args: z.object({ paper: z.enum(['a4', 'letter']) }),
    result: z.object({ printed: z.boolean(), problem: z.string().optional() }),
  },
  /** Puts the résumé on the clipboard, as HTML and as plain text. */
  'clipboard.copy': { args: z.object({ resume: resumeSchema, look }), result: none },
  /** A document is dragged out of the window: its PDF and Word file are what is in the hand. */
  'documents.drag': { args: z.object({ resume: resumeSchema, look, source, baseName: name }), result: none },
} as const;

const EVENTS = {
  /** A menu item was chosen; the command is the item's id. */
  'menu.command': z.object({ command: z.enum(MENU_COMMANDS) }),
  /** Files came by double click or a second start. */
  'documents.arrived': z.array(openedSchema),
  /** The text of a picture or scan is being recognised, which takes seconds a page. */
  'documents.progress': z.object({
    path,
    name,
    /** Parts of 1, of all pages. */
    done: z.number(),
    page: z.number().int(),
    pages: z.number().int(),
  }),
  /** The window is about to close: tell what is not told yet, then `session.leave`. */
  'session.flush': none,
  ...BATCH_EVENTS,
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Args<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['args']>;
export type Result<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['result']>;
/** What answers the requests. */
export type Handlers = { readonly [N in RequestName]: (args: Args<N>) => Promise<Result<N>> };
export type EventName = keyof typeof EVENTS;
export type Payload<N extends EventName> = z.infer<(typeof EVENTS)[N]>;
export type Opened = z.infer<typeof openedSchema>;
export type { Look } from '../schemas';

/**
 * What the preload puts into the window. Messages pass it as JSON: values are copied there one by one, which for
 * the pages of a résumé takes longer than to lay them out.
 */
export interface TextBridge extends Pick<Bridge, 'pathOf' | 'platform'> {
  invoke(name: RequestName, args: string): Promise<string>;
  on(name: EventName, listener: (payload: string) => void): () => void;
}

/** What `window.galley` is to the window: its only way out. */
export interface Bridge {
  invoke<N extends RequestName>(name: N, args: Args<N>): Promise<Result<N>>;
  /** Returns the function that stops listening. */
  on<N extends EventName>(name: N, listener: (payload: Payload<N>) => void): () => void;
  /** Where a dropped file lies on disk; '' for one that lies nowhere. */
  pathOf(file: File): string;
  readonly platform: Platform;
}
