/**
 * Nothing is invented: every word of every imported file stands in its source, as other programs read
 * it. Months become numbers, and the kinds of sections and the notes are Galley's own; all else is the
 * person's. A checkout without the corpus has nothing to run here and says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../main/pipeline';
import { writeJsonResume } from '../../shared/json-resume/write';
import { inventedWords, isDateShown, shownIn } from './borne-out';
import { claimsOf } from './claims';
import { wordsShownIn } from './witnesses';

const SHARED = join(__dirname, '../../../shared');

const files = ['seeds', 'corpus/rendered', 'corpus/wild']
  .flatMap((folder) => filesUnder(join(SHARED, folder)))
  .filter((path) => !path.endsWith('.json'));

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function inventionsIn(json: unknown, source: string, fromData: boolean): string[] {
  const shown = shownIn(source);
  const { words, dates } = claimsOf(json, fromData);
  return [
    ...words.flatMap((claim) => inventedWords(claim, shown).map((word) => `${claim.at}: ${word}`)),
    ...dates.filter((claim) => !isDateShown(claim, source)).map(({ at, text }) => `${at}: ${text}`),
  ];
}

async function imported(path: string): Promise<unknown> {
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  const { resume, unplaced, notes } = await importDocument(file);
  return JSON.parse(JSON.stringify(writeJsonResume(resume, { unplaced, notes })));
}

describe.skipIf(files.length === 0)('nothing is invented in', () => {
  it.each(files.map((path) => [basename(path), path]))('%s', async (_, path) => {
    expect(inventionsIn(await imported(path), wordsShownIn(path), path.endsWith('.yaml'))).toEqual([]);
  });
});

describe('what is not in the source is found out:', () => {
  const source = 'ODO FENN baker ‧ Fenn & Sons, Bremen, Mar 2019 – today. odofenn.example/bread';
  const said = {
    basics: { name: 'Odo Fenn', url: 'https://odofenn.example/bread' },
    work: [{ name: 'Fenn & Sons', startDate: '2019-03', dates: 'Mar 2019 – today' }],
    meta: { galley: { unplaced: [{ text: 'Bremen', line: 1 }] } },
  };
  const inventions = (change: object) => inventionsIn({ ...said, ...change }, source, false);

  it.each([
    ['nothing', {}, []],
    ['a word', { skills: [{ name: 'Baker', keywords: ['patience'] }] }, ['/skills/0/keywords/0: patience']],
    [
      'a short word',
      { basics: { label: 'Baker by an oven' } },
      ['by', 'an', 'oven'].map((word) => `/basics/label: ${word}`),
    ],
    ['a part of a number', { basics: { phone: '01' } }, ['/basics/phone: 01']],
    ['a year', { work: [{ startDate: '2018' }] }, ['/work/0/startDate: 2018']],
    ['a month', { work: [{ startDate: '2019-04' }] }, ['/work/0/startDate: 2019-04']],
    ['a date of other words', { work: [{ startDate: '2019', dates: 'today' }] }, ['/work/0/startDate: 2019']],
    [
      'a title',
      { meta: { sections: [{ key: 'work', title: 'Experience' }] } },
      ['/meta/sections/0/title: experience'],
    ],
    ['an address', { basics: { url: 'https://odofenn.example/cake' } }, ['/basics/url: cake']],
  ])('%s', (_, change, expected) => {
    expect(inventions(change)).toEqual(expected);
  });
});
