/** The look, the export setting and the panes of the last choice, kept from one start to the next. */
import type { Look } from '../shared/ipc/contract';
import type { Template } from '../shared/template';
import type { Appearance } from './store/state';
import type { AppStore } from './store/store';

const KEY = 'galley.look';
const SOURCE_KEY = 'galley.attachSource';
const PANE_KEY = 'galley.showsSource';
const APPEARANCE_KEY = 'galley.appearance';
const TOUR_KEY = 'galley.toured';
const WORDS_KEY = 'galley.ownWords';
const SPELLING_KEY = 'galley.spelling';

/** The remembered look as far as it still makes sense, else the first template on A4. */
export function rememberedLook(storage: Pick<Storage, 'getItem'>, templates: readonly Template[]): Look {
  const [templateId = '', paper] = (storage.getItem(KEY) ?? '').split(' ');
  const known = templates.find(({ id }) => id === templateId) ?? templates[0];
  return { templateId: known?.id ?? '', paper: paper === 'letter' ? 'letter' : 'a4' };
}

export function keepLook(storage: Pick<Storage, 'setItem'>, store: AppStore): () => void {
  return store.subscribe(({ look }, before) => {
    if (look !== before.look) storage.setItem(KEY, `${look.templateId} ${look.paper}`);
  });
}

/** True unless the person said otherwise. */
export function rememberedAttachSource(storage: Pick<Storage, 'getItem'>): boolean {
  return storage.getItem(SOURCE_KEY) !== 'no';
}

export function keepAttachSource(storage: Pick<Storage, 'setItem'>, store: AppStore): () => void {
  return store.subscribe(({ attachSource }, before) => {
    if (attachSource !== before.attachSource) storage.setItem(SOURCE_KEY, attachSource ? 'yes' : 'no');
  });
}

export function rememberedSourcePane(storage: Pick<Storage, 'getItem'>): boolean {
  return storage.getItem(PANE_KEY) === 'yes';
}

export function keepSourcePane(storage: Pick<Storage, 'setItem'>, store: AppStore): () => void {
  return store.subscribe(({ showsSource }, before) => {
    if (showsSource !== before.showsSource) storage.setItem(PANE_KEY, showsSource ? 'yes' : 'no');
  });
}

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark', 'contrast'];

export function rememberedAppearance(storage: Pick<Storage, 'getItem'>): Appearance {
  const kept = storage.getItem(APPEARANCE_KEY);
  return APPEARANCES.find((appearance) => appearance === kept) ?? 'system';
}

export function keepAppearance(storage: Pick<Storage, 'setItem'>, store: AppStore): () => void {
  return store.subscribe(({ appearance }, before) => {
    if (appearance !== before.appearance) storage.setItem(APPEARANCE_KEY, appearance);
  });
}

/** The tour is shown at the first start, and to whoever left it neither behind nor aside. */
export function isTourDue(storage: Pick<Storage, 'getItem'>): boolean {
  return storage.getItem(TOUR_KEY) !== 'yes';
}

export function keepToured(storage: Pick<Storage, 'setItem'>, store: AppStore): () => void {
  return store.subscribe(({ tour }, before) => {
    if (before.tour !== tour && tour === 'away') storage.setItem(TOUR_KEY, 'yes');
  });
}

/** A word a line: the person's own dictionary, which never leaves this computer. */
export function rememberedSpelling(storage: Pick<Storage, 'getItem'>) {
  const ownWords = (storage.getItem(WORDS_KEY) ?? '').split('\n').filter(Boolean);
  return { ownWords, spelling: storage.getItem(SPELLING_KEY) !== 'no' };
}

export function keepSpelling(storage: Pick<Storage, 'setItem'>, store: AppStore): () => void {
  return store.subscribe(({ ownWords, spelling }, before) => {
    if (ownWords !== before.ownWords) storage.setItem(WORDS_KEY, ownWords.join('\n'));
    if (spelling !== before.spelling) storage.setItem(SPELLING_KEY, spelling ? 'yes' : 'no');
  });
}
