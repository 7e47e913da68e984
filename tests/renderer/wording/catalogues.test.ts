import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EN } from '../../../renderer/wording/english';
import { grammarOf } from '../../../renderer/wording/grammar';
import { languageFor, TRANSLATIONS } from '../../../renderer/wording/languages';
import { catalogueOf } from '../../../renderer/wording/spoken';
import { NAME_PARTS } from '../../../shared/batch/name-pattern';
import { MENU_COMMANDS } from '../../../shared/menu-commands';
import { DIALOG_WORDS, MENU_WORDS, shellWordsSchema } from '../../../shared/shell-words';

type Leaf = string | ((...values: never[]) => string);

/** Every sentence by the path of its key. */
function leaves(value: object, path = ''): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  for (const [key, inner] of Object.entries(value) as [string, Leaf | object][]) {
    const at = `${path}/${key}`;
    if (typeof inner !== 'object') found.set(at, inner);
    else for (const [below, leaf] of leaves(inner, at)) found.set(below, leaf);
  }
  return found;
}

/** Counts whose forms differ somewhere: Polish has other words for 1, 3, 5, 22. */
const COUNTS = [1, 3, 5, 22];

/** What a sentence makes of values that cannot be mistaken for its own words. */
function said(leaf: Leaf, count: number): string {
  if (typeof leaf === 'string') return leaf;
  const call = leaf as (...values: unknown[]) => string;
  return call(...valuesOf(count));
}

/** A value is a number where the sentence reckons with it, and reads as one where it does not. */
const valuesOf = (count: number) => [count, 701 + count, 8000 + count];

/** Which of the values stand in a sentence. */
const told = (text: string, count: number) =>
  valuesOf(count).filter((value) => text.match(/\d+/g)?.includes(String(value)));
const languages = Object.keys(TRANSLATIONS) as (keyof typeof TRANSLATIONS)[];

describe.each(languages)('the catalogue in %s', (language) => {
  it('has exactly the keys of English', async () => {
    const translation = await TRANSLATIONS[language]();
    const keys = [...leaves(translation(grammarOf(language))).keys()];
    expect(keys.sort()).toEqual([...leaves(EN).keys()].sort());
  });

  it('says in every sentence what English says in it', async () => {
    const translated = leaves(await catalogueOf(language));
    for (const [key, english] of leaves(EN)) {
      const leaf = translated.get(key) ?? '';
      expect(typeof leaf, key).toBe(typeof english);
      expect(String(leaf).includes('{}'), key).toBe(String(english).includes('{}'));
      for (const count of typeof english === 'string' ? [1] : COUNTS) {
        const sentence = said(leaf, count);
        expect(sentence.trim(), key).not.toBe('');
        expect(sentence, key).not.toMatch(/undefined|NaN|\[object|#(?!\d)/);
        // English spells one out here and there.
        if (count > 1)
          expect(told(sentence, count), `${key}: ${sentence}`).toEqual(told(said(english, count), count));
      }
    }
  });

  it('names the parts of a pattern as they are typed', async () => {
    const { FAULTS } = await catalogueOf(language);
    const parts = Object.keys(NAME_PARTS).map((part) => `{${part}}`);
    for (const fault of ['no-name-part', 'one-name'] as const)
      expect(FAULTS[fault].advice.match(/\{\w+\}/g), fault).toEqual(parts);
    expect(FAULTS['template-in-names'].advice).toContain('{template}');
  });

  it('is a file that waits for nothing of ours', () => {
    const source = readFileSync(join(__dirname, `../../../renderer/wording/${language}.ts`), 'utf8');
    expect(source.match(/^import (?!type)/gm)).toBeNull();
  });

  it('gives the shell all its words, and no two menus one letter', async () => {
    const { menu, commands, dialogs } = (await catalogueOf(language)).WORDING;
    expect(shellWordsSchema.parse({ menu, commands, dialogs })).toEqual({ menu, commands, dialogs });
    const letters = [menu.file, menu.edit, menu.view, menu.window, menu.help].map(
      (label) => /&(.)/.exec(label)?.[1]?.toLowerCase() ?? label,
    );
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe('languages', () => {
  it('are chosen by the first that is spoken', () => {
    expect(languageFor(['de-AT', 'en'])).toBe('de');
    expect(languageFor(['sv', 'pl-PL'])).toBe('pl');
    expect(languageFor(['en-GB', 'de'])).toBe('en');
    expect(languageFor(['ja', 'constructor'])).toBe('en');
    expect(languageFor([])).toBe('en');
  });

  it('count by their own rules', () => {
    const forms = { one: '# strona', few: '# strony', many: '# stron', other: '# strony' };
    const { plural, number } = grammarOf('pl');
    expect([1, 2, 5, 12, 22, 25].map((count) => plural(count, forms))).toEqual([
      '1 strona',
      '2 strony',
      '5 stron',
      '12 stron',
      '22 strony',
      '25 stron',
    ]);
    expect(number(1.25, 2)).toBe('1,25');
    expect(grammarOf('fr').plural(0, { one: '# page', other: '# pages' })).toBe('0 page');
  });

  it('have words for every command, menu and dialog in English', () => {
    const { menu, commands, dialogs } = EN.WORDING;
    expect(Object.keys(commands).sort()).toEqual([...MENU_COMMANDS].sort());
    expect(Object.keys(menu).sort()).toEqual([...MENU_WORDS].sort());
    expect(Object.keys(dialogs).sort()).toEqual([...DIALOG_WORDS].sort());
  });
});
