import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/inline';
import { structure } from './blocks';

/** Entries of the first section, as `title @ organization, place (dates)`. */
function entries(text: string): string[] {
  const [section] = structure(text).resume.sections;
  return (section?.entries ?? []).map((entry) =>
    entry.shape === 'dated'
      ? `${plainText(entry.title ?? '–')} @ ${plainText(entry.organization ?? '–')}, ${entry.place ?? '–'} (${entry.dates?.text ?? '–'})`
      : entry.shape,
  );
}

describe('heads of jobs', () => {
  it.each([
    [
      'p Painter at *Blue Barn*, Graz, Austria⏎2012 – 2014',
      'Painter @ Blue Barn, Graz, Austria (2012 – 2014)',
    ],
    ['p Painter @ Blue Barn | 2012 – 2014', 'Painter @ Blue Barn, – (2012 – 2014)'],
    ['p Painter, Blue Barn GmbH (2012 – 2014)', 'Painter @ Blue Barn GmbH, – (2012 – 2014)'],
    ['p Blue Barn Inc. — Senior Engineer\t2012 – 2014', 'Senior Engineer @ Blue Barn Inc., – (2012 – 2014)'],
    ['p **Engineer**, [Blue Barn](https://b.example) (2012 – 2014)', 'Engineer @ Blue Barn, – (2012 – 2014)'],
    [
      'p 2012 – 2014⏎**Engineer** · Blue Barn · Lund (Sweden)',
      'Engineer @ Blue Barn, Lund (Sweden) (2012 – 2014)',
    ],
    ['h3 Blue Barn - Graz, *Austria 2012-2014*', '– @ Blue Barn, Graz, Austria (2012-2014)'],
    [
      'p (2012 — 2014) **Engineer**, Solder.com Bath, UK I am the oldest of all.',
      'Engineer @ Solder.com, Bath, UK (2012 — 2014)',
    ],
    ['p Engineer⏎Blue Barn⏎Remote⏎2012 – 2014', 'Engineer @ Blue Barn, Remote (2012 – 2014)'],
    [
      'p Blue Barn⏎Graz, Austria⏎2012 – 2014⏎Lead Engineer',
      'Lead Engineer @ Blue Barn, Graz, Austria (2012 – 2014)',
    ],
    [
      'p Blue Barn⏎Research institute for barns⏎2012 – 2014⏎Research fellow',
      'Research fellow @ Blue Barn, – (2012 – 2014)',
    ],
    [
      'p Barn Works⏎Sells barns to farmers⏎2012 – 2014⏎Lead Engineer',
      'Lead Engineer @ Barn Works, – (2012 – 2014)',
    ],
  ])('%s', (head, want) => expect(entries(`h2 Work\n${head}\ni0 x`)).toEqual([want]));
});

describe('words at the right edge', () => {
  it('are the place below a name, known or not, and a linked address is the link', () => {
    const text =
      'h2 Work\nh3 Otto Quill\t2018 – 2020\np Gilder · [quill.example](https://quill.example)\tNether Wallop\ni0 x';
    expect(structure(text).resume.sections[0]?.entries[0]).toMatchObject({
      place: 'Nether Wallop',
      url: 'https://quill.example',
    });
  });

  it('head the roles of an employer who has no date of their own', () => {
    const text =
      'h2 Work\nh3 Blue Barn GmbH\np Lead engineer, barns\t2018 – 2020\ni0 a\np Engineer, sheds\t2014 – 2018\ni0 b';
    expect(entries(text)).toEqual([
      'Lead engineer, barns @ Blue Barn GmbH, – (2018 – 2020)',
      'Engineer, sheds @ Blue Barn GmbH, – (2014 – 2018)',
    ]);
  });
});

describe('a column of dates at the left', () => {
  it('begins an entry at what is bold beside it, and a role at what is not below an employer', () => {
    const text =
      'h2 Work\np **Blue Barn GmbH**\np 2018 – 2020\t*Lead engineer, barns*\ni0 a\np 2014 – 2018\t*Engineer, sheds*\ni0 b\np 2010 – 2014\t**Lead developer** · Otto Quill\ni0 c';
    expect(entries(text)).toEqual([
      'Lead engineer, barns @ Blue Barn GmbH, – (2018 – 2020)',
      'Engineer, sheds @ Blue Barn GmbH, – (2014 – 2018)',
      'Lead developer @ Otto Quill, – (2010 – 2014)',
    ]);
  });

  it('has entries without a date too, by the dress of the others', () => {
    const text =
      'h2 Work\np 2014 – 2018\t**Painter** · Blue Barn\ni0 a\np **Roofer** · Red Barn\ni0 b\np 2010 – 2012\t**Gilder** · Otto Quill\ni0 c';
    expect(entries(text)).toEqual([
      'Painter @ Blue Barn, – (2014 – 2018)',
      'Roofer @ Red Barn, – (–)',
      'Gilder @ Otto Quill, – (2010 – 2012)',
    ]);
  });
});

