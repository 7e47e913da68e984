/** Draws page one of the current document in every template while the gallery is in sight. */
import type { Look } from '../../shared/ipc/contract';
import type { Resume } from '../../shared/resume';
import type { Actions } from './actions';
import { type Lay, namesFonts } from './keep-laid';
import { type AppState, currentDocument } from './state';
import type { AppStore } from './store';

/** Typing comes first: the gallery follows when the hand rests. Milliseconds. */
const REST = 300;

interface Subject {
  readonly id: string;
  readonly resume: Resume;
  readonly look: Look;
  /** Which fonts there were, where the look names any. */
  readonly fonts: number;
}

/** Returns the function that stops it. */
export function keepGallery(
  store: AppStore,
  actions: Actions,
  lay: Lay,
  templateIds: readonly string[],
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawn: Subject | undefined;

  const draw = async (subject: Subject) => {
    const { id, resume } = subject;
    const look = uncovered(subject.look);
    for (const templateId of templateIds) {
      if (!same(subjectOf(store.getState()), subject)) return;
      try {
        const { pages } = await lay({ resume, look: { ...look, templateId } });
        if (pages[0]) actions.galleryArrived(id, templateId, pages[0]);
      } catch {
        // The card keeps its words without a picture; the desk says what is wrong with the document.
      }
    }
  };

  const stop = store.subscribe((state, before) => {
    const subject = subjectOf(state);
    if (same(subject, drawn)) return;
    drawn = subject;
    clearTimeout(timer);
    if (subject) timer = setTimeout(() => void draw(subject), state.tab === before.tab ? REST : 0);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function subjectOf(state: AppState): Subject | undefined {
  const document = currentDocument(state);
  if (state.tab !== 'design' || !document) return undefined;
  const { resume, look } = document.content;
  return { id: document.id, resume, look, fonts: namesFonts(look) ? state.fonts.turn : 0 };
}

function same(one: Subject | undefined, other: Subject | undefined): boolean {
  return (
    one?.id === other?.id &&
    one?.resume === other?.resume &&
    one?.look.paper === other?.look.paper &&
    one?.look.theme === other?.look.theme &&
    one?.look.brand === other?.look.brand &&
    one?.fonts === other?.fonts
  );
}

/** A cover looks alike in all templates. */
function uncovered(look: Look): Look {
  return look.brand?.kit.cover
    ? { ...look, brand: { ...look.brand, kit: { ...look.brand.kit, cover: false } } }
    : look;
}
