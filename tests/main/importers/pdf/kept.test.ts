/** Ways of painting words in which they get lost, parted or glued. */
import { describe, expect, it } from 'vitest';
import { pdfByHand } from './by-hand';
import { flow, makePdf, print, put, readBlocks } from './support';

describe('a line too long for its page', () => {
  it('is kept to its end, and what lies beside the page is set aside', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      put(doc, `Courses: ${'sailing, rigging, signalling, '.repeat(6)}splicing`, 60, 90);
      put(doc, 'Left on the pasteboard', 950, 120);
    });
    const { blocks, aside } = await readBlocks(bytes);
    expect(print(blocks)).toMatch(/signalling, splicing$/);
    expect(aside.map(({ text }) => text)).toEqual(['Left on the pasteboard']);
  });
});

describe('a link', () => {
  it('whose box was drawn by eye parts no word', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      put(doc, 'See my portfolio for the drawings', 60, 90);
      // From the “y” before it to the middle of its “f”.
      doc.link(86, 88, 27, 14, 'https://salmela.example/drawings');
    });
    const { blocks } = await readBlocks(bytes);
    expect(print(blocks)).toContain('portfolio for the drawings');
    expect(print(blocks)).not.toMatch(/portf\S* +\S*olio/);
  });

  it('on a part of a word leaves the word whole', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      doc.font('Helvetica').fontSize(10);
      const start = 60 + doc.widthOfString('Wrote all ');
      put(doc, 'Wrote all tests of the lock', 60, 90);
      doc.link(start, 88, doc.widthOfString('test'), 14, 'https://salmela.example/test');
    });
    expect(print((await readBlocks(bytes)).blocks)).toContain(
      'Wrote all [tests](https://salmela.example/test) of',
    );
  });

  it('that touches a text beside it is a word of its own', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      doc.font('Helvetica').fontSize(10);
      const width = doc.widthOfString('salmela.example');
      put(doc, 'salmela.exampleFI', 60, 90);
      doc.link(60, 88, width, 14, 'https://salmela.example');
    });
    expect(print((await readBlocks(bytes)).blocks)).toContain(
      '[salmela.example](https://salmela.example/) FI',
    );
  });
});

describe('words that nobody sees', () => {
  it('are set aside and named: white on white, tiny, clear, in the colour of their box', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      put(doc, 'Harbour pilot', 60, 90);
      doc.fillColor('#fefefe');
      put(doc, 'agile leadership', 60, 120);
      doc.fillColor('black').opacity(0);
      put(doc, 'kubernetes', 60, 150);
      doc.opacity(1);
      put(doc, 'blockchain', 60, 180, 1);
      doc.rect(50, 200, 300, 40).fill('#20304a');
      doc.fillColor('#20304a');
      put(doc, 'visionary', 60, 210);
    });
    const { blocks, aside, notes } = await readBlocks(bytes);
    expect(print(blocks)).toBe('Greta Salmela\nHarbour pilot');
    expect(aside.map(({ text }) => text)).toEqual([
      'agile leadership',
      'kubernetes',
      'blockchain',
      'visionary',
    ]);
    expect(notes).toEqual([{ code: 'hidden', what: 'agile leadership kubernetes blockchain visionary' }]);
  });

  it('are not those in white on a box, a round shape, a pattern or a picture', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      const shades = doc.linearGradient(0, 150, 0, 190).stop(0, '#002040').stop(1, '#204060');
      doc.rect(50, 80, 200, 30).fill('#20304a').circle(80, 135, 18).fill('#20304a');
      doc.rect(50, 160, 200, 30).fill(shades);
      doc.image(DARK, 50, 200, { width: 200, height: 30 });
      doc.fillColor('white');
      put(doc, 'Skills', 60, 90);
      put(doc, 'GS', 74, 130);
      put(doc, 'Knots', 60, 170);
      put(doc, 'Charts', 60, 210);
    });
    const { blocks, aside } = await readBlocks(bytes);
    expect(aside).toEqual([]);
    for (const words of ['Skills', 'GS', 'Knots', 'Charts']) expect(print(blocks)).toContain(words);
  });
});

/** A dark picture of 64 pixels. */
const DARK = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mMQkbPBihiGlgQAtV4bgRe/wEoAAAAASUVORK5CYII=',
  'base64',
);

describe('letters painted one by one', () => {
  it('are words, whatever the order of painting', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      doc.font('Helvetica').fontSize(10);
      const text = 'Piloted nine hundred ships through the skerries';
      const letters = [...text].map(
        (letter, at) => [letter, 60 + doc.widthOfString(text.slice(0, at))] as const,
      );
      for (const [letter, x] of letters) if (letter !== ' ') put(doc, letter, x, 90);
    });
    expect(print((await readBlocks(bytes)).blocks)).toContain(
      'Piloted nine hundred ships through the skerries',
    );
  });

  it('and spaced out are the words of a heading', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      doc.font('Helvetica-Bold').fontSize(12);
      doc.text('WORK EXPERIENCE', 60, 90, { characterSpacing: 5, lineBreak: false });
      put(doc, 'Harbour pilot, Turku', 60, 112);
    });
    expect(print((await readBlocks(bytes)).blocks)).toContain('**WORK EXPERIENCE**');
  });
});

