import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isoDate, withDates } from '../../../../main/importers/dialects/dates';
import { readDocument } from '../../../../main/importers/index';
import { importDocument } from '../../../../main/pipeline';
import { FIXTURES, file, open } from '../support/files';
import { words } from '../support/words';

/** Keys whose values set the builder or repeat themselves, and are no words of the résumé. */
const SETTINGS = /^(meta|metadata|design|locale|settings|id|icon|fontawesome_icon|visible|size|level|label)$/;

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, found]) => (SETTINGS.test(key) ? [] : valuesOf(found)));
}

/** Dates are normalised, markup is read, profiles need no title: all told by the golden files. */
function plain(text: string): string[] {
  return words(text.replace(/<[^>]*>/g, ' ')).filter(
    (word) => !/^(0?\d|\d\d|tel|Sep|Mar|March|present|Present|Profiles)$/.test(word),
  );
}

describe('no word is lost of', () => {
  it.each([
    'rendercv.yaml',
    'yaml-resume.yaml',
    'fresh.json',
    'reactive-resume.json',
    'rendercv-settings.yaml',
  ])('%s', async (name) => {
    const reading = await readDocument(open(`${FIXTURES}/${name}`));
    if (reading.kind !== 'resume') throw new Error('not a résumé');
    const read = new Set(words(JSON.stringify([reading.resume, reading.aside]).replace(/\\n/g, ' ')));
    const source = parse(readFileSync(`${FIXTURES}/${name}`, 'utf8'));
    expect(plain(valuesOf(source).join(' ')).filter((word) => !read.has(word))).toEqual([]);
  });
});

describe('dates of builders', () => {
  it.each([
    ['2019-04', '2019-04'],
    ['Sep 1, 2016', '2016-09-01'],
    ['August 2018', '2018-08'],
    ['04/2019', '2019-04'],
    ['Spring 2018', undefined],
    ['13/2019', undefined],
  ])('%s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  it('stay as they are written where they are none', () => {
    expect(withDates({ date: 'Spring 2018' }, 'a', 'b', 'date')).toEqual({ dates: 'Spring 2018' });
    expect(withDates({ a: '2018', b: 'whenever' }, 'a', 'b')).toEqual({ dates: '2018 – whenever' });
    expect(withDates({ a: '2018', b: null }, 'a', 'b')).toEqual({ startDate: '2018', ongoing: true });
  });
});

describe('data that is not as it should be', () => {
  it.each([
    ['a.yaml', 'cv: {name: [1], sections: [x]}'],
    ['b.yaml', 'cv: {sections: {work: {company: x}, skills: [null, [1]]}}'],
    ['c.yaml', 'content: {basics: {summary: {}}, work: [1, null]}'],
    ['d.json', '{"meta": {"format": "FRESH@1"}, "employment": 7, "skills": [], "social": {"a": 1}}'],
    [
      'e.json',
      '{"basics": {"url": null}, "sections": {"work": {"items": [{"date": {"start": {}}}]}, "custom": []}}',
    ],
    ['f.yaml', 'cv: {__proto__: {polluted: true}, sections: {__proto__: [a], constructor: [b]}}'],
  ])('%s is read as far as it goes', async (name, content) => {
    expect((await readDocument(file(name, content))).kind).toBe('resume');
    expect('polluted' in {}).toBe(false);
  });
});

describe('what authors switched off', () => {
  const HIDDEN = [
    ['reactive-resume-3.json', /Kite fighting/],
    ['reactive-resume.json', /Kiosk Hamn|ice cream/],
    ['reactive-resume-5.json', /Myspace|Bar Centrale|Don Aurelio|hire me/],
  ] as const;

  it.each(HIDDEN)('is not read as shown, and listed: %s', async (name, words) => {
    const { resume, unplaced, notes } = await importDocument(open(`${FIXTURES}/${name}`));
    expect(JSON.stringify(resume)).not.toMatch(words);
    expect(unplaced.map(({ text }) => text).join('\n')).toMatch(words);
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'skipped', what: 'What is hidden in this file' }),
    );
  });
});

it('JSON Resume with keys that nobody knows keeps their words', async () => {
  const data = {
    basics: { name: 'Ada Byron', pronouns: 'she/her', email: 'ada@byron.example' },
    work: [
      { name: 'Analytical Engines', position: 'Analyst', team: 'Mills', perks: ['tea', 'punched cards'] },
    ],
    patents: [{ title: 'A wheel of wheels', number: 17 }],
    motto: 'Numbers first',
  };
  const reading = await readDocument(file('cv.json', JSON.stringify(data)));
  const read = JSON.stringify(reading.kind === 'resume' && reading.resume);
  for (const word of ['she/her', 'Mills', 'tea', 'punched cards', 'A wheel of wheels', '17', 'Numbers first'])
    expect(read).toContain(word);
});
