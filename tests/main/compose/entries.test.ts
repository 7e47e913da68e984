import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../../main/compose/index';
import type { FlowParagraph } from '../../../shared/flow';
import type { DatedEntry, Entry, SectionKind } from '../../../shared/resume';
import type { Template } from '../../../shared/template';
import { harbour } from '../../../templates/harbour';
import { meridian } from '../../../templates/meridian';

const dated = (fields: Partial<DatedEntry>): DatedEntry => ({
  shape: 'dated',
  highlights: [],
  keywords: [],
  ...fields,
});

function compose(entries: readonly Entry[], template: Template = meridian, kind: SectionKind = 'work') {
  const resume = { basics: { profiles: [], details: [] }, sections: [{ kind, title: 'Part', entries }] };
  return composeFlow(resume, template, { paper: 'a4' }).columns.flatMap((column) => column.paragraphs);
}

const words = (runs: FlowParagraph['runs']) => runs.map((run) => run.text).join('');
/** `role: words | trailing words`, a line each. */
const print = (paragraphs: readonly FlowParagraph[]) =>
  paragraphs.map(({ role, runs, trailing, marker }) => {
    const line = `${role}: ${marker ? `${marker.text} ` : ''}${words(runs)}`;
    return trailing.length > 0 ? `${line} | ${words(trailing)}` : line;
  });

const job = dated({
  organization: 'Adria Cold Chain',
  title: 'Dispatcher',
  place: 'Rijeka',
  dates: { start: { year: 2013 }, end: { year: 2016, month: 4 } },
  highlights: [{ text: 'Kept 30 drivers **on the road**.' }],
});

describe('the address of an entry in a sidebar', () => {
  const linkOf = (fields: Partial<DatedEntry>) =>
    compose([dated({ url: 'https://example.org/a', ...fields })], harbour, 'certificates')
      .flatMap(({ runs }) => runs)
      .filter(({ href }) => href !== undefined)
      .map(({ text }) => text);

  it('is the link of its words, and stands there itself where there are none', () => {
    expect(linkOf({ title: 'Crane licence' })).toEqual(['Crane licence']);
    expect(linkOf({ title: '', highlights: [{ text: 'Cranes' }] })).toEqual(['example.org/a']);
  });
});

describe('a list in running text', () => {
  const text =
    'Keeps **tower clocks** going:\n- wheels\n- **bells** and clappers\n\n• ropes\nSince 2012\nin Delft.';

  it('has points like any other, between the paragraphs around it', () => {
    const paragraphs = compose([{ shape: 'prose', text }]).slice(1);
    expect(print(paragraphs)).toEqual([
      'body: Keeps tower clocks going:',
      'bullet: • wheels',
      'bullet: • bells and clappers',
      'bullet: • ropes',
      'body: Since 2012\nin Delft.',
    ]);
    const [point] = compose([dated({ highlights: [{ text: 'wheels' }] })]).slice(1);
    const shapeOf = (one: FlowParagraph | undefined) => [
      one?.indent,
      one?.hanging,
      one?.runs[0]?.style,
      one?.marker,
    ];
    expect(shapeOf(paragraphs[1])).toEqual(shapeOf(point));
    expect(paragraphs[2]?.runs[0]?.style.bold).toBe(true);
    expect(new Set(paragraphs.flatMap(({ runs }) => runs.map(({ ref }) => ref)).filter(Boolean))).toEqual(
      new Set(['/sections/0/entries/0/text']),
    );
  });

  it('stands in the summary of a job, and below the line that names a group', () => {
    expect(
      print(compose([dated({ title: 'Clerk', summary: '- one\n- two', highlights: [{ text: 'three' }] })])),
    ).toEqual(['heading: Part', 'entryHead: Clerk', 'bullet: • one', 'bullet: • two', 'bullet: • three']);
    expect(
      print(compose([{ shape: 'keyed', name: 'Bench', keywords: ['filing'], summary: '- one\n- two' }])),
    ).toEqual(['heading: Part', 'keyed: Bench: filing', 'bullet: • one', 'bullet: • two']);
  });

  it('has no point without words, and no sign within a line', () => {
    expect(print(compose([{ shape: 'prose', text: '- \n-5 °C – cold - and well-\n' }]))).toEqual([
      'heading: Part',
      'body: -5 °C – cold - and well-',
    ]);
  });
});

