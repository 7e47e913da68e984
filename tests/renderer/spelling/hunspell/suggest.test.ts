import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../../../renderer/spelling/hunspell/dictionary';
import { suggest } from '../../../../renderer/spelling/hunspell/suggest';

const AFF = `TRY esianrtolcdugmphbyfvkwzé
REP 3
REP f ph
REP ^alot$ a_lot
REP shun$ tion
NOSUGGEST !
COMPOUNDFLAG c`;
const WORDS = ['photo', 'gestion', 'équipe', 'Uhr', 'bell', 'bull/!', 'ball', 'turm/c', 'bauer/c', 'tower'];
const dictionary = readDictionary({ aff: AFF, dic: [WORDS.length, ...WORDS].join('\n') });

describe('suggestions', () => {
  it.each([
    ['foto', ['photo']],
    ['geshun', []],
    ['gestoin', ['gestion']],
    ['tower', []],
    ['twoer', ['tower']],
    ['towwer', ['tower']],
    ['equipe', ['équipe']],
    ['urh', ['Uhr']],
    ['bll', ['bell', 'ball']],
    ['turmbaer', ['turmbauer']],
    ['alot', []],
    ['xylophonist', []],
  ])('of %s', (word, suggestions) => {
    expect(suggest(dictionary, word, 5)).toEqual(suggestions);
  });

  it('are as many as asked for', () => {
    expect(suggest(dictionary, 'bll', 1)).toEqual(['bell']);
  });
});
