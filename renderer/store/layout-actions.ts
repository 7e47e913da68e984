import type { Result } from '../../shared/ipc/contract';
import type { PreviewPage } from '../../shared/preview';
import { keepSame } from './keep-same';
import type { Laid } from './state';
import type { AppStore } from './store';

const NOTHING_YET: Laid = { asked: 0, shown: 0, pages: [], notes: [] };

export function layoutActions({ setState, getState }: AppStore) {
  const put = (id: string, turn: number, laid: Partial<Laid>) =>
    setState(({ layouts, documents }) => {
      const before = layouts[id];
      // Late: a newer answer is shown already, or the document was closed meanwhile.
      if (!before || turn <= before.shown || !documents.some((document) => document.id === id)) return {};
      const { pages, notes } = { ...before, ...laid };
      // What is as it was stays the same object, and is not drawn again.
      const kept = { pages: keepSame(before.pages, pages), notes: keepSame(before.notes, notes) };
      return {
        layouts: { ...layouts, [id]: { ...before, problem: undefined, ...laid, ...kept, shown: turn } },
      };
    });

  return {
    /** Counts a request and returns its turn. */
    layoutAsked(id: string): number {
      const before = getState().layouts[id] ?? NOTHING_YET;
      const asked = before.asked + 1;
      setState(({ layouts }) => ({ layouts: { ...layouts, [id]: { ...before, asked } } }));
      return asked;
    },
    layoutArrived(id: string, turn: number, { pages, notes }: Result<'pages.lay'>) {
      put(id, turn, { pages, notes });
    },
    layoutFailed(id: string, turn: number, problem: string) {
      put(id, turn, { problem });
    },
    setFitting(fitting: boolean) {
      setState({ fitting });
    },
    galleryArrived(id: string, templateId: string, page: PreviewPage) {
      setState(({ gallery, currentId }) =>
        currentId === id ? { gallery: { ...gallery, [templateId]: page } } : {},
      );
    },
  };
}