describe('one habit a document', () => {
  it('names the words that tell nothing by those that do', () => {
    const text =
      'h2 Work\np Gilder⏎Otto Quill⏎2018 – 2020\ni0 a\np Senior Engineer⏎Blue Barn GmbH⏎2014 – 2018\ni0 b\np Engineer⏎Red Barn⏎2010 – 2014\ni0 c';
    expect(entries(text)[0]).toBe('Gilder @ Otto Quill, – (2018 – 2020)');
  });

  it('has a form for one job and another for several at one employer', () => {
    const text =
      'h2 Work\nh3 Blue Barn GmbH\np Senior engineer\t2018 – 2020\ni0 a\np Engineer\t2014 – 2018\ni0 b\nh3 Lead developer\t2010 – 2014\np Red Barn Ltd\ni0 c\nh3 Gilder\t2008 – 2010\np Otto Quill\ni0 d';
    expect(entries(text)).toEqual([
      'Senior engineer @ Blue Barn GmbH, – (2018 – 2020)',
      'Engineer @ Blue Barn GmbH, – (2014 – 2018)',
      'Lead developer @ Red Barn Ltd, – (2010 – 2014)',
      'Gilder @ Otto Quill, – (2008 – 2010)',
    ]);
  });

  it('counts as many lines before each date as before the first', () => {
    const text =
      'h2 Work\np Engineer\np Barn A\np 2018 – 2020\np Short words\np Painter\np Barn B\np 2014 – 2018';
    expect(entries(text)).toEqual([
      'Engineer @ Barn A, – (2018 – 2020)',
      'Painter @ Barn B, – (2014 – 2018)',
    ]);
  });

  it('leaves a dash in a name where every name has its own line', () => {
    const line = (title: string, employer: string, dates: string) =>
      `h3 ${title}\np ${dates}\np ${employer}\ni0 x\n`;
    const text = `h2 Work\n${line('Painter', 'Barn A', '2018 – 2020')}${line('Engineer', 'Barn B', '2016 – 2018')}${line('Artist - Barn C', 'Barn C', '2014 – 2016')}`;
    expect(entries(text)[2]).toBe('Artist - Barn C @ Barn C, – (2014 – 2016)');
  });
});

describe('roles', () => {
  it('below one employer become entries of their own', () => {
    const text =
      'h2 Work\nh3 Blue Barn, 2012 – 2020\np It is a barn.\nh4 Lead Engineer\ni0 led\nh4 Engineer\ni0 made';
    expect(entries(text)).toEqual([
      'Lead Engineer @ Blue Barn, – (2012 – 2020)',
      'Engineer @ Blue Barn, – (2012 – 2020)',
    ]);
  });

  it('keep their own dates', () => {
    const text =
      'h2 Work\nh3 Blue Barn\np Lead Engineer\np 2016 – 2020\ni0 led\np Engineer\np 2012 – 2016\ni0 made\nh3 Red Barn\np Painter\np 2010 – 2012';
    expect(entries(text)).toEqual([
      'Lead Engineer @ Blue Barn, – (2016 – 2020)',
      'Engineer @ Blue Barn, – (2012 – 2016)',
      'Painter @ Red Barn, – (2010 – 2012)',
    ]);
  });
});

it('an entry of nothing but dates is kept', () => {
  expect(
    entries('h2 Work\np 2018 – now\np 2012 – 2018\np I kept the log of the harbour, by day and by night.'),
  ).toEqual(['– @ –, – (2018 – now)', '– @ –, – (2012 – 2018)']);
});

it('paragraphs are the summary, items the highlights, deeper items their children', () => {
  const text =
    'h2 Work\np Painter, Blue Barn, 2012 – 2014\np We painted.\ni0 red\ni1 dark red\ni0 blue\np **Work Involved**\ni0 ladders';
  expect(structure(text).resume.sections[0]?.entries[0]).toMatchObject({
    summary: 'We painted.\n\n**Work Involved**',
    highlights: [{ text: 'red', children: [{ text: 'dark red' }] }, { text: 'blue' }, { text: 'ladders' }],
  });
});

