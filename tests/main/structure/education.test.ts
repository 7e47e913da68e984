import { expect, it } from 'vitest';
import { structure } from './blocks';

const school = (text: string) => structure(`h2 Education\n${text}`).resume.sections[0]?.entries[0];

it.each([
  [
    'p MS in Computer Science at *University of Graz, Graz, Austria*⏎1995 — 2001',
    { title: 'MS', area: 'Computer Science', organization: 'University of Graz', place: 'Graz, Austria' },
  ],
  [
    'p **BSc, Networks and Systems**; University of Lund⏎2008-2013',
    { title: 'BSc', area: 'Networks and Systems', organization: 'University of Lund' },
  ],
  [
    'p (2010-13) University of Leeds, **Metalwork BSc with 1st class honours** The course was practical.',
    {
      title: 'Metalwork BSc',
      organization: 'University of Leeds',
      score: '1st class honours',
      summary: 'The course was practical.',
    },
  ],
  [
    'h3 Harbour College\np Bachelor of Arts\np Boat Design\np Grade: 3.8\np Courses\ni0 Knots',
    {
      title: 'Bachelor of Arts',
      area: 'Boat Design',
      organization: 'Harbour College',
      score: 'Grade: 3.8',
      highlights: [{ text: 'Knots' }],
    },
  ],
  [
    'p 2012 - 2016\nh3 Harbour College\ni0 Bachelor, Boat Design',
    { title: 'Bachelor, Boat Design', organization: 'Harbour College' },
  ],
  [
    'p Universität Graz, Diplom, 2009',
    { title: 'Diplom', organization: 'Universität Graz', dates: { end: { year: 2009 } } },
  ],
  ['p 滨海灯塔学院⏎学士⏎2015 - 2019', { title: '学士', organization: '滨海灯塔学院' }],
])('%s', (text, want) => expect(school(text)).toMatchObject(want));

it('a lone date is when the degree was earned', () => {
  expect(school('p University of Graz⏎MA in History⏎Jun 2011')).toMatchObject({
    dates: { end: { year: 2011, month: 6 }, text: 'Jun 2011' },
  });
});

it('a heading of two lines is the head of one school', () => {
  const heads =
    'h2 Education\nh3 2012 – 2016\tBachelor, Boat Design⏎Harbour College\nh3 2008 – 2012\tDiploma, Ropes⏎School of Knots';
  expect(structure(heads).resume.sections[0]?.entries).toMatchObject([
    { title: 'Bachelor', area: 'Boat Design', organization: 'Harbour College' },
    { title: 'Diploma', area: 'Ropes', organization: 'School of Knots' },
  ]);
});

it('a further degree below one school is of that school', () => {
  const { sections } = structure(
    'h2 Education\nh3 Harbour College\np Master, Knots\t2013 – 2015\np Bachelor, Boats\t2010 – 2013',
  ).resume;
  expect(sections[0]?.entries).toMatchObject([
    { organization: 'Harbour College', title: 'Master', area: 'Knots' },
    { organization: 'Harbour College', title: 'Bachelor', area: 'Boats' },
  ]);
});

it('a school that no word tells stands where employers stand', () => {
  const job = (title: string, employer: string) => `h3 ${title}\t2015 – 2018\np ${employer}\ni0 x`;
  const { sections } = structure(
    `h2 Work\n${job('Engineer', 'Acme')}\n${job('Painter', 'Blue Barn Inc.')}\nh2 Education\nh3 Sail Making\t2012 – 2013\np Old Ropery`,
  ).resume;
  expect(sections[1]?.entries).toMatchObject([{ organization: 'Old Ropery', title: 'Sail Making' }]);
});

it.each([
  [
    'h3 Master, Ropes\t2012 – 2014\np College of Lund\nh3 Bachelor, Ropes\t2009 – 2012\np College of Lund\nh3 Summer School, Metals\t2011\np University of Leeds',
    { title: 'Summer School, Metals', organization: 'University of Leeds' },
  ],
  [
    'h3 University of Leeds\t2012 – 2014\np Master, Metals - Casting & Ropes',
    { title: 'Master', area: 'Metals - Casting & Ropes', organization: 'University of Leeds' },
  ],
  [
    'h3 University of Leeds\t2012 – 2014\np Laurea, Metals · 110/110 con lode',
    { title: 'Laurea', area: 'Metals', score: '110/110 con lode' },
  ],
  [
    'h3 Università di Pisa\t2012 – 2014\np Laurea Magistrale of Metals\np Casting Technique',
    { title: 'Laurea Magistrale', area: 'Metals' },
  ],
  [
    'h3 École des Cordes\t2012 – 2014\np Master, Cordages (Mention Très Bien)',
    { title: 'Master', area: 'Cordages', score: 'Mention Très Bien' },
  ],
])('%s', (text, want) => {
  expect(structure(`h2 Education\n${text}`).resume.sections[0]?.entries.at(-1)).toMatchObject(want);
});

it.each([
  ['p BSc, Ropes\np University of Texas at Austin', 'University of Texas at Austin'],
  ['p Ropes\np University of Manchester, England⏎2012', 'University of Manchester'],
])('%s keeps the city of its name', (text, organization) => {
  expect(school(text)).toMatchObject({ organization });
});
