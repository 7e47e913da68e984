import type { Content } from '../../shared/galley/document';
import { follow, followed } from '../../shared/variants/follow';
import { movedWith } from '../../shared/variants/items';
import { changeDocument, editContent } from './change-document';
import { besideIt } from './document-actions';
import { masterOf } from './facts';
import { replaceContent } from './history';
import type { OpenDocument } from './state';
import type { AppStore } from './store';

/** Name of the step of undo by which a variant caught up with its master. */
const CAUGHT_UP = 'follows';

export function variantActions(store: AppStore) {
  const { setState, getState } = store;
  return {
    /** A document beside its master that follows it in all that it does not change itself. */
    addVariant(id: string, key: string) {
      setState((state) =>
        besideIt(state, id, (master) => ({
          ...master,
          key,
          content: { ...master.content, follows: follow(master.key, master.content.resume) },
          past: [],
          future: [],
          versions: [],
        })),
      );
    },
    /** Takes over what the master has become; one step of undo, together with the one before. */
    followMaster(id: string) {
      changeDocument(store, id, (document) => {
        const master = masterOf(getState().documents, document);
        const { follows } = document.content;
        if (!master || !follows || document.readOnly || follows.base === master.content.resume)
          return document;
        return replaceContent(document, caughtUp(document.content, master), CAUGHT_UP);
      });
    },
    /** Gives up all that the variant has of its own. */
    followInAll(id: string) {
      changeDocument(store, id, (document) => {
        const { follows } = document.content;
        if (!follows || document.readOnly) return document;
        const { master, base } = follows;
        return replaceContent(
          document,
          moved(document.content, { resume: base, follows: follow(master, base) }),
        );
      });
    },
    /** From now on it is a document of its own. */
    stopFollowing(id: string) {
      editContent(store, id, (draft) => {
        delete draft.follows;
      });
    },
  };
}

function caughtUp(content: Content, master: OpenDocument): Content {
  const { follows, resume } = content;
  return follows ? moved(content, followed(resume, follows, master.content.resume)) : content;
}

/** What is known of the words' origins goes where the words go. */
function moved(content: Content, now: Pick<Content, 'resume' | 'follows'>): Content {
  const { source, resume } = content;
  if (!source) return { ...content, ...now };
  const origins = movedWith(source.origins, resume, now.resume);
  return { ...content, ...now, source: { ...source, origins } };
}
