import { describe, expect, it } from 'vitest';
import { flow, makePdf, print, put, putRight, readBlocks } from './support';

const BOLD = 'Helvetica-Bold';

describe('one column', () => {
  it('keeps a place below the dates on the line of the position beside it', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Fjordline Ferries', 60, 50, 10, BOLD);
      putRight(doc, 'May 2019 – today', 535, 50);
      put(doc, 'Timetable planner', 60, 64);
      putRight(doc, 'Nordhavn', 535, 64);
      put(doc, '•', 60, 80);
      put(doc, 'Replanned the summer timetable of nineteen routes', 72, 80);
    });
    const { blocks } = await readBlocks(bytes);
    expect(print(blocks)).toBe(
      [
        '**Fjordline Ferries** | May 2019 – today',
        'Timetable planner | Nordhavn',
        '- Replanned the summer timetable of nineteen routes',
      ].join('\n'),
    );
  });

  it('begins a line at every label and every address, however full the line above', async () => {
    const bytes = await makePdf((doc) => {
      const label = (name: string, words: string, y: number) => {
        put(doc, name, 60, y, 10, BOLD);
        put(doc, words, 60 + doc.font(BOLD).fontSize(10).widthOfString(`${name} `), y);
      };
      put(doc, 'Slippery Quay 14, 9000 Nordhavn', 60, 50);
      put(doc, 'ottilie@brandvik.example', 60, 64);
      doc.link(60, 62, 120, 14, 'mailto:ottilie@brandvik.example');
      label('Planning:', 'timetables, rosters, tides and moorings', 100);
      label('Tools:', 'pencil, radio', 114);
    });
    const { blocks } = await readBlocks(bytes);
    expect(print(blocks)).toBe(
      [
        'Slippery Quay 14, 9000 Nordhavn / [ottilie@brandvik.example](mailto:ottilie@brandvik.example)',
        '**Planning:** timetables, rosters, tides and moorings / **Tools:** pencil, radio',
      ].join('\n'),
    );
  });

  it('keeps dates on their head line, bullets whole and nested', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Ottilie Brandvik', 60, 50, 24, BOLD);
      put(doc, 'ottilie@brandvik.example', 60, 84);
      doc.link(60, 82, 120, 14, 'mailto:ottilie@brandvik.example');
      put(doc, 'Experience', 60, 116, 14, BOLD);
      doc.moveTo(60, 134).lineTo(535, 134).stroke();
      put(doc, 'Fjordline Ferries', 60, 144, 10, BOLD);
      putRight(doc, 'May 2019 – today', 535, 144);
      put(doc, 'Timetable planner', 60, 157, 10, 'Helvetica-Oblique');
      put(doc, '•', 66, 172);
      const next = flow(
        doc,
        'Replanned the summer timetable of nineteen routes so that every island keeps one late sailing, and explained it in eleven village halls.',
        78,
        172,
        457,
      );
      put(doc, '•', 66, next + 2);
      put(doc, 'Wrote the tools for it:', 78, next + 2);
      put(doc, '–', 84, next + 16);
      put(doc, 'a checker of crew rest times', 96, next + 16);
      put(doc, '–', 84, next + 30);
      put(doc, 'a printer of pier notices', 96, next + 30);
      put(doc, '•', 66, next + 44);
      put(doc, 'Trained two successors', 78, next + 44);
      put(doc, 'Education', 60, next + 76, 14, BOLD);
      doc
        .moveTo(60, next + 94)
        .lineTo(535, next + 94)
        .stroke();
      put(doc, 'MSc in Transport, Nordhavn', 60, next + 104, 10, BOLD);
      putRight(doc, '2019', 535, next + 104);
    });
    const { blocks } = await readBlocks(bytes);
    expect(print(blocks)).toBe(
      [
        '# **Ottilie Brandvik**',
        '[ottilie@brandvik.example](mailto:ottilie@brandvik.example)',
        '## **Experience**',
        '**Fjordline Ferries** | May 2019 – today',
        '_Timetable planner_',
        '- Replanned the summer timetable of nineteen routes so that every island keeps one late sailing, and explained it in eleven village halls.',
        '- Wrote the tools for it:',
        '  - a checker of crew rest times',
        '  - a printer of pier notices',
        '- Trained two successors',
        '## **Education**',
        '**MSc in Transport, Nordhavn** | 2019',
      ].join('\n'),
    );
    const head = blocks.find((block) => print([block]).startsWith('**Fjordline'));
    expect(head?.hints?.ruleAbove).toBe(true);
    expect(head?.source).toEqual({ page: 1, line: 4 });
  });

  it('reads years in a left rail as the start of the line beside them', async () => {
    const jobs = [
      ['2018 – 2022', 'Brewer, Hopfgarten'],
      ['2015 – 2018', 'Cellar hand, Malzmühle'],
      ['2012 – 2015', 'Apprentice, Malzmühle'],
    ] as const;
    const bytes = await makePdf((doc) => {
      put(doc, 'Leopold Ehrenreich', 60, 50, 22, BOLD);
      jobs.forEach(([years, title], index) => {
        const y = 100 + index * 60;
        put(doc, years, 60, y);
        put(doc, title, 160, y, 10, BOLD);
        flow(
          doc,
          'Kept four copper kettles clean and the yeast happy. Measured what nobody had measured before, and wrote it all down in a book.',
          160,
          y + 13,
          380,
        );
      });
    });
    const lines = print((await readBlocks(bytes)).blocks).split('\n');
    expect(lines).toHaveLength(7);
    for (const [years, title] of jobs) expect(lines).toContain(`${years} | **${title}**`);
  });

  it('leaves the dates of close-set rows to each of them, and joins a range that goes on below', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Training', 60, 50, 14, BOLD);
      put(doc, '2012 – 2014', 60, 76);
      put(doc, 'Master of Ropes, Nordhavn', 160, 76);
      put(doc, '2009 – 2012', 60, 90);
      put(doc, 'Bachelor of Knots, Nordhavn', 160, 90);
      put(doc, 'Aug 2007 –', 60, 120);
      put(doc, 'Apprentice', 160, 120);
      put(doc, 'July 2009', 60, 134);
      put(doc, 'Sail loft', 160, 134);
      put(doc, 'Aug 2003', 60, 160);
      put(doc, 'Pupil', 160, 160, 10, BOLD);
      put(doc, 'July 2007', 60, 174);
      put(doc, 'School of Nordhavn', 160, 174);
      put(doc, '2006', 60, 200);
      put(doc, 'First knot', 160, 200, 10, BOLD);
      put(doc, '2005', 60, 214);
      put(doc, 'First boat', 160, 214, 10, BOLD);
    });
    const lines = print((await readBlocks(bytes)).blocks).split(/\n| \/ /);
    expect(lines.slice(1)).toEqual([
      '2012 – 2014 | Master of Ropes, Nordhavn',
      '2009 – 2012 | Bachelor of Knots, Nordhavn',
      'Aug 2007 – July 2009 | Apprentice',
      'Sail loft',
      'Aug 2003 July 2007 | **Pupil**',
      'School of Nordhavn',
      '2006 | **First knot**',
      '2005 | **First boat**',
    ]);
  });

  it('joins what a page break cut, and no more', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Mirela Stojkova', 60, 40, 20, BOLD);
      for (let line = 0; line < 4; line++)
        put(
          doc,
          'A full line of words that goes all the way to the edge of the page, or near',
          60,
          740 + line * 12,
        );
      doc.addPage();
      put(doc, 'to it, and ends overleaf.', 60, 60);
      put(doc, 'Another paragraph.', 60, 90);
    });
    const texts = print((await readBlocks(bytes)).blocks).split('\n');
    expect(texts).toHaveLength(3);
    expect(texts[1]).toMatch(/or near to it, and ends overleaf\.$/);
  });
});

