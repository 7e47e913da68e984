import type { Notice } from './state';
import type { AppStore } from './store';

export function exportActions({ setState }: AppStore) {
  return {
    setExporting(exporting: boolean) {
      setState({ exporting });
    },
    setAnonymising(anonymising: boolean) {
      setState({ anonymising });
    },
    setAttachSource(attachSource: boolean) {
      setState({ attachSource });
    },
    addNotice(notice: Omit<Notice, 'id'>) {
      setState(({ notices, nextId }) => ({
        // Three say enough; the oldest goes.
        notices: [...notices, { ...notice, id: `n${nextId}` }].slice(-3),
        nextId: nextId + 1,
      }));
    },
    dismissNotice(id: string) {
      setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
    },
  };
}
