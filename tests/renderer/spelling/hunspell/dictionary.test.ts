import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../../../renderer/spelling/hunspell/dictionary';
import type { DictionaryTexts } from '../../../../shared/dictionary-texts';

function dictionary(aff: string, words: readonly string[]) {
  return readDictionary({ aff, dic: [String(words.length), ...words].join('\n') });
}

function right(aff: string, words: readonly string[], asked: readonly string[]): string[] {
  const { spelt } = dictionary(aff, words);
  return asked.filter((word) => spelt(word) !== undefined);
}

describe('the words of a dictionary', () => {
  it('are its stems with the affixes that their flags and letters allow', () => {
    const aff = `
SFX S Y 2
SFX S y ies [^aeiou]y
SFX S 0 s [^y]

PFX U Y 1
PFX U 0 un .

SFX D N 1
SFX D 0 ed .`;
    const asked = [
      'bell',
      'bells',
      'unbell',
      'unbells',
      'city',
      'cities',
      'citys',
      'uncity',
      'unlocked',
      'locked',
    ];
    expect(right(aff, ['bell/SU', 'city/S', 'lock/DU'], asked)).toEqual([
      'bell',
      'bells',
      'unbell',
      'unbells',
      'city',
      'cities',
      // Its ending stands with no prefix.
      'locked',
    ]);
  });

  it('have endings behind endings, where an ending gives the right to them', () => {
    const aff = 'SFX A Y 1\nSFX A 0 er/B .\nSFX B Y 1\nSFX B 0 s .';
    expect(right(aff, ['ring/A'], ['ring', 'ringer', 'ringers', 'rings'])).toEqual([
      'ring',
      'ringer',
      'ringers',
    ]);
  });

  it.each([
    ['single', '', 'bell/SU'],
    ['long', 'FLAG long', 'bell/SsUu'],
    ['numbers', 'FLAG num', 'bell/12,7'],
    ['aliases', 'AF 1\nAF SU', 'bell/1'],
  ])('have flags of one sign, two, numbers, or by alias: %s', (kind, option, word) => {
    const [s, u] = kind === 'long' ? ['Ss', 'Uu'] : kind === 'numbers' ? ['12', '7'] : ['S', 'U'];
    const aff = `${option}\nSFX ${s} Y 1\nSFX ${s} 0 s .\nPFX ${u} Y 1\nPFX ${u} 0 un .`;
    expect(right(aff, [word], ['bell', 'bells', 'unbells', 'bellss'])).toEqual(['bell', 'bells', 'unbells']);
  });

  it('are neither forbidden nor stems that need an ending', () => {
    const aff = 'FORBIDDENWORD !\nNEEDAFFIX ~\nSFX S Y 1\nSFX S 0 s .';
    expect(right(aff, ['gong/S', 'gongs/!', 'clapp/~S'], ['gong', 'gongs', 'clapp', 'clapps'])).toEqual([
      'gong',
      'clapps',
    ]);
  });

  it('may be compounds, whose parts stand where their flags say', () => {
    const aff = 'COMPOUNDBEGIN b\nCOMPOUNDMIDDLE m\nCOMPOUNDEND e\nONLYINCOMPOUND o\nCOMPOUNDMIN 3';
    const words = ['turm/b', 'uhren/bmo', 'bauer/e', 'glas'];
    const asked = [
      'turmbauer',
      'turmuhrenbauer',
      'uhrenbauer',
      'bauerturm',
      'uhren',
      'turmglas',
      'turm',
      'glas',
    ];
    expect(right(aff, words, asked)).toEqual(['turmbauer', 'turmuhrenbauer', 'uhrenbauer', 'turm', 'glas']);
  });

  it('are told with the capital that they have', () => {
    const { spelt } = dictionary('', ['Uhr', 'ticken']);
    expect(['uhr', 'Uhr', 'ticken', 'Ticken', 'tacken'].map((word) => spelt(word))).toEqual([
      'Uhr',
      'Uhr',
      'ticken',
      undefined,
      undefined,
    ]);
  });

  it('are known with either apostrophe, and without the signs that do not count', () => {
    expect(right('', ['aujourd’hui'], ["aujourd'hui"])).toEqual(["aujourd'hui"]);
    expect(right('IGNORE ֿֿ', ['שלום'], ['שלום'])).toEqual(['שלום']);
  });

  it('are none of a file that is no dictionary, which breaks nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (aff, dic, word) => {
        readDictionary({ aff, dic }).spelt(word);
      }),
    );
    expect(right('SFX S Y 1\nSFX S 0 s [ab', ['bell/S'], ['bell', 'bells'])).toEqual(['bell']);
  });
});

describe('English', () => {
  const read = (file: string) =>
    readFileSync(join(__dirname, `../../../../node_modules/dictionary-en/index.${file}`), 'utf8');
  const texts: DictionaryTexts = { aff: read('aff'), dic: read('dic') };
  const { spelt } = readDictionary(texts);
  const other = nspell(texts);
  const forms = Object.keys(other.data).filter((form) => other.correct(form));

  it('has every form that another reader writes out', () => {
    const asked = forms.filter((_, index) => index % 7 === 0);
    expect(asked.length).toBeGreaterThan(10_000);
    expect(asked.filter((form) => spelt(form) === undefined)).toEqual([]);
  });

  it('has no word that the other reader has not, be it with a capital', () => {
    const wrong = forms
      .filter((_, index) => index % 41 === 0)
      .map((form) => `${form.slice(0, 3)}${form.slice(4)}`);
    const missed = wrong.filter((form) => {
      const said = spelt(form);
      return said !== undefined && !other.correct(said);
    });
    expect(missed).toEqual([]);
  });
});
