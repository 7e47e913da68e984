import { ancestors } from './pointer';
import type { Appearance, AppState, InspectorTab, PileOrder, Zoom } from './state';
import type { AppStore } from './store';

export function viewActions({ setState }: AppStore) {
  return {
    setSearch(search: string) {
      setState({ search });
    },
    setOrder(order: PileOrder) {
      setState({ order });
    },
    setTab(tab: InspectorTab) {
      setState({ tab, tryOn: undefined });
    },
    setAppearance(appearance: Appearance) {
      setState({ appearance });
    },
    showTour(tour: AppState['tour']) {
      setState({ tour });
    },
    setSpelling(spelling: boolean) {
      setState({ spelling });
    },
    setOwnWords(ownWords: readonly string[]) {
      setState({ ownWords });
    },
    addOwnWord(word: string) {
      setState(({ ownWords }) => ({ ownWords: [...new Set([...ownWords, word])] }));
    },
    setPrinting(printing: boolean) {
      setState({ printing });
    },
    showPalette(paletteShown: boolean) {
      setState({ paletteShown });
    },
    setZoom(zoom: Zoom) {
      setState({ zoom });
    },
    setChoosing(choosing: boolean) {
      setState({ choosing });
    },
    setOpened(pointer: string, open: boolean) {
      setState(({ opened }) => ({
        opened: open ? [...opened, pointer] : opened.filter((one) => one !== pointer),
      }));
    },
    /** Opens whatever a field stands in and sends the caret there, before the character `at`, else to its end. */
    goToField(pointer: string, at?: number) {
      setState(({ opened, caret }) => ({
        tab: 'content',
        opened: [...new Set([...opened, ...ancestors(pointer)])],
        caret: { pointer, at, turn: (caret?.turn ?? 0) + 1 },
      }));
    },
    enterField(pointer: string) {
      setState({ field: pointer });
    },
    leaveField(pointer: string) {
      setState(({ field }) => (field === pointer ? { field: undefined } : {}));
    },
    showSource(showsSource: boolean) {
      setState({ showsSource });
    },
    /** Shows the source at one of its lines. */
    goToLine(line: number) {
      setState(({ sourceLine }) => ({
        showsSource: true,
        sourceLine: { line, turn: (sourceLine?.turn ?? 0) + 1 },
      }));
    },
    tryTemplate(templateId: string | undefined) {
      setState(({ tryOn }) => (tryOn === templateId ? {} : { tryOn: templateId }));
    },
  };
}
