import { describe, expect, it } from 'vitest';
import { anonymise } from '../../../shared/anonymise';
import type { AnonymiseOptions } from '../../../shared/anonymise/types';
import type { Basics, Entry, Resume, Section } from '../../../shared/resume';

const BASICS: Basics = {
  name: 'Odo Fenn',
  label: 'Miller',
  email: 'odo.fenn@fennmill.example',
  phone: '+43 316 555 010',
  url: 'https://www.fennmill.example',
  image: 'data:image/png;base64,AAAA',
  location: { address: 'Mühlgasse 7', postalCode: '8010', city: 'Graz', region: 'Austria' },
  profiles: [{ network: 'GitHub', username: 'rye-and-oats', url: 'https://github.com/rye-and-oats' }],
  details: [
    { label: 'Date of birth', value: '3 May 1990' },
    { label: 'Nationality', value: 'Austrian' },
    { label: 'Driving licence', value: 'B' },
    { label: 'Shoe size', value: '44' },
  ],
};

const prose = (text: string): Entry => ({ shape: 'prose', text });
const custom = (text: string, title = 'More'): Section => ({ kind: 'custom', title, entries: [prose(text)] });

function person(basics: Partial<Basics>, ...sections: Section[]): Resume {
  return { lang: 'en', basics: { ...BASICS, ...basics }, sections };
}

/** What becomes of a sentence. */
function said(text: string, options: Partial<AnonymiseOptions> = {}, basics: Partial<Basics> = {}): string {
  const { resume } = anonymise(person(basics, custom(text)), { level: 'blind', ...options });
  const [entry] = resume.sections[0]?.entries ?? [];
  return entry?.shape === 'prose' ? entry.text : '';
}

const doubts = (text: string, basics: Partial<Basics> = {}) =>
  anonymise(person(basics, custom(text)), { level: 'blind' })
    .doubtful.filter(({ at }) => at.some((pointer) => pointer.startsWith('/sections')))
    .map((item) => item.text);

describe('contact data', () => {
  it('goes and leaves the name, at the level of contacts', () => {
    const { resume, shown } = anonymise(person({}), { level: 'contacts' });
    expect(resume.basics).toEqual({
      name: 'Odo Fenn',
      label: 'Miller',
      image: BASICS.image,
      location: { city: 'Graz', region: 'Austria' },
      profiles: [],
      details: BASICS.details,
    });
    expect(shown).toBeUndefined();
  });

  it('goes with all that tells who it is, when blind', () => {
    const { resume, removed, doubtful } = anonymise(person({}), { level: 'blind' });
    expect(resume.basics).toEqual({
      name: 'O.\u00a0F.',
      label: 'Miller',
      location: { region: 'Austria' },
      profiles: [],
      details: [
        { label: 'Driving licence', value: 'B' },
        { label: 'Shoe size', value: '44' },
      ],
    });
    expect(removed.map(({ kind }) => kind).sort()).toEqual([
      'address',
      'address',
      'birth',
      'email',
      'handle',
      'link',
      'link',
      'name',
      'nationality',
      'phone',
      'photo',
      'town',
    ]);
    expect(doubtful).toEqual([
      {
        kind: 'detail',
        key: 'detail:shoe size: 44',
        text: 'Shoe size: 44',
        at: ['/basics/details/3'],
        gone: false,
      },
    ]);
  });

  it('takes what is doubtful as well where that is asked for', () => {
    const { resume, doubtful } = anonymise(person({}), { level: 'blind', also: ['detail:shoe size: 44'] });
    expect(resume.basics.details).toEqual([{ label: 'Driving licence', value: 'B' }]);
    expect(doubtful.map(({ gone }) => gone)).toEqual([true]);
  });

  it('goes where nothing says what it is', () => {
    const basics = { details: [{ value: 'ryemiller' }, { label: 'Availability', value: 'in June' }] };
    const { resume } = anonymise(person(basics, custom('ryemiller')), { level: 'blind' });
    expect(resume.basics.details).toEqual([{ label: 'Availability', value: 'in June' }]);
    expect(doubts('Known as ryemiller', basics)).toEqual(['ryemiller']);
  });

  it('gives way to a reference', () => {
    const { resume } = anonymise(person({}), { level: 'blind', reference: 'GA-204' });
    expect(resume.basics.name).toBe('GA-204');
  });

  it.each([
    ['王小明', 'zh', '候选人'],
    ['田中 太郎', 'ja', '候補者'],
    ['Nadia El Haddad', 'fr', 'N.\u00a0H.'],
    ['Dr. Åsa-Lena Öberg, PhD', 'sv', 'Å.\u00a0L.\u00a0Ö.'],
    [undefined, 'en', 'Candidate'],
  ])('%s is shown without telling the name', (name, lang, shown) => {
    expect(anonymise({ ...person({ name }), lang }, { level: 'blind' }).resume.basics.name).toBe(shown);
  });
});