describe('a page break', () => {
  const turned = (entries: readonly Entry[]) =>
    compose(entries).flatMap((one) => (one.pageBreakBefore ? [`${one.role}: ${words(one.runs)}`] : []));
  const pageBreakBefore = true;

  it('comes before the first line of its entry', () => {
    const other = dated({ organization: 'Quay & Sons', title: 'Clerk', pageBreakBefore });
    expect(turned([job, other])).toEqual(['entryHead: Quay & Sons']);
    expect(turned([job, { shape: 'prose', text: 'Since then at sea.', pageBreakBefore }])).toEqual([
      'body: Since then at sea.',
    ]);
  });

  it('takes the heading with it that would stand alone', () => {
    expect(turned([{ ...job, pageBreakBefore }])).toEqual(['heading: Part']);
  });

  it('parts roles at one employer, whose name is said again', () => {
    const next = { ...job, title: 'Head dispatcher', pageBreakBefore };
    expect(turned([job, next])).toEqual(['entryHead: Adria Cold Chain']);
  });

  it('comes before the heading of its section', () => {
    const resume = {
      basics: { name: 'Ines', profiles: [], details: [] },
      sections: [{ kind: 'work' as const, title: 'Part', entries: [job], pageBreakBefore }],
    };
    const [column] = composeFlow(resume, meridian, { paper: 'a4' }).columns;
    expect(column?.paragraphs.map((one) => one.pageBreakBefore)).toEqual([false, true, false, false, false]);
  });
});

describe('what is hidden', () => {
  const textsOf = (entries: readonly Entry[]) => compose(entries).map((one) => words(one.runs));

  it('stands on no page, and parts no roles of one employer', () => {
    const other = dated({ organization: 'Quay & Sons', title: 'Clerk', hidden: true });
    const next = { ...job, title: 'Head dispatcher' };
    expect(textsOf([job, other, next])).toEqual(textsOf([job, next]));
  });

  it('takes its heading with it where nothing else stands below', () => {
    expect(textsOf([{ ...job, hidden: true }])).toEqual([]);
  });
});

describe('a dated entry', () => {
  it('leads with the employer or the title, as the template says', () => {
    expect(print(compose([job]))).toEqual([
      'heading: Part',
      'entryHead: Adria Cold Chain | 2013 – Apr 2016',
      'entrySub: Dispatcher | Rijeka',
      'bullet: • Kept 30 drivers on the road.',
    ]);
    expect(print(compose([job], harbour)).slice(1, 3)).toEqual([
      'entryHead: Dispatcher | 2013 – Apr 2016',
      'entrySub: Adria Cold Chain | Rijeka',
    ]);
  });

  it('keeps heading, head and sub line with the first line of what follows', () => {
    expect(compose([job]).map((one) => one.keepWithNext)).toEqual([true, true, true, false]);
  });

  it('has the position in a run of its own, away from the employer', () => {
    const entry = dated({
      organization: 'University of Rijeka',
      title: 'BSc',
      area: 'Nautics',
      score: '4.8',
    });
    const [, , sub] = compose([entry]);
    expect(sub?.runs.map(({ text, ref }) => [text, ref])).toEqual([
      ['BSc', '/sections/0/entries/0/title'],
      [', ', undefined],
      ['Nautics', '/sections/0/entries/0/area'],
      [' · ', undefined],
      ['4.8', '/sections/0/entries/0/score'],
    ]);
  });

  it('leads with what there is when the usual lead is missing', () => {
    expect(print(compose([dated({ title: 'Tallystick', url: 'https://www.tally.example/' })]))).toEqual([
      'heading: Part',
      'entryHead: Tallystick',
      'entrySub: tally.example',
    ]);
    expect(print(compose([dated({ dates: { text: 'since forever' } })])).slice(1)).toEqual([
      'entryHead: since forever',
    ]);
  });

  it('stacks in a sidebar, where the words carry the link', () => {
    const certificate = dated({
      organization: 'Guild of Pilots',
      title: 'Harbour pilot',
      url: 'pilots.example/c/1',
      dates: { end: { year: 2020, month: 2 } },
    });
    const [, head, sub] = compose([certificate], harbour, 'certificates');
    expect(print([head, sub].flatMap((one) => one ?? []))).toEqual([
      'entryHead: Harbour pilot',
      'entrySub: Guild of Pilots · Feb\u00a02020',
    ]);
    expect(head?.runs[0]?.href).toBe('https://pilots.example/c/1');
  });
});

