import { expect, it, vi } from 'vitest';
import { keys, keysOf } from '../../../renderer/components/keys';

vi.mock(import('../../../renderer/wording/spoken'), async (original) => {
  const spoken = await original();
  return { ...spoken, WORDING: (await spoken.catalogueOf('de')).WORDING };
});

it('keys are called as on the keyboard of the language, and drawn as on every Mac', () => {
  expect(keys('linux', 'K')).toBe('Strg+K');
  expect(keys('win32', '+')).toBe('Strg++');
  expect(keysOf('file.saveAs', 'win32')).toBe('Strg+Umschalt+S');
  expect(keysOf('edit.findNext', 'linux')).toBe('F3');
  expect(keysOf('edit.fitFewer', 'linux')).toBeUndefined();
  expect(keysOf('file.saveAs', 'darwin')).toBe('⇧⌘S');
});
