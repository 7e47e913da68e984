import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../../renderer/spelling/speller';
import { spellingsOf } from '../../../renderer/spelling/spellings';
import { likeWritten, spelledWords, wordAt } from '../../../renderer/spelling/words';

const textsOf = (name: string) => async () => {
  const at = (file: string) =>
    readFileSync(join(__dirname, `../../../node_modules/${name}/index.${file}`), 'utf8');
  return { aff: at('aff'), dic: at('dic') };
};
const speller = createSpeller({
  american: textsOf('dictionary-en'),
  british: textsOf('dictionary-en-gb'),
  french: textsOf('dictionary-fr'),
  polish: textsOf('dictionary-pl'),
  spanish: textsOf('dictionary-es'),
});

const asked = (text: string) => spelledWords(text).map(({ word }) => word);

describe('words to be spelt', () => {
  it('are those of running text, not names, addresses and numbers', () => {
    expect(asked('Led the NATO team at Kubernetes, see mira@example.org or www.example.org/cvs.')).toEqual([
      'led',
      'the',
      'team',
      'at',
      'see',
      'or',
    ]);
    expect(asked('It didn’t stop. Then 3rd-party JavaScript')).toEqual(['it', "didn't", 'stop', 'then']);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { word, from, to } of spelledWords(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(text.slice(from, to).replaceAll('’', "'").toLowerCase()).toBe(word);
          last = to;
        }
      }),
    );
  });

  it('are found at their ends as well as within', () => {
    const words = spelledWords('keep clocks');
    expect([0, 4, 5, 11].map((at) => wordAt(words, at)?.word)).toEqual(['keep', 'keep', 'clocks', 'clocks']);
  });

  it('keep their capital', () => {
    expect(likeWritten('Teh', 'the')).toBe('The');
    expect(likeWritten('teh', 'the')).toBe('the');
  });
});

describe('spelling', () => {
  it('knows English either way, and by country one way', async () => {
    const words = ['colour', 'color', 'managment'];
    expect(await speller.wrong('en', words)).toEqual(['managment']);
    expect(await speller.wrong('en-US', words)).toEqual(['colour', 'managment']);
    expect(await speller.wrong('en-GB', words)).toEqual(['color', 'managment']);
    expect(await speller.suggest('en', 'managment')).toContain('management');
  });

  it.each([
    ['fr-CA', "L'equipe a dirigé le développement d'un progiciel", "l'equipe", "l'équipe"],
    ['es', 'Gestionó equipos y desarolló aplicaciones', 'desarolló', 'desarrolló'],
    ['pl', 'Kierowałam zespołem i zarzadzanie projektami', 'zarzadzanie', 'zarządzanie'],
  ])('knows %s', async (language, text, wrong, meant) => {
    expect(await speller.wrong(language, asked(text))).toEqual([wrong]);
    expect((await speller.suggest(language, wrong))[0]).toBe(meant);
  });

  it('leaves alone what it has no dictionary of', () => {
    expect(spellingsOf('de')).toEqual([]);
    expect(spellingsOf(undefined)).toEqual([]);
  });
});
