import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dictionaryFolders, readSystemDictionary } from '../../main/system-dictionaries';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-dictionaries-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, aff: string | Buffer, dic: string | Buffer, into = folder) => {
  await mkdir(into, { recursive: true });
  await writeFile(join(into, `${name}.aff`), aff);
  await writeFile(join(into, `${name}.dic`), dic);
};
const wordOf = async (language: string, folders = [folder]) =>
  (await readSystemDictionary(folders, language))?.dic.split('\n')[1];

describe('dictionaries of the system', () => {
  it.each([
    ['de-AT', 'de_AT'],
    ['de-CH', 'de_CH'],
    ['de', 'de_DE'],
    ['de-LU', 'de_DE'],
    ['nds', 'nds'],
    ['pt', 'pt_BR'],
    ['nb', undefined],
  ])('for %s: %s', async (language, name) => {
    for (const one of ['de_AT', 'de_CH', 'de_DE', 'nds', 'pt_BR']) await write(one, 'SET UTF-8', `1\n${one}`);
    expect(await wordOf(language)).toBe(name);
  });

  it.each([
    ['SET UTF-8\n', Buffer.from('1\nżółw', 'utf8'), 'żółw'],
    ['\uFEFFSET UTF-8\n', Buffer.from('1\nżółw', 'utf8'), 'żółw'],
    ['# ours\nSET ISO8859-2\r\n', Buffer.from([0x31, 0x0a, 0xbf, 0xf3, 0xb3, 0x77]), 'żółw'],
    ['SET microsoft-cp1251\n', Buffer.from([0x31, 0x0a, 0xf7, 0xe0, 0xf1]), 'час'],
    ['TRY abc\n', Buffer.from([0x31, 0x0a, 0xfc, 0x62, 0x65, 0x72]), 'über'],
  ])('are read as %j says', async (aff, dic, word) => {
    await write('xx', aff, dic);
    expect(await wordOf('xx')).toBe(word);
  });

  it('are passed over where they cannot be read, for the next that fits', async () => {
    const other = join(folder, 'other');
    await write('de_DE', 'SET no-such-encoding', '1\nunlesbar');
    await write('de_AT', 'SET UTF-8', Buffer.alloc(16_000_001, 'a'));
    await writeFile(join(folder, 'de.aff'), 'SET UTF-8');
    expect(await wordOf('de')).toBeUndefined();
    await write('de_CH', 'SET UTF-8', '1\nVelo', other);
    expect(await wordOf('de', [join(folder, 'none'), folder, other])).toBe('Velo');
  });

  it('lie where the person says, and where Linux keeps them', () => {
    const path = ['/home/mira/words', '', '/opt/words'].join(delimiter);
    expect(dictionaryFolders('win32', path)).toEqual(['/home/mira/words', '/opt/words']);
    expect(dictionaryFolders('linux', path).slice(0, 3)).toEqual([
      '/home/mira/words',
      '/opt/words',
      '/usr/share/hunspell',
    ]);
    expect(dictionaryFolders('darwin')).toEqual([]);
  });
});