describe('a sentence', () => {
  it.each([
    ['Odo Fenn ground rye.', 'O.\u00a0F. ground rye.'],
    ['FENN, ODO: a miller', 'O.\u00a0F.: a miller'],
    ['Fenn, O. and Quill, A. (2019)', 'O.\u00a0F. and Quill, A. (2019)'],
    ['Mr Fenn’s mill', 'Mr O.\u00a0F.’s mill'],
    ['Write to odo.fenn@fennmill.example today', 'Write to […] today'],
    ['Write to odo@other. com today', 'Write to […] today'],
    ['Write to odo.fenn [at] fennmill [dot] example today', 'Write to […] today'],
    ['Call 0316/555010 or 0043-316-555-010 at noon', 'Call […] or […] at noon'],
    ['Call (0316) 555 010.', 'Call […].'],
    ['See github.com/rye-and-oats/sieve for code', 'See […] for code'],
    ['See fennmill.example for flour', 'See […] for flour'],
    ['Ask @rye-and-oats on any network', 'Ask […] on any network'],
    ['Lives at Mühlgasse 7, 8010 Graz now', 'Lives at […], […] now'],
    ['A miller (he/him) by trade', 'A miller […] by trade'],
    ['**Odo** *Fenn* ground rye.', '**O.\u00a0F.** ground rye.'],
    ['Wrote [a paper](https://papers.example/12) on rye', 'Wrote a paper on rye'],
    ['Nationality: Austrian\nSpeaks at fairs', 'Speaks at fairs'],
    ['E-mail: odo.fenn@fennmill.example', ''],
    ['Rye · odo.fenn@fennmill.example · +43 316 555 010 · Oats', 'Rye · Oats'],
  ])('“%s”', (text, expected) => expect(said(text)).toBe(expected));

  it('is left alone where it names nobody', () => {
    for (const text of [
      'Ground rye for nine bakeries from 2015 to 2019.',
      'Node.js, ASP.NET and Socket.IO',
      'ISBN 978-3-16-148410-0',
    ])
      expect(said(text)).toBe(text);
  });

  it('keeps links of others at the level of contacts', () => {
    const text = 'See [rye](https://rye.example/a) and [me](https://github.com/rye-and-oats)';
    expect(said(text, { level: 'contacts' })).toBe('See [rye](https://rye.example/a) and me');
  });

  it('keeps a word of the language that is a name as well, and says so', () => {
    const will = { name: 'Will Young' };
    const text = 'Will travel in May; audited by Ernst & Young. The young will learn.';
    expect(said(text, {}, will)).toBe(text);
    expect(doubts(text, will)).toEqual(['Will', 'Young']);
    expect(said('Asked for Will Young and W. Young', {}, will)).toBe('Asked for W.\u00a0Y. and W.\u00a0Y.');
    expect(said('Asked for Mr Young', {}, will)).toBe('Asked for Mr W.\u00a0Y.');
  });

  it('doubts words that may be the name with an ending', () => {
    expect(doubts('Der Bericht Fenns, die Fennová', {})).toEqual(['Fenns', 'Fennová']);
    expect(said('The fence of the Fennimores stood.')).toBe('The fence of the Fennimores stood.');
  });

  it('doubts a birth, a town, a nationality said elsewhere', () => {
    expect(doubts('Born in Linz, an Austrian in Graz')).toEqual(['Born in Linz', 'Austrian', 'Graz']);
  });

  it.each([
    ['Иван Петров', 'Руководитель: ПЕТРОВ Иван.', 'Руководитель: И.\u00a0П.'],
    ['王小明', '负责人王小明主持', '负责人候选人主持'],
    ['田中 太郎', '担当の田中さんと田中太郎', '担当の候補者さんと候補者'],
    ['김민수', '김민수는 팀장', '지원자는 팀장'],
    ['محمد الخطيب', 'المدير محمد الخطيب.', 'المدير م.\u00a0ا.'],
    ['Łukasz Żółć', 'Lukasz Zolc led', 'Ł.\u00a0Ż. led'],
  ])('names %s in any script', (name, text, expected) => {
    const lang = /\p{Script=Han}/u.test(name)
      ? /太/.test(name)
        ? 'ja'
        : 'zh'
      : /김/.test(name)
        ? 'ko'
        : 'en';
    const { resume } = anonymise({ ...person({ name }, custom(text)), lang }, { level: 'blind' });
    expect(resume.sections[0]?.entries).toEqual([prose(expected)]);
  });
});

