/**
 * Nothing that was taken out of a résumé stays anywhere in the files that are made of it: neither in their
 * words nor in their bytes, unpacked. `CORPUS=all` looks through the whole corpus instead of a part of it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../main/files';
import { openFontLibrary } from '../../main/fonts';
import { exportResume, importDocument } from '../../main/pipeline';
import { anonymise } from '../../shared/anonymise';
import { foldText } from '../../shared/anonymise/folded';
import type { AnonymiseLevel, PersonalKind } from '../../shared/anonymise/types';
import type { Resume } from '../../shared/resume';
import { TEMPLATES } from '../../templates/index';
import { fixture, fixtureNames, gold } from '../support/people';
import { tells, toldBy } from '../support/told';

const fonts = openFontLibrary('out/fonts');
const CORPUS = join(__dirname, '../../../shared/corpus');

/** What has a form of its own, or was read as what it is, is never in doubt. */
const NEVER_DOUBTFUL: ReadonlySet<PersonalKind> = new Set<PersonalKind>([
  'email',
  'phone',
  'link',
  'photo',
  'referee',
]);

/** What was taken out of a résumé, or is `known` of its person, and is told by its files all the same. */
async function leaks(
  resume: Resume,
  level: AnonymiseLevel,
  turn: number,
  known: readonly string[] = [],
): Promise<string[]> {
  const { resume: blind, removed, doubtful } = anonymise(resume, { level });
  expect(doubtful.filter(({ kind }) => NEVER_DOUBTFUL.has(kind))).toEqual([]);
  // What is listed as still there is no leak.
  const kept = new Set(doubtful.map(({ text }) => foldText(text)));
  // A detail of no known kind is mostly a word that was misread for one.
  const gone = removed.filter(({ kind }) => kind !== 'detail').map(({ text }) => text);
  const secrets = [...gone, ...known].filter((text) => !kept.has(foldText(text)));
  const template = TEMPLATES[turn % TEMPLATES.length]?.id ?? '';
  const { files } = await exportResume(
    blind,
    { templateId: template, paper: 'a4' },
    ['pdf', 'docx'],
    fonts,
    false,
  );
  return files.flatMap(({ extension, bytes }) => {
    const told = toldBy(extension, bytes);
    return secrets.filter((secret) => tells(told, secret)).map((secret) => `${extension}: ${secret}`);
  });
}

describe.each(['contacts', 'blind'] as const)('%s', (level) => {
  it.each(fixtureNames.map((name, turn) => ({ name, turn })))(
    '$name tells nothing',
    async ({ name, turn }) => {
      expect(await leaks(fixture(name), level, turn)).toEqual([]);
    },
  );
});

it('finds what the files of a whole résumé tell', async () => {
  const { basics, ...rest } = fixture('german.json');
  const whole = { ...rest, basics };
  const { files } = await exportResume(
    whole,
    { templateId: 'meridian', paper: 'a4' },
    ['pdf', 'docx'],
    fonts,
    false,
  );
  for (const { extension, bytes } of files)
    for (const secret of [basics.name, basics.email, basics.phone, basics.location?.address])
      expect(tells(toldBy(extension, bytes), secret ?? ''), `${extension}: ${secret}`).toBe(true);
});

const rendered = join(CORPUS, 'rendered');
const all = existsSync(rendered) ? readdirSync(rendered).sort() : [];

/** A few of each format, spread over the people. */
const sample = [...new Set(all.map((name) => extname(name)))].flatMap((format) => {
  const ofFormat = all.filter((name) => extname(name) === format);
  return ofFormat.filter((_, index) => index % Math.ceil(ofFormat.length / 5) === 0);
});

/** What the people of the corpus are called, and where they are reached. */
function knownOf(name: string): string[] {
  const { basics } = gold(`${name.split('__')[0]}.json`);
  const links = basics.profiles.map(({ url }) => url);
  return [basics.name, basics.email, basics.url, ...links].filter((text) => text !== undefined);
}

const chosen = process.env.CORPUS === 'all' ? all : sample;

describe.skipIf(all.length === 0)('a document of the corpus', () => {
  it.each(chosen.map((name, turn) => ({ name, turn })))(
    '$name tells nothing when blind',
    async ({ name, turn }) => {
      const { resume } = await importDocument(await readSource(join(rendered, name)));
      expect(await leaks(resume, 'blind', turn, knownOf(name))).toEqual([]);
    },
  );
});
