import { expect, it } from 'vitest';
import { ledBy } from '../../../main/ocr/trained';

it('puts the language that a person names first, and leaves none out', () => {
  const names = ['eng', 'chi_sim', 'deu', 'fra'];
  expect(ledBy('de-AT', names)).toEqual(['deu', 'eng', 'chi_sim', 'fra']);
  expect(ledBy('zh', names)).toEqual(['chi_sim', 'eng', 'deu', 'fra']);
  for (const other of [undefined, 'pl', 'x']) expect(ledBy(other, names)).toEqual(names);
});