describe('columns', () => {
  it('puts the name before a sidebar on its left, and each column in one piece over two pages', async () => {
    const bytes = await makePdf((doc) => {
      const side = (lines: readonly string[], y: number) => {
        lines.forEach((text, index) => {
          const heading = text === text.toUpperCase();
          put(doc, text, 30, y + index * 17, heading ? 12 : 9, heading ? BOLD : 'Helvetica');
        });
      };
      side(
        [
          'CONTACT',
          'tamsin@quillfeather.example',
          'Penryn',
          'SKILLS',
          'Letterpress',
          'Bookbinding',
          'Marbling',
        ],
        60,
      );
      put(doc, 'Tamsin Quillfeather', 220, 50, 26, BOLD);
      put(doc, 'Printer', 220, 84, 11);
      put(doc, 'WORK', 220, 110, 12, BOLD);
      for (let job = 0; job < 6; job++) {
        put(doc, `Workshop ${job + 1}`, 220, 132 + job * 104, 11, BOLD);
        flow(
          doc,
          'Set type by hand and by machine. Printed small editions for people who still write letters to each other and wish to do so on good paper, at a fair price and in time.',
          220,
          147 + job * 104,
          330,
          11,
        );
      }
      doc.addPage();
      side(['LANGUAGES', 'Cornish', 'English', 'Breton', 'German'], 60);
      for (let job = 6; job < 9; job++) {
        put(doc, `Workshop ${job + 1}`, 220, 55 + (job - 6) * 104, 11, BOLD);
        flow(
          doc,
          'Set type by hand and by machine. Printed small editions for people who still write letters to each other and wish to do so on good paper, at a fair price and in time.',
          220,
          70 + (job - 6) * 104,
          330,
          11,
        );
      }
    });
    const lines = print((await readBlocks(bytes)).blocks).split('\n');
    const order = [
      'Quillfeather',
      'CONTACT',
      'SKILLS',
      'LANGUAGES',
      'WORK',
      'Workshop 1',
      'Workshop 7',
      'Workshop 9',
    ];
    const places = order.map((text) => lines.findIndex((line) => line.includes(text)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(lines[0]).toBe('# **Tamsin Quillfeather**');
    expect(lines.slice(places[2], places[3])).toEqual([
      expect.stringContaining('SKILLS'),
      expect.stringMatching(/Letterpress.*Bookbinding.*Marbling/),
    ]);
  });

  it('reads two columns one after the other below a header across both', async () => {
    const text =
      'Herds in three valleys, cheese in one hut, and a book of accounts that the bank has praised more than once for its candour and its hand.';
    const bytes = await makePdf((doc) => {
      put(
        doc,
        'Gian-Andrea Tschudi keeps goats in the mountains and the books of his village',
        60,
        40,
        12,
        BOLD,
      );
      [0, 1].forEach((column) => {
        const x = 60 + column * 250;
        put(doc, column === 0 ? 'Work' : 'Training', x, 80 + column * 5, 14, BOLD);
        [0, 1, 2].forEach((part) => {
          flow(
            doc,
            `${column === 0 ? 'Left' : 'Right'} ${part}. ${text}`,
            x,
            105 + column * 5 + part * 70,
            220,
          );
        });
      });
    });
    const blocks = print((await readBlocks(bytes)).blocks);
    const starts = blocks.match(/Gian-Andrea|Work|Training|(?:Left|Right) \d/g);
    expect(starts).toEqual([
      'Gian-Andrea',
      'Work',
      'Left 0',
      'Left 1',
      'Left 2',
      'Training',
      'Right 0',
      'Right 1',
      'Right 2',
    ]);
    expect(blocks).toContain(`Right 2. ${text}`);
  });

  it('reads cards side by side one by one', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Referees of Noa Winterbourne', 60, 50, 18, BOLD);
      put(doc, 'Ada Pellworm', 60, 100, 10, BOLD);
      put(doc, 'Bo Sanderling', 300, 100, 10, BOLD);
      put(doc, 'Harbour office', 60, 113);
      put(doc, 'Lighthouse board', 300, 113);
      put(doc, 'Husum', 60, 126);
      put(doc, 'List', 300, 126);
    });
    const text = print((await readBlocks(bytes)).blocks);
    expect(
      text
        .replace(/[*#]/g, '')
        .split(/\n| \/ /)
        .map((line) => line.trim()),
    ).toEqual([
      'Referees of Noa Winterbourne',
      'Ada Pellworm',
      'Harbour office',
      'Husum',
      'Bo Sanderling',
      'Lighthouse board',
      'List',
    ]);
  });
});

describe('a sidebar', () => {
  it('goes on overleaf with a few lines, beside entries set in from their titles', async () => {
    const entry = (doc: Parameters<typeof put>[0], name: string, y: number) => {
      put(doc, name, 240, y, 12, BOLD);
      return flow(
        doc,
        `Kept the books of ${name}, counted its lamps and wrote to the board.`,
        240,
        y + 16,
        290,
      );
    };
    const bytes = await makePdf((doc) => {
      put(doc, 'Ruben Ackerbloom', 220, 30, 24, BOLD);
      put(doc, 'CONTACT', 40, 34, 12, BOLD);
      for (const [at, line] of ['ruben@acker.example', '+47 555 01 42', 'Nordhavn', 'Norway'].entries())
        put(doc, line, 40, 57 + 19 * at);
      put(doc, 'SKILLS', 40, 150, 12, BOLD);
      for (const [at, line] of ['Pears', 'Plums', 'Ledgers', 'Ladders'].entries())
        put(doc, line, 40, 173 + 19 * at);
      put(doc, 'WORK', 220, 90, 12, BOLD);
      ['Orchard House', 'Lamp Society', 'Quay Office'].reduce((y, name) => entry(doc, name, y) + 14, 112);
      doc.addPage();
      put(doc, 'Grafting', 40, 33);
      put(doc, 'Bees', 40, 52);
      ['Ferry Board', 'Reed Works', 'Tide Mill'].reduce((y, name) => entry(doc, name, y) + 14, 28);
    });
    const { blocks } = await readBlocks(bytes);
    const text = print(blocks).replace(/[#*]+ ?/g, '');
    expect(text).toMatch(/Ladders\s+Grafting\s+Bees\s/);
    expect(text).toMatch(/Quay Office\nKept[^\n]+\n(?:[^\n]+\n)?Ferry Board\nKept/);
  });
});

describe('what is not of the text', () => {
  it('sets repeated heads, feet and page numbers aside, but not the name on the first page', async () => {
    const bytes = await makePdf((doc) => {
      [1, 2, 3].forEach((page) => {
        if (page > 1) doc.addPage();
        put(doc, 'Ruben Ackerbloom', 60, 30, 9);
        put(doc, `Page ${page} of 3`, 270, 815, 8);
        put(doc, `Orchard number ${page}`, 60, 120, 14, BOLD);
        flow(doc, `Pruned the trees of orchard ${'abc'[page - 1]} and sold what they bore.`, 60, 145, 470);
      });
    });
    const { blocks, aside } = await readBlocks(bytes);
    const texts = print(blocks);
    expect(texts.match(/Ackerbloom/g)).toHaveLength(1);
    expect(texts).not.toMatch(/Page/);
    expect(texts.match(/Pruned/g)).toHaveLength(3);
    expect(aside.map(({ text, page }) => `${page} ${text}`)).toEqual([
      '1 Page 1 of 3',
      '2 Ruben Ackerbloom',
      '2 Page 2 of 3',
      '3 Ruben Ackerbloom',
      '3 Page 3 of 3',
    ]);
    for (const { line } of aside) expect(line).toBeGreaterThan(0);
  });

  it('sets a foot aside that counts the pages and stands on the second of two only', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Ruben Ackerbloom', 60, 30, 20);
      doc.addPage();
      put(doc, 'Pruned three orchards, 2/3 of them pears', 60, 30);
      putRight(doc, 'Ruben Ackerbloom · 2/2', 535, 805, 8);
    });
    const { blocks, aside } = await readBlocks(bytes);
    expect(print(blocks)).toMatch(/^\S* ?Ruben Ackerbloom\nPruned three orchards, 2\/3 of them pears$/);
    expect(aside.map(({ text }) => text)).toEqual(['Ruben Ackerbloom · 2/2']);
  });

  it('takes neither years at one height of two pages nor "HTML 5" at a foot for page numbers', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Imke Rosenfeldt', 60, 30, 20);
      put(doc, '2018 – 2021', 60, 800);
      doc.addPage();
      put(doc, 'Teacher', 60, 30, 10);
      put(doc, '2014 – 2017', 60, 800);
      doc.addPage();
      put(doc, 'What else I know', 60, 30, 10);
      put(doc, 'HTML 5', 60, 800);
    });
    const { blocks, aside } = await readBlocks(bytes);
    expect(aside).toEqual([]);
    expect(print(blocks)).toMatch(/2018 – 2021\s[\s\S]*2014 – 2017\s[\s\S]*HTML 5$/);
  });

  it('sets type too small to read aside', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'kubernetes blockchain synergy leadership', 60, 20, 1);
      put(doc, 'Wanda Moorcroft', 60, 50, 20);
      put(doc, 'Beekeeper on the moor', 60, 80);
    });
    const { blocks, aside } = await readBlocks(bytes);
    expect(print(blocks)).toBe('# Wanda Moorcroft\nBeekeeper on the moor');
    expect(aside).toEqual([{ text: 'kubernetes blockchain synergy leadership', line: 1, page: 1 }]);
  });

  it('gives the address of a picture that is a link, and drops links that could do harm', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Pavel Lindqvist-Oduya', 60, 50, 20);
      doc.circle(66, 90, 6).fill('navy');
      doc.link(60, 84, 12, 12, 'https://git.example/pavel');
      put(doc, 'portfolio', 60, 110);
      doc.link(60, 108, 50, 14, 'javascript:alert(1)');
    });
    const { blocks, notes } = await readBlocks(bytes);
    expect(print(blocks)).toContain('[git.example/pavel](https://git.example/pavel)');
    expect(print(blocks)).toContain('portfolio');
    expect(print(blocks)).not.toContain('javascript');
    expect(notes).toEqual([{ code: 'unsafe-link', href: 'javascript:alert(1)' }]);
  });

  it('reads a page lying on its side', async () => {
    const bytes = await makePdf((doc) => {
      doc.rotate(90, { origin: [0, 0] });
      put(doc, 'Sigrid Vantongeren', 50, -500, 20);
      put(doc, 'Surveyor of dikes', 50, -470);
      put(doc, 'Zierikzee', 50, -456);
    });
    expect(print((await readBlocks(bytes)).blocks)).toBe(
      '# Sigrid Vantongeren\nSurveyor of dikes / Zierikzee',
    );
  });
});
