import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readEuropass } from '../../../../main/importers/europass';
import { FIXTURES } from '../support/files';

const CANDIDATE = readFileSync(`${FIXTURES}/europass-candidate.xml`, 'utf8');

async function titlesOf(xml: string): Promise<readonly string[]> {
  const { resume } = await readEuropass(xml);
  return resume.sections.map(({ kind, title }) => `${kind}: ${title}`);
}

it('titles its sections in the language of the CV', async () => {
  const own = await titlesOf(CANDIDATE.replace('languageCode="en"', 'languageCode="pt"'));
  expect(own).toContain('education: Formação');
  expect(own).toContain('languages: Idiomas');
  expect(await titlesOf(CANDIDATE)).toContain('education: Education');
});

it('leaves titles in English in a language that it has none in', async () => {
  const unknown = CANDIDATE.replace('languageCode="en"', 'languageCode="mt"');
  expect(await titlesOf(unknown)).toEqual(await titlesOf(CANDIDATE));
});