describe('sections', () => {
  const referees: Section = {
    kind: 'references',
    title: 'References',
    entries: [{ shape: 'keyed', name: 'Ada Quill, Fjord Mills', keywords: ['+47 22 555 010'] }],
  };

  it('lose their referees, whose names go from everywhere', () => {
    const { resume, removed } = anonymise(person({}, custom('Reported to Ada Quill.'), referees), {
      level: 'blind',
    });
    expect(resume.sections).toEqual([custom('Reported to […].')]);
    expect(removed.filter(({ kind }) => kind === 'referee').map(({ text }) => text)).toContain('Ada Quill');
  });

  it('lose only the numbers of referees at the level of contacts', () => {
    const { resume } = anonymise(person({}, referees), { level: 'contacts' });
    expect(resume.sections[0]?.entries).toEqual([
      { shape: 'keyed', name: 'Ada Quill, Fjord Mills', keywords: [] },
    ]);
  });

  it('go where nothing is left of them, and their titles are read as well', () => {
    const sections = [
      custom('odo.fenn@fennmill.example', 'Write to me'),
      custom('Rye', 'The mill of Odo Fenn'),
    ];
    const { resume } = anonymise(person({}, ...sections), { level: 'blind' });
    expect(resume.sections).toEqual([custom('Rye', 'The mill of O.\u00a0F.')]);
  });

  it('lose pairs of personal data, and keep what is taught', () => {
    const pair = (name: string, level: string): Entry => ({ shape: 'keyed', name, level, keywords: [] });
    const own: Section = {
      kind: 'custom',
      title: 'Personal',
      entries: [pair('Religion', 'Quaker'), pair('Boats', 'two')],
    };
    const taught: Section = { kind: 'skills', title: 'Subjects', entries: [pair('Religion', 'advanced')] };
    const { resume, doubtful } = anonymise(person({}, own, taught), { level: 'blind' });
    expect(resume.sections).toEqual([{ ...own, entries: [pair('Boats', 'two')] }, taught]);
    expect(doubtful.map(({ text }) => text)).toContain('Religion: advanced');
  });

  it('doubt publications, which a search finds', () => {
    const papers: Section = { kind: 'publications', title: 'Papers', entries: [prose('On rye.')] };
    const blind = anonymise(person({}, papers), { level: 'blind' });
    expect(blind.resume.sections).toEqual([papers]);
    const all = anonymise(person({}, papers), { level: 'blind', also: 'all' });
    expect(all.resume.sections).toEqual([]);
  });
});