it('a section of bare bullets is a list, not a row of jobs', () => {
  expect(entries('h2 Experience\ni0 Good at reviews, plans and dashboards\ni0 Patient')).toEqual(['list']);
});

it('projects of one paragraph are parted at their bold names', () => {
  expect(
    structure('h2 Projects\np **owl** - counts owls **newt** - Counts newts').resume.sections[0]?.entries,
  ).toMatchObject([
    { title: 'owl', summary: 'counts owls' },
    { title: 'newt', summary: 'Counts newts' },
  ]);
});

it('entries of a list begin in bold, those that lost their bullet too', () => {
  const text =
    'h2 Work\ni0 **Engineer**, Blue Barn⏎2019 – 2021\np **Painter**, Blue Barn\np 2016 – 2019\ni0 Painted ninety barns\ni0 Taught two pupils\ni0 **Gilder**, Old Ropery⏎2014 – 2016';
  expect(entries(text)).toEqual([
    'Engineer @ Blue Barn, – (2019 – 2021)',
    'Painter @ Blue Barn, – (2016 – 2019)',
    'Gilder @ Old Ropery, – (2014 – 2016)',
  ]);
});

describe('what was given or published', () => {
  it('is led by its title, a sentence even, with who gave it below', () => {
    const text =
      'h2 Publications\np **Closing the books while people are still writing in them**\t2020\np *Ledger Workshop*\np **Silica as a clock - and other signs, in a slow river**\t2019\np *Inland Waters*';
    expect(entries(text)).toEqual([
      'Closing the books while people are still writing in them @ Ledger Workshop, – (2020)',
      'Silica as a clock - and other signs, in a slow river @ Inland Waters, – (2019)',
    ]);
  });

  it('is led by its title where both stand on one line', () => {
    const text =
      'h2 Awards\np **Golden Brush**, Guild of Painters (2020)\np **Silver Nail**, Roof Society (2019)';
    expect(entries(text)).toEqual([
      'Golden Brush @ Guild of Painters, – (2020)',
      'Silver Nail @ Roof Society, – (2019)',
    ]);
  });
});

describe('names a line each', () => {
  it('keep their dashes and commas where most heads are built so', () => {
    const text =
      'h2 Work\nh3 Lead · Gilding\t2019 – 2021\np Blue Barn — North\tLund\ni0 a\nh3 Gilder\t2016 – 2019\np Blue Barn\tLund\ni0 b\nh3 Sander\t2014 – 2016\np Solder Works\tBath\ni0 c\nh3 Courier, then sorter\t2012 – 2014\np Post\tBath\ni0 d';
    expect(entries(text)).toEqual([
      'Lead · Gilding @ Blue Barn — North, Lund (2019 – 2021)',
      'Gilder @ Blue Barn, Lund (2016 – 2019)',
      'Sander @ Solder Works, Bath (2014 – 2016)',
      'Courier, then sorter @ Post, Bath (2012 – 2014)',
    ]);
  });

  it('end at a bar where a place follows, below a position', () => {
    const text =
      'h2 Work\nh3 Engineer\t2019 – 2021\np Blue Barn — North | Nether Wallop | [barn.example](https://barn.example)\ni0 a\nh3 Painter, then engineer\t2016 – 2019\np Otto Quill | Over Wallop\ni0 b\nh3 Lead engineer\t2014 – 2016\np Solder Works\ni0 c';
    expect(entries(text)).toEqual([
      'Engineer @ Blue Barn — North, Nether Wallop (2019 – 2021)',
      'Painter, then engineer @ Otto Quill, Over Wallop (2016 – 2019)',
      'Lead engineer @ Solder Works, – (2014 – 2016)',
    ]);
  });

  it('tell who works for themselves', () => {
    const work = (head: string) => entries(`h2 Work\n${head}\ni0 x`);
    expect(work('h3 Web Developer\t2019 – 2021\np Freelance')).toEqual([
      'Web Developer @ Freelance, – (2019 – 2021)',
    ]);
    expect(
      structure(
        'h1 Ada Quill\np ada@quill.example\nh2 Work\nh3 Ada Quill\np Freelance Gilder\t2019 – 2021\ni0 x',
      ).resume.sections[0]?.entries[0],
    ).toMatchObject({ organization: 'Ada Quill', title: 'Freelance Gilder' });
  });
});

