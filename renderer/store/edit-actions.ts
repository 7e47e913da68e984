import { castDraft, type Draft } from 'immer';
import type { FieldEdit } from '../../shared/field-edits';
import type { Look } from '../../shared/ipc/contract';
import type { PaperId } from '../../shared/paper';
import type { Photo } from '../../shared/picture';
import { titlesIn } from '../../shared/sections/in-language';
import type { Theme } from '../../shared/theme';
import { applyEdits } from './apply-edits';
import { changeDocument, editContent } from './change-document';
import { inserted, removed, rewritten, swapped } from './follow-items';
import { edit, redo, undo } from './history';
import { carry } from './house-actions';
import { editList, follow } from './list-edits';
import { setAt, splitItem, valueAt } from './pointer';
import type { Content, Step } from './state';
import type { AppStore } from './store';
import { stepsBetween, takenBack } from './take-back';

export function editActions(store: AppStore) {
  const { setState, getState } = store;
  return {
    /** `undefined` takes the field away. */
    setField(id: string, pointer: string, value: unknown) {
      const recipe = (draft: Draft<Content>) => {
        const before = valueAt(draft.resume, pointer);
        if (Array.isArray(before) && Array.isArray(value)) follow(draft, pointer, rewritten(before, value));
        setAt(draft.resume, pointer, value);
      };
      editContent(store, id, recipe, pointer);
    },
    /** What the page shows and what it was cut out of, which come and go together. */
    setPhoto(id: string, chosen: { readonly image: string; readonly photo: Photo } | undefined) {
      editContent(store, id, (draft) => {
        const { basics } = draft.resume;
        delete basics.image;
        delete basics.photo;
        Object.assign(basics, chosen);
      });
    },
    /** The next letter typed starts a new step of undo. */
    settleTyping(id: string) {
      changeDocument(store, id, (document) =>
        document.typing === undefined ? document : { ...document, typing: undefined },
      );
    },
    insertItem(id: string, list: string, index: number, item: unknown) {
      editList(store, id, list, inserted(index), (items) => items.splice(index, 0, item));
    },
    removeItem(id: string, pointer: string) {
      const { list, index } = splitItem(pointer);
      editList(store, id, list, removed(index), (items) => items.splice(index, 1));
    },
    /** One place up (-1) or down (1); nothing at the ends. */
    moveItem(id: string, pointer: string, by: -1 | 1) {
      const { list, index } = splitItem(pointer);
      const to = index + by;
      const document = getState().documents.find((one) => one.id === id);
      const items = valueAt(document?.content.resume, list);
      if (!Array.isArray(items) || to < 0 || to >= items.length) return;
      editList(store, id, list, swapped(index, to), (moving) =>
        moving.splice(to, 0, ...moving.splice(index, 1)),
      );
    },
    /** One step of undo, however many fields. */
    editFields(id: string, edits: readonly FieldEdit[]) {
      let { opened } = getState();
      editContent(store, id, (draft) => {
        opened = applyEdits(draft, edits, opened);
      });
      setState({ opened });
    },
    setTemplate(id: string, templateId: string) {
      setState(({ look }) => ({ look: { ...look, templateId }, tryOn: undefined }));
      editContent(store, id, (draft) => {
        draft.look.templateId = templateId;
      });
    },
    /** With the usual titles of sections in it; `undefined` is not known. One step of undo. */
    setLanguage(id: string, lang: string | undefined) {
      editContent(store, id, (draft) => {
        for (const { at, title } of lang === undefined ? [] : titlesIn(draft.resume, lang))
          setAt(draft.resume, at, title);
        draft.resume.lang = lang;
      });
    },
    setPaper(id: string, paper: PaperId) {
      setState(({ look }) => ({ look: { ...look, paper } }));
      editContent(store, id, (draft) => {
        draft.look.paper = paper;
      });
    },
    /** `undefined` is the template as it is. Changes of the same `part` join into one step of undo. */
    setTheme(id: string, theme: Theme | undefined, part?: string) {
      editContent(store, id, (draft) => wear(draft, theme), part);
    },
    /** One look for the whole pile, one step of undo in each document that changes. Returns these steps. */
    dressAll(look: Look): Step[] {
      const before = getState().documents;
      setState(({ documents }) => ({
        look,
        documents: documents.map((document) =>
          edit(document, (draft) => {
            draft.look.templateId = look.templateId;
            draft.look.paper = look.paper;
            wear(draft, look.theme);
            carry(draft, look.brand && { ...look.brand, reference: draft.look.brand?.reference });
          }),
        ),
      }));
      return stepsBetween(before, getState().documents);
    },
    takeBack(steps: readonly Step[]) {
      setState(({ documents }) => ({ documents: takenBack(documents, steps) }));
    },
    undo(id: string) {
      changeDocument(store, id, undo);
    },
    redo(id: string) {
      changeDocument(store, id, redo);
    },
  };
}

function wear(draft: Draft<Content>, theme: Theme | undefined): void {
  if (theme) draft.look.theme = castDraft(theme);
  else delete draft.look.theme;
}