describe('several roles at one employer', () => {
  const roles = [
    { ...job, title: 'Shift lead', dates: { start: { year: 2015 }, end: 'present' as const } },
    job,
  ];

  it('say its name once, then each role with its dates', () => {
    expect(print(compose(roles))).toEqual([
      'heading: Part',
      'entryHead: Adria Cold Chain | Rijeka',
      'entrySub: Shift lead | 2015 – Present',
      'bullet: • Kept 30 drivers on the road.',
      'entrySub: Dispatcher | 2013 – Apr 2016',
      'bullet: • Kept 30 drivers on the road.',
    ]);
  });

  it('say their places where these differ', () => {
    const [first, second] = roles;
    const moved = [first, { ...second, place: 'Pula' }].flatMap((one) => (one ? [dated(one)] : []));
    expect(print(compose(moved)).filter((line) => line.startsWith('entry'))).toEqual([
      'entryHead: Adria Cold Chain',
      'entrySub: Shift lead · Rijeka | 2015 – Present',
      'entrySub: Dispatcher · Pula | 2013 – Apr 2016',
    ]);
  });

  it('stand closer to each other than to the next employer', () => {
    const paragraphs = compose([...roles, dated({ organization: 'Elsewhere', title: 'Cook' })]);
    const [between, below] = paragraphs.filter((one) => one.role === 'bullet').map((one) => one.after);
    expect(between).toBeLessThan(below ?? 0);
    expect(below).toBe(meridian.entry.gap);
  });
});

describe('keyed entries', () => {
  const language = (name: string, level?: string): Entry => ({ shape: 'keyed', name, level, keywords: [] });

  it('name a group before its members', () => {
    const skills: Entry[] = [
      { shape: 'keyed', name: 'Planning', keywords: ['lanes', 'costing'] },
      { shape: 'keyed', name: 'Law', level: 'basic', keywords: ['customs, excise', 'transport'] },
    ];
    expect(print(compose(skills)).slice(1)).toEqual([
      'keyed: Planning: lanes, costing',
      'keyed: Law (basic): customs, excise; transport',
    ]);
    expect(print(compose(skills, harbour, 'skills')).slice(1)).toEqual([
      'keyed: Planning',
      'keyed: lanes, costing',
      'keyed: Law | basic',
      'keyed: customs, excise; transport',
    ]);
  });

  it('share a line when they are bare, and stand in rows in a sidebar', () => {
    const languages = [language('Croatian', 'native'), language('Dutch', 'B2'), language('Latin')];
    expect(print(compose(languages)).slice(1)).toEqual([
      'keyed: Croatian (native)\u00a0· Dutch (B2)\u00a0· Latin',
    ]);
    expect(print(compose(languages, harbour, 'languages')).slice(1)).toEqual([
      'keyed: Croatian | native',
      'keyed: Dutch | B2',
      'keyed: Latin',
    ]);
  });
});

describe('lists and prose', () => {
  it('nest with another marker, further in', () => {
    const list: Entry = { shape: 'list', items: [{ text: 'one', children: [{ text: 'two' }] }] };
    const [, outer, inner] = compose([list]);
    expect(print([outer, inner].flatMap((one) => one ?? []))).toEqual(['bullet: • one', 'subBullet: – two']);
    expect(inner?.indent).toBeGreaterThan(outer?.indent ?? 0);
    expect(inner?.runs[0]?.ref).toBe('/sections/0/entries/0/items/0/children/0/text');
  });

  it('part paragraphs at blank lines and keep wanted line ends', () => {
    const text = 'A *first*\nline.\n \nA second.';
    expect(print(compose([{ shape: 'prose', text }])).slice(1)).toEqual([
      'body: A first\nline.',
      'body: A second.',
    ]);
  });

  it('set emphasis upright where the line is italic', () => {
    const [, , sub] = compose([dated({ organization: 'Press', title: 'On *Lex Rhodia*' })]);
    expect(sub?.runs.map((run) => run.style.italic)).toEqual([true, false]);
  });
});

describe('a sidebar', () => {
  it('takes what is scanned and leaves what is read', () => {
    const read: Entry = { shape: 'prose', text: 'A long account of what I can do. '.repeat(4) };
    const columnOf = (entry: Entry) => {
      const resume = {
        basics: { profiles: [], details: [] },
        sections: [{ kind: 'skills' as const, title: 'Skills', entries: [entry] }],
      };
      const { columns } = composeFlow(resume, harbour, { paper: 'a4' });
      return columns.find((column) => column.paragraphs.length > 0)?.id;
    };
    expect(columnOf({ shape: 'keyed', name: 'Knots', keywords: [] })).toBe('sidebar');
    expect(columnOf(read)).toBe('main');
  });
});

describe('a certificate, an award, a publication', () => {
  const first = dated({ organization: 'Society of Lock-Keepers', title: 'Master of Sluices' });
  const second = dated({ organization: 'Society of Lock-Keepers', title: 'Keeper of Weirs' });

  it.each(['certificates', 'awards', 'publications'] as const)('of %s is led by its title', (kind) => {
    expect(print(compose([first, second], meridian, kind)).slice(1)).toEqual([
      'entryHead: Master of Sluices',
      'entrySub: Society of Lock-Keepers',
      'entryHead: Keeper of Weirs',
      'entrySub: Society of Lock-Keepers',
    ]);
  });
});
