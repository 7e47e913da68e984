/** Dictionaries that the system has, as pairs of Hunspell's files (`de_AT.aff`, `de_AT.dic`). Read, never fetched. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { DictionaryTexts } from '../shared/dictionary-texts';

/** Bytes. The largest that are in use, of Hungarian and Polish, have a third of this. */
const MOST = { aff: 8_000_000, dic: 16_000_000 };

/**
 * Where Linux keeps them, after the folders of `dictionaryPath`, Hunspell's own variable DICPATH (hunspell(1)).
 * macOS spells by itself, by those in its Spelling folders too; Windows has no folder for them.
 */
export function dictionaryFolders(platform: NodeJS.Platform, dictionaryPath = ''): readonly string[] {
  const own = dictionaryPath.split(delimiter).filter((folder) => folder !== '');
  return platform === 'linux' ? [...own, ...LINUX] : own;
}

const LINUX = ['/usr/share/hunspell', '/usr/share/myspell', '/usr/share/myspell/dicts'];

/** The one that fits a BCP 47 tag best; undefined where there is none that can be read. */
export async function readSystemDictionary(
  folders: readonly string[],
  language: string,
): Promise<DictionaryTexts | undefined> {
  const pairs = (await Promise.all(folders.map(pairsIn))).flat();
  const fitting = pairs
    .map((pair) => ({ pair, fit: fitOf(pair.name, language) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit);
  for (const { pair } of fitting) {
    const texts = await readPair(pair.folder, pair.name).catch(() => undefined);
    if (texts) return texts;
  }
  return undefined;
}

interface Pair {
  readonly folder: string;
  /** Without extension. */
  readonly name: string;
}

async function pairsIn(folder: string): Promise<Pair[]> {
  const files = new Set(await readdir(folder).catch(() => []));
  return [...files]
    .filter((file) => file.endsWith('.aff') && files.has(`${file.slice(0, -4)}.dic`))
    .sort()
    .map((file) => ({ folder, name: file.slice(0, -4) }));
}

/** 0 for another language; the more the better. Without a country, that which the language is named for. */
function fitOf(name: string, language: string): number {
  const [tongue, ...parts] = name.toLowerCase().split(/[-_]/);
  const [asked, ...wanted] = language.toLowerCase().split('-');
  if (tongue !== asked) return 0;
  if (wanted.some((part) => parts.includes(part))) return 4;
  if (parts.length === 0) return 3;
  return parts[0] === tongue ? 2 : 1;
}

async function readPair(folder: string, name: string): Promise<DictionaryTexts | undefined> {
  const path = { aff: join(folder, `${name}.aff`), dic: join(folder, `${name}.dic`) };
  const [aff, dic] = await Promise.all([stat(path.aff), stat(path.dic)]);
  if (aff.size > MOST.aff || dic.size > MOST.dic) return undefined;
  const affixes = await readFile(path.aff);
  const decoder = decoderOf(affixes.toString('latin1'));
  return { aff: decoder.decode(affixes), dic: decoder.decode(await readFile(path.dic)) };
}

/** By the line `SET encoding`, whose names are the web's but for Microsoft's. Without one it is Latin-1. */
function decoderOf(aff: string): TextDecoder {
  const [, name = 'ISO8859-1'] = /^(?:ï»¿)?\s*SET\s+(\S+)/m.exec(aff) ?? [];
  return new TextDecoder(name.replace(/^microsoft-/i, '').replace(/^TIS620-.*/i, 'TIS-620'));
}
