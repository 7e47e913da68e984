import { expect, it } from 'vitest';
import { structure } from './blocks';

it.each([
  ['de', 'p Berufserfahrung\np Malerin\np März 2012 – heute\np Ausbildung\np Uni'],
  ['fr', 'p Expérience professionnelle\np Peintre\np août 2012 – présent\np Formation\np Lycée'],
  ['pl', 'p Doświadczenie zawodowe\np Malarz\np Wykształcenie\np Uniwersytet'],
  ['ru', 'p Опыт работы\np Художник\np Образование\np МГУ'],
  ['ja', 'p 職歴\np 画家\np 学歴\np 東京大学'],
  ['en', 'p Experience\np Painter\np Oct 2012 – now\np Education\np Uni'],
])('%s is told by titles and months', (lang, text) => expect(structure(text).resume.lang).toBe(lang));

it('is what the file says, where it says', () => {
  expect(structure('p Experience\np Painter', { lang: 'cy' }).resume.lang).toBe('cy');
});
