/**
 * Keeps every document's pages in step with its content. Asks at once after a change, one request in
 * flight per document; what changed meanwhile is asked for when the answer is in, so the latest wins.
 */
import type { Args, Look, Result } from '../../shared/ipc/contract';
import type { Resume } from '../../shared/resume';
import type { Actions } from './actions';
import type { AppState, OpenDocument } from './state';
import type { AppStore } from './store';

export type Lay = (args: Args<'pages.lay'>) => Promise<Result<'pages.lay'>>;

/** Thumbnails of a fresh pile of 200 may not keep the document on the desk waiting. */
const IN_THE_BACKGROUND = 2;

interface Wanted {
  readonly resume: Resume;
  readonly look: Look;
  /** Which fonts there were, where the look names any. */
  readonly fonts: number;
}

/** Returns the function that stops it. */
export function keepLaid(store: AppStore, actions: Actions, lay: Lay): () => void {
  const inFlight = new Set<string>();
  const asked = new Map<string, Wanted>();

  const ask = (id: string, wanted: Wanted) => {
    inFlight.add(id);
    asked.set(id, wanted);
    const turn = actions.layoutAsked(id);
    lay({ resume: withoutOriginal(wanted.resume), look: wanted.look })
      .then((result) => actions.layoutArrived(id, turn, result))
      .catch((error: unknown) =>
        actions.layoutFailed(id, turn, error instanceof Error ? error.message : String(error)),
      )
      .finally(() => {
        inFlight.delete(id);
        pump();
      });
  };

  const pump = () => {
    const state = store.getState();
    for (const document of currentFirst(state)) {
      const { id } = document;
      const wanted = { resume: document.content.resume, ...wornBy(state, document) };
      if (inFlight.has(id) || same(asked.get(id), wanted)) continue;
      if (id === state.currentId || inFlight.size < IN_THE_BACKGROUND) ask(id, wanted);
    }
    const open = new Set(state.documents.map(({ id }) => id));
    for (const id of asked.keys()) if (!open.has(id)) asked.delete(id);
  };

  pump();
  return store.subscribe((state, before) => {
    if (
      state.documents !== before.documents ||
      state.tryOn !== before.tryOn ||
      state.fonts.turn !== before.fonts.turn ||
      state.currentId !== before.currentId
    )
      pump();
  });
}

/** What a photo was cut out of stands on no page, and would be sent with every letter. */
function withoutOriginal(resume: Resume): Resume {
  if (!resume.basics.photo) return resume;
  const { photo, ...basics } = resume.basics;
  return { ...resume, basics };
}

function currentFirst({ documents, currentId }: AppState): OpenDocument[] {
  return [
    ...documents.filter(({ id }) => id === currentId),
    ...documents.filter(({ id }) => id !== currentId),
  ];
}

function lookOf(state: AppState, { id, content }: OpenDocument): Look {
  return state.tryOn !== undefined && id === state.currentId
    ? { ...content.look, templateId: state.tryOn }
    : content.look;
}

function wornBy(state: AppState, document: OpenDocument): Pick<Wanted, 'look' | 'fonts'> {
  const look = lookOf(state, document);
  return { look, fonts: namesFonts(look) ? state.fonts.turn : 0 };
}

/** Only such a look can change with the fonts that there are. */
export function namesFonts({ theme, brand }: Look): boolean {
  return theme?.fonts !== undefined || brand?.kit.fonts !== undefined;
}

function same(one: Wanted | undefined, other: Wanted): boolean {
  return (
    one !== undefined &&
    one.resume === other.resume &&
    one.look.templateId === other.look.templateId &&
    one.look.paper === other.look.paper &&
    one.look.theme === other.look.theme &&
    one.look.brand === other.look.brand &&
    one.fonts === other.fonts
  );
}
