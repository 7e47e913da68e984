import { expect, it } from 'vitest';
import { type OwnTemplate, readOwnTemplate, writeOwnTemplate } from '../../shared/own-template';

const BASES = ['meridian', 'slate'];
const OWN: OwnTemplate = { title: 'Tight', base: 'slate', theme: { size: 9, order: ['skills', 'work'] } };

it('is written and read back', () => {
  expect(readOwnTemplate(writeOwnTemplate(OWN), BASES)).toEqual(OWN);
});

it.each([
  [{ ...OWN, base: 'nothing' }, /^Line 4: base: one of meridian, slate is expected/],
  [{ ...OWN, theme: { size: 40 } }, /^Line 6: theme\.size: at most 12/],
  [{ ...OWN, theme: { colour: 'red' } }, /^Line 6: there is no theme\.colour in a template/],
  [{ ...OWN, title: '' }, /^Line 3: title: a word at least/],
])('%j is told by its line', (own, message) => {
  expect(() => readOwnTemplate(writeOwnTemplate(own as OwnTemplate), BASES)).toThrow(message);
});
