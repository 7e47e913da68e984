import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../renderer/commands';
import { paletteItems } from '../../../renderer/palette/palette-items';
import { windowCommands } from '../../../renderer/window-commands';
import { MENU_COMMANDS, shownKeys } from '../../../shared/menu-commands';
import { TEMPLATES } from '../../../templates';
import { bridgeOf } from '../bridge';
import { desk } from '../people';

function palette(...files: string[]) {
  const open = desk(...files);
  const { store, actions } = open;
  const list = windowCommands(store, actions, createCommands(bridgeOf({}).bridge, store, actions));
  const items = () =>
    paletteItems(store.getState(), { actions, list, templates: TEMPLATES, platform: 'linux' });
  return { ...open, items, item: (name: string) => items().find((one) => one.name === name) };
}

describe('the palette', () => {
  it('has every command that can be given now, by keys that are its own', () => {
    const { items, actions } = palette();
    const ids = items().map(({ id }) => id);
    expect(ids).not.toContain('edit.undo');
    actions.setField('d1', '/basics/name', 'Other');
    expect(items().map(({ id }) => id)).toContain('edit.undo');
    const keys = MENU_COMMANDS.flatMap((command) => shownKeys(command, 'linux') ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    const macKeys = MENU_COMMANDS.flatMap((command) => shownKeys(command, 'darwin') ?? []);
    expect(new Set(macKeys).size).toBe(macKeys.length);
  });

  it('leads to sections, documents and templates', () => {
    const { store, item, content } = palette('mira.docx', 'twin.docx');
    item('Skills')?.run();
    expect(store.getState().caret?.pointer).toBe('/sections/2/title');
    const other = TEMPLATES.find(({ id }) => id !== content().look.templateId);
    item(other?.title ?? '')?.run();
    expect(content().look.templateId).toBe(other?.id);
    item('Mira Osgood 2')?.run();
    expect(store.getState().currentId).toBe('d2');
  });

  it('writes keys as each system does', () => {
    expect(shownKeys('file.saveAs', 'linux')).toBe('Ctrl+Shift+S');
    expect(shownKeys('file.saveAs', 'darwin')).toBe('⇧⌘S');
    expect(shownKeys('edit.replace', 'darwin')).toBe('⌥⌘F');
    expect(shownKeys('file.save', 'win32')).toBe('Ctrl+S');
  });
});
