import type { Draft } from 'immer';
import { escapeInline } from '../../shared/inline';
import type { Look } from '../../shared/ipc/contract';
import type { PaperId } from '../../shared/template';
import { afterInsert, afterRemoval, afterSwap } from './follow-items';
import { edit, redo, undo } from './history';
import { listAt, setAt, splitItem, valueAt } from './pointer';
import type { Content, OpenDocument } from './state';
import type { AppStore } from './store';

/** Heading of the section that takes lines placed by hand. */
export const PLACED_BY_HAND = 'More';

export function editActions({ setState, getState }: AppStore) {
  const change = (id: string, next: (document: OpenDocument) => OpenDocument) =>
    setState(({ documents }) => ({
      documents: documents.map((document) => (document.id === id ? next(document) : document)),
    }));
  const editContent = (id: string, recipe: (draft: Draft<Content>) => void, field?: string) =>
    change(id, (document) => edit(document, recipe, field));

  return {
    /** `undefined` takes the field away. */
    setField(id: string, pointer: string, value: unknown) {
      editContent(id, ({ resume }) => setAt(resume, pointer, value), pointer);
    },
    /** The next letter typed starts a new step of undo. */
    settleTyping(id: string) {
      change(id, (document) =>
        document.typing === undefined ? document : { ...document, typing: undefined },
      );
    },
    insertItem(id: string, list: string, index: number, item: unknown) {
      editContent(id, ({ resume }) => {
        listAt(resume, list).splice(index, 0, item);
      });
      setState(({ opened }) => ({ opened: afterInsert(opened, list, index) }));
    },
    removeItem(id: string, pointer: string) {
      const { list, index } = splitItem(pointer);
      editContent(id, ({ resume }) => {
        listAt(resume, list).splice(index, 1);
      });
      setState(({ opened }) => ({ opened: afterRemoval(opened, pointer) }));
    },
    /** One place up (-1) or down (1); nothing at the ends. */
    moveItem(id: string, pointer: string, by: -1 | 1) {
      const { list, index } = splitItem(pointer);
      const to = index + by;
      const document = getState().documents.find((one) => one.id === id);
      const items = valueAt(document?.content.resume, list);
      if (!Array.isArray(items) || to < 0 || to >= items.length) return;
      editContent(id, ({ resume }) => {
        const moving = listAt(resume, list);
        moving.splice(to, 0, ...moving.splice(index, 1));
      });
      setState(({ opened }) => ({ opened: afterSwap(opened, list, index, to) }));
    },
    setTemplate(id: string, templateId: string) {
      setState(({ look }) => ({ look: { ...look, templateId }, tryOn: undefined }));
      editContent(id, (draft) => {
        draft.look.templateId = templateId;
      });
    },
    setPaper(id: string, paper: PaperId) {
      setState(({ look }) => ({ look: { ...look, paper } }));
      editContent(id, (draft) => {
        draft.look.paper = paper;
      });
    },
    /** One look for the whole pile, one step of undo in each document that changes. */
    dressAll(look: Look) {
      setState(({ documents }) => ({
        look,
        documents: documents.map((document) =>
          edit(document, (draft) => {
            draft.look.templateId = look.templateId;
            draft.look.paper = look.paper;
          }),
        ),
      }));
    },
    /** Moves a line that found no place to the end of the résumé, where a person can see it. */
    placeLine(id: string, index: number) {
      editContent(id, ({ resume, unplaced }) => {
        const [line] = unplaced.splice(index, 1);
        if (!line) return;
        const item = { text: escapeInline(line.text) };
        const last = resume.sections.at(-1);
        const entry =
          last?.kind === 'custom' && last.title === PLACED_BY_HAND ? last.entries.at(-1) : undefined;
        if (entry?.shape === 'list') entry.items.push(item);
        else
          resume.sections.push({
            kind: 'custom',
            title: PLACED_BY_HAND,
            entries: [{ shape: 'list', items: [item] }],
          });
      });
    },
    undo(id: string) {
      change(id, undo);
    },
    redo(id: string) {
      change(id, redo);
    },
    toggleReviewed(id: string, sentence: string) {
      change(id, (document) => ({
        ...document,
        reviewed: document.reviewed.includes(sentence)
          ? document.reviewed.filter((one) => one !== sentence)
          : [...document.reviewed, sentence],
      }));
    },
  };
}
