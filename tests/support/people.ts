/** Whose résumés the tests set: the invented people of the fixtures, and those of the corpus where it stands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonResume } from '../../shared/json-resume/read';
import type { Resume } from '../../shared/resume';

const FIXTURES = join(__dirname, '../fixtures/resumes');
const GOLD = join(__dirname, '../../../shared/corpus/gold');

const parsed = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** File names. */
export const fixtureNames: readonly string[] = readdirSync(FIXTURES).sort();
export const fixture = (name: string): Resume => parsed(FIXTURES, name);

/** Some twenty of the corpus, two of every three by name, so that languages and lengths mix; none without the corpus. */
export const goldNames: readonly string[] = existsSync(GOLD)
  ? readdirSync(GOLD)
      .sort()
      .filter((_, index) => index % 3 !== 2)
      .slice(0, 22)
  : [];
export const gold = (name: string): Resume => readJsonResume(parsed(GOLD, name));