describe('heads unlike most', () => {
  it('take nothing from below their dates where the others have both names above them', () => {
    const text =
      'h2 Work\nh3 Blue Barn\np Engineer\np 2018 – 2020\np Doors and gates\ni0 a\nh3 Otto Quill\np Librarian\np 2014 – 2018\np Frames\ni0 b\nh3 Freelance engineer\np 2012 – 2014\np Barns, Sheds\ni0 c';
    expect(entries(text)).toEqual([
      'Engineer @ Blue Barn, – (2018 – 2020)',
      'Librarian @ Otto Quill, – (2014 – 2018)',
      '– @ Freelance engineer, – (2012 – 2014)',
    ]);
    expect(structure(text).resume.sections[0]?.entries[2]).toMatchObject({ summary: 'Barns, Sheds' });
  });

  it('may keep the employer below the dates where one line above them holds two names', () => {
    const one = (job: string, employer: string, year: number) =>
      `p ${job}\np ${year} – ${year + 1}\np [${employer}](https://${employer.toLowerCase()}.example)\np They paint what others build, and gild it too.`;
    const text = `h2 Work\n${one('Engineer - Quillworks', 'Quillworks', 2018)}\n${one('Librarian - Barnes', 'Barnes', 2016)}\n${one('Engineer of gates', 'Solder', 2014)}`;
    expect(entries(text)[2]).toBe('Engineer of gates @ Solder, – (2014 – 2015)');
  });

  it('lead with the employer where a heading holds headings of roles, whatever leads the rest', () => {
    const text =
      'h2 Work\nh3 Otto Quill\nh4 Lead engineer\np 2019 – 2020\ni0 a\nh3 Engineer\np **Blue Barn**\np 2015 – 2019\ni0 b\nh3 Librarian\np **Solder**\np 2012 – 2015\ni0 c';
    expect(entries(text)).toEqual([
      'Lead engineer @ Otto Quill, – (2019 – 2020)',
      'Engineer @ Blue Barn, – (2015 – 2019)',
      'Librarian @ Solder, – (2012 – 2015)',
    ]);
  });

  it('keep the dots in a name where every name has its own line, in heads of either shape', () => {
    const role = (employer: string, job: string, year: number) =>
      `h3 ${employer}\nh4 ${job}\np ${year} – ${year + 1}\ni0 a`;
    const job = (name: string, employer: string, year: number) =>
      `h3 ${name}\np **${employer}**\np ${year} – ${year + 1}\ni0 a`;
    const text = [
      role('Otto Quill', 'Lead engineer', 2019),
      role('Blue Barn', 'Engineer', 2017),
      job('Lead engineer · Librarian', 'Solder', 2015),
      job('Librarian', 'Nether Wallop', 2013),
      job('Designer', 'Red Gate', 2011),
    ].join('\n');
    expect(entries(`h2 Work\n${text}`).slice(1, 4)).toEqual([
      'Engineer @ Blue Barn, – (2017 – 2018)',
      'Lead engineer · Librarian @ Solder, – (2015 – 2016)',
      'Librarian @ Nether Wallop, – (2013 – 2014)',
    ]);
  });

  it('may have a link among their lines', () => {
    const text =
      'h2 Work\np Otto Quill\np 2018 – 2020\np Engineer\np Frames and gates for those who have neither.\np Blue Barn\np https://barn.example\np 2015 – 2018\np Librarian\np Doors for those who have a barn already.';
    expect(entries(text)).toEqual([
      'Engineer @ Otto Quill, – (2018 – 2020)',
      'Librarian @ Blue Barn, – (2015 – 2018)',
    ]);
  });

  it('keep the lines of one paragraph in bold together', () => {
    const one = (name: string, year: number) =>
      `p **${name}**⏎**Graz, Austria**\np Frames, gates and barns⏎https://barn.example⏎${year} – ${year + 1}\nh4 Engineer\ni0 x`;
    expect(entries(`h2 Work\n${one('Otto Quill', 2018)}\n${one('Blue Barn', 2015)}`)).toEqual([
      'Engineer @ Otto Quill, Graz, Austria (2018 – 2019)',
      'Engineer @ Blue Barn, Graz, Austria (2015 – 2016)',
    ]);
  });
});
