/**
 * The system's own spell checker, on macOS: it knows the languages that the system does and fetches nothing.
 * Elsewhere Chromium would fetch dictionaries, so it is switched off there and the window spells by those that
 * ship (renderer/spelling).
 */
import { app, Menu, type MenuItemConstructorOptions, session } from 'electron';
import type { Words } from './words';

export const SYSTEM_SPELLS = process.platform === 'darwin';

/** Were it ever switched on, it would find nothing to fetch from. */
const NOWHERE = 'galley://nowhere/';

export function setupSpelling(words: Words): void {
  session.defaultSession.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  if (!SYSTEM_SPELLS) return;
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_menuEvent, { misspelledWord, dictionarySuggestions }) => {
      if (misspelledWord === '') return;
      const add = () => contents.session.addWordToSpellCheckerDictionary(misspelledWord);
      const suggestions = dictionarySuggestions.map(
        (suggestion): MenuItemConstructorOptions => ({
          label: suggestion,
          click: () => contents.replaceMisspelling(suggestion),
        }),
      );
      Menu.buildFromTemplate([
        ...suggestions,
        { type: 'separator' },
        { label: words.now()?.dialogs.addWord ?? misspelledWord, click: add },
      ]).popup();
    });
  });
}
