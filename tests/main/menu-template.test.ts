import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../main/menu-template';
import { TRANSLATIONS } from '../../renderer/wording/languages';
import { catalogueOf } from '../../renderer/wording/spoken';
import { MENU_COMMANDS, type Platform } from '../../shared/menu-commands';

const PLATFORMS: readonly Platform[] = ['darwin', 'win32', 'linux'];
const LANGUAGES = ['en', ...(Object.keys(TRANSLATIONS) as (keyof typeof TRANSLATIONS)[])] as const;

type Item = MenuItemConstructorOptions;

const all = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);

async function menuOn(platform: Platform, language: (typeof LANGUAGES)[number]) {
  const words = (await catalogueOf(language)).WORDING;
  const asked: string[] = [];
  const template = menuTemplate({
    words,
    platform,
    recents: ['/home/odo/R&D/cv.docx'],
    isPackaged: true,
    command: (command) => asked.push(command),
    open: (path) => asked.push(path),
    clearRecents: () => asked.push('clear'),
  });
  return { template, items: all(template).filter(({ type }) => type !== 'separator'), words, asked };
}

describe.each(PLATFORMS)('the menu on %s', (platform) => {
  it.each(LANGUAGES)('has its own word for everything in %s', async (language) => {
    const { items, words } = await menuOn(platform, language);
    const { menu, commands } = words;
    const ours = new Set<string | undefined>([...Object.values(menu), ...Object.values(commands), 'Galley']);
    const foreign = items.filter(({ label, id }) => !id?.startsWith('recent.') && !ours.has(label));
    expect(foreign).toEqual([]);
  });

  it('offers every command once, no two by the same keys', async () => {
    const { items } = await menuOn(platform, 'en');
    const ids = items.flatMap(({ id }) => (id && !id.startsWith('recent.') ? [id] : []));
    expect(ids.sort()).toEqual([...MENU_COMMANDS].sort());
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('asks for what is chosen, and opens what was open', async () => {
    const { items, asked } = await menuOn(platform, 'en');
    const choose = (id: string) =>
      items.find((item) => item.id === id)?.click?.({} as never, undefined, {} as never);
    choose('edit.find');
    choose('recent.0');
    expect(asked).toEqual(['edit.find', '/home/odo/R&D/cv.docx']);
    expect(items.find(({ id }) => id === 'recent.0')?.label).toBe('cv.docx – R&&D');
  });
});

it('leaving stands where each platform has it', async () => {
  const menuOfQuit = async (platform: Platform) => {
    const { template } = await menuOn(platform, 'en');
    return template.find(
      ({ submenu }) => Array.isArray(submenu) && submenu.some(({ role }) => role === 'quit'),
    )?.label;
  };
  expect(await Promise.all(PLATFORMS.map(menuOfQuit))).toEqual(['Galley', '&File', '&File']);
});