describe('two columns', () => {
  it('with a narrow gutter are read one after the other', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 40, 20);
      const left =
        'Piloted nine hundred ships through the skerries of the western archipelago in all weathers. ';
      const right =
        'Taught knots, charts and signals to forty apprentices of the pilot station every summer. ';
      flow(doc, left.repeat(5), 60, 90, 230);
      flow(doc, right.repeat(5), 304, 90, 230);
    });
    const text = print((await readBlocks(bytes)).blocks).replace(/\s+/g, ' ');
    expect(text).toContain('in all weathers. Piloted nine hundred ships');
    expect(text).toContain('every summer. Taught knots');
  });
});

describe('a table', () => {
  it('with lines around its cells keeps each row together and its cells apart', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      const rows = [
        ['Year', 'Place', 'Degree'],
        ['2012', 'Turku', 'Master mariner'],
        ['2008', 'Rauma', 'Watchkeeping officer'],
      ];
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          doc.rect(60 + 120 * column, 90 + 20 * row, 120, 20).stroke();
          put(doc, cell, 64 + 120 * column, 95 + 20 * row);
        });
      });
    });
    const lines = print((await readBlocks(bytes)).blocks).split(/\n| \/ /);
    expect(lines).toContain('2012 | Turku | Master mariner');
    expect(lines).toContain('2008 | Rauma | Watchkeeping officer');
  });
});

describe('words cut at the ends of lines', () => {
  it('by a typesetter are whole again, and compounds keep their hyphens', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      const lines = [
        'Led the modernisation of the pilot station and the train-',
        'ing of its crews, wrote the station’s long-term plan, re-',
        'placed the radio network and kept the well-known long-',
        'term plan up to date with all of the harbour authori-',
        'ties.',
      ];
      for (const [at, line] of lines.entries()) put(doc, line, 60, 90 + 13 * at);
    });
    const text = print((await readBlocks(bytes)).blocks);
    expect(text).toContain(
      'the training of its crews, wrote the station’s long-term plan, replaced the radio',
    );
    expect(text).toContain('well-known long-term plan up to date with all of the harbour authorities.');
  });
});

describe('words painted by means of their own', () => {
  const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

  it('within forms, and forms within forms', async () => {
    const bytes = pdfByHand({
      content: 'BT /F 20 Tf 60 780 Td (Greta Salmela) Tj ET q 1 0 0 1 60 700 cm /Outer Do Q',
      resources: '/Font << /F 5 0 R >> /XObject << /Outer 6 0 R >>',
      objects: [
        HELVETICA,
        {
          dictionary:
            '/Type /XObject /Subtype /Form /BBox [0 0 500 100] /Resources << /Font << /F 5 0 R >> /XObject << /Inner 7 0 R >> >>',
          stream: 'BT /F 10 Tf 0 40 Td (Harbour pilot, Turku) Tj ET /Inner Do',
        },
        {
          dictionary:
            '/Type /XObject /Subtype /Form /BBox [0 0 500 100] /Matrix [1 0 0 1 0 20] /Resources << /Font << /F 5 0 R >> >>',
          stream: 'BT /F 10 Tf 0 0 Td (Piloted nine hundred ships) Tj ET',
        },
      ],
    });
    const text = print((await readBlocks(bytes)).blocks);
    expect(text).toContain('Harbour pilot, Turku');
    expect(text).toContain('Piloted nine hundred ships');
  });

  it('in a Type 3 font, whose letters are drawings, by their names', async () => {
    const letters = [...'Gretaslm'];
    const procedures = letters.map((letter, at) => `/${letter} ${6 + at} 0 R`).join(' ');
    const bytes = pdfByHand({
      content: `BT /T 20 Tf 60 780 Td (Greta) Tj 70 0 Td (salmela) Tj ET`,
      resources: '/Font << /T 5 0 R >>',
      objects: [
        `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 800] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 255 /Widths [${'600 '.repeat(256)}] /CharProcs << ${procedures} >> /Encoding << /Type /Encoding /Differences [${letters.map((letter) => `${letter.charCodeAt(0)} /${letter}`).join(' ')}] >> /Resources << >> >>`,
        ...letters.map(() => ({ dictionary: '', stream: '600 0 0 0 600 800 d1 0 0 500 700 re f' })),
      ],
    });
    expect(print((await readBlocks(bytes)).blocks)).toContain('Greta salmela');
  });

  it('in a font without a table of characters, by the names of its glyphs', async () => {
    const bytes = pdfByHand({
      content: 'BT /F 20 Tf 60 780 Td (\\001 \\002\\003\\004\\005\\006 Salmela) Tj ET',
      resources: '/Font << /F 5 0 R >>',
      objects: [
        `<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Unheard /FirstChar 1 /LastChar 255 /Widths [${'600 '.repeat(255)}] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /eacute /Lslash /uni00F3 /d /u017A /fi] >> >>`,
      ],
    });
    expect(print((await readBlocks(bytes)).blocks)).toContain('é Łódźfi Salmela');
  });

  it('standing on end or upside down beside the text', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Greta Salmela', 60, 50, 20);
      flow(doc, 'Piloted nine hundred ships through the skerries. '.repeat(6), 90, 90, 400);
      doc.save().rotate(-90, { origin: [40, 400] });
      put(doc, 'Harbour pilot', 40, 400);
      doc
        .restore()
        .save()
        .rotate(180, { origin: [300, 700] });
      put(doc, 'Overleaf: references', 300, 700);
      doc.restore();
    });
    const { blocks } = await readBlocks(bytes);
    const text = print(blocks);
    expect(text).toContain('Harbour pilot');
    expect(text).toContain('Overleaf: references');
  });
});
