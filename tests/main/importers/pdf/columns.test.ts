import { describe, expect, it } from 'vitest';
import { pdfImporter } from '../../../../main/importers/pdf';
import type { ReadAs } from '../../../../shared/read-as';
import { makePdf, print, put, readBlocks } from './support';

const LEFT = [
  'Ada Rua',
  'Painter of barns',
  'Faro, Portugal',
  'Oil and wax',
  'Ladders',
  'Rust',
  'Red',
  'Blue',
  'Ochre',
];
const RIGHT = [
  'Sold the first barn',
  'and the second',
  'then the third',
  'to three farmers',
  'who own them still',
  'and paid in apples',
  'by the crate',
  'every autumn',
  'since then',
];

/** Two texts on one grid of lines, in one dress: nothing but the white between them parts them. */
const grid = makePdf((doc) => {
  LEFT.forEach((text, index) => {
    put(doc, text, 60, 80 + index * 14);
  });
  RIGHT.forEach((text, index) => {
    put(doc, text, 300, 80 + index * 14);
  });
});

async function read(as?: ReadAs) {
  const reading = await pdfImporter.read({ name: 'cv.pdf', bytes: await grid }, as && { as });
  if (reading.kind !== 'blocks') throw new Error('a PDF gives blocks');
  const text = print(reading.blocks);
  return { text, notes: reading.notes, isAcross: text.indexOf('Sold the first') < text.indexOf('Ochre') };
}

describe('two texts side by side that look like one', () => {
  it('are read across, which is noted', async () => {
    const { isAcross, notes } = await read();
    expect(isAcross).toBe(true);
    expect(notes).toEqual([{ code: 'columns', page: 1 }]);
  });

  it('are read one after the other where the person says so, and across where that is said', async () => {
    expect(await read({ columns: 'two' })).toMatchObject({ isAcross: false, notes: [] });
    expect(await read({ columns: 'one' })).toMatchObject({ isAcross: true, notes: [] });
  });

  it('give every word once, whichever way', async () => {
    for (const columns of ['one', 'two'] as const) {
      const { text } = await read({ columns });
      for (const line of [...LEFT, ...RIGHT]) expect(text.split(line), line).toHaveLength(2);
    }
  });
});

describe('two columns', () => {
  it('are told by two headings in larger type beside each other, wherever they stand', async () => {
    const bytes = await makePdf((doc) => {
      const row = (left: string, right: string, y: number, size = 10) => {
        put(doc, left, 60, y, size);
        put(doc, right, 240, y, size);
      };
      row('Faro, Portugal', 'Ada Rua', 60);
      row('ada@rua.example', 'Painter of barns', 74);
      row('Tongues', 'Work', 100, 14);
      row('Portuguese', 'Sold the first barn', 122);
      row('Spanish', 'and the second', 136);
      row('English', 'then the third', 150);
      row('', 'to three farmers', 164);
      row('German', '', 178);
      row('', 'who own them still', 192);
    });
    const text = print((await readBlocks(bytes)).blocks);
    expect(text).not.toContain('Portuguese | ');
    expect(text.indexOf('Spanish')).toBeLessThan(text.indexOf('and the second'));
  });

  it('have what opens the right one read with the name that it stands beside', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Ada Rua', 60, 50, 24, 'Helvetica-Bold');
      put(doc, 'Work', 60, 100, 14, 'Helvetica-Bold');
      LEFT.forEach((text, index) => {
        put(doc, text, 60, 124 + index * 15);
      });
      put(doc, 'ada@rua.example', 380, 60);
      put(doc, 'Faro, Portugal', 380, 73);
      put(doc, 'Skills', 380, 110, 14, 'Helvetica-Bold');
      RIGHT.forEach((text, index) => {
        put(doc, text, 380, 131 + index * 13);
      });
    });
    const text = print((await readBlocks(bytes)).blocks);
    expect(text.indexOf('ada@rua.example')).toBeGreaterThan(text.indexOf('Ada Rua'));
    expect(text.indexOf('ada@rua.example')).toBeLessThan(text.indexOf('Work'));
    expect(text.indexOf('Ochre')).toBeLessThan(text.indexOf('Skills'));
  });
});

describe('a side with headings of its own, on the grid of the other', () => {
  /** Lines beside each other; what begins with # is a bold heading, with = a large one. */
  async function lines(rows: readonly (readonly [string, string])[]) {
    const bytes = makePdf((doc) => {
      rows.forEach((row, index) => {
        row.forEach((text, side) => {
          const font = text.startsWith('#') ? 'Helvetica-Bold' : 'Helvetica';
          const [size, y] = text.startsWith('=') ? [13, 77.6 + index * 14] : [10, 80 + index * 14];
          put(doc, text.replace(/^[#=] /, ''), 60 + side * 140, y, size, font);
        });
      });
    });
    return print((await readBlocks(await bytes)).blocks);
  }

  it('is the labels of a form where each stands beside what it names and only the headings stand alone', async () => {
    const text = await lines([
      ['# Person', ''],
      ['Name', 'Ada Rua'],
      ['Address', 'Rua da Cal 9, Faro'],
      ['Nationality', 'Portuguese'],
      ['# Work experience', ''],
      ['Dates', '2019 to today'],
      ['Employer', '# Barns of the South'],
      ['Occupation', 'Painter of barns'],
      ['', 'Sold the first barn'],
      ['# Training', ''],
      ['Dates', '2015 to 2019'],
      ['School', '# Academy of Lime'],
      ['Title', 'Plasterer'],
    ]);
    expect(text.indexOf('Barns of the South')).toBeGreaterThan(text.indexOf('Work experience'));
    expect(text.indexOf('Barns of the South')).toBeLessThan(text.indexOf('Training'));
    expect(text).toMatch(/Occupation \| Painter of barns/);
  });

  it('is a sidebar where its headings stand beside lines of the other side', async () => {
    const text = await lines([
      ['# Person', '# Work experience'],
      ['Ada Rua', 'Sold the first barn'],
      ['Rua da Cal 9', 'and the second'],
      ['Faro', 'then the third'],
      ['# Skills', 'to three farmers'],
      ['Oil and wax', 'who own them still'],
      ['Ladders', 'and paid in apples'],
      ['Rust', ''],
      ['Red', '# Training'],
      ['# Tongues', 'Academy of Lime'],
      ['Portuguese', 'which is in Faro'],
      ['', 'and in Olhão'],
    ]);
    expect(text.indexOf('Portuguese')).toBeLessThan(text.indexOf('Sold the first barn'));
  });

  it('is a sidebar where its titles are not bold, but larger than the lines below', async () => {
    const text = await lines([
      ['= Person', 'Sold the first barn'],
      ['Ada Rua', 'and the second'],
      ['Rua da Cal 9', 'then the third'],
      ['Faro', ''],
      ['', '= Training'],
      ['= Skills', 'Academy of Lime'],
      ['Oil and wax', 'which is in Faro'],
      ['Ladders', 'and in Olhão'],
      ['Rust', '= Fairs'],
      ['= Tongues', 'The barn fair'],
      ['Portuguese', 'every autumn'],
    ]);
    expect(text.indexOf('Portuguese')).toBeLessThan(text.indexOf('Sold the first barn'));
  });
});

describe('cards of abilities side by side', () => {
  const card = (doc: Parameters<Parameters<typeof makePdf>[0]>[0], x: number, y: number, name: string) => {
    put(doc, name, x, y, 11, 'Helvetica-Bold');
    put(doc, 'Oil, wax, casein and lime, as', x, y + 14, 9);
    put(doc, 'old as the walls and the barn', x, y + 26, 9);
    if (x > 60) put(doc, 'it is for, and older still', x, y + 38, 9);
  };
  const abilities = (doc: Parameters<Parameters<typeof makePdf>[0]>[0]) => {
    put(doc, 'Ada Rua', 60, 60, 24, 'Helvetica-Bold');
    put(
      doc,
      'Painter of barns, sheds, gates and of everything else that stands on a farm and cannot run',
      60,
      92,
    );
    put(doc, 'SKILLS', 60, 130, 12, 'Helvetica-Bold');
    card(doc, 60, 154, 'Paint');
    card(doc, 320, 154, 'Wood');
    card(doc, 60, 224, 'Rust');
    card(doc, 320, 224, 'Stone');
    put(doc, 'EDUCATION', 60, 320, 12, 'Helvetica-Bold');
  };

  it('end above the heads whose dates stand at the right of the page', async () => {
    const pdf = await makePdf((doc) => {
      abilities(doc);
      put(doc, 'Faro School of Painting', 60, 344, 11, 'Helvetica-Bold');
      put(doc, '2004 – 2008', 480, 344, 9);
      put(doc, 'Lagos College', 60, 374, 11, 'Helvetica-Bold');
      put(doc, '2001 – 2004', 480, 374, 9);
    });
    const text = print((await readBlocks(pdf)).blocks);
    expect(text.indexOf('Stone')).toBeLessThan(text.indexOf('EDUCATION'));
    expect(text).toMatch(/Faro School of Painting\**\s*\| 2004 – 2008/);
  });

  it('end above the title below them, though what it heads is short', async () => {
    const pdf = await makePdf((doc) => {
      abilities(doc);
      put(doc, 'Faro School of Painting', 60, 344, 11, 'Helvetica-Bold');
      put(doc, 'Painting of barns', 60, 368, 11);
      put(
        doc,
        'There were four of us and a ladder, and in the third year another ladder was bought for the school',
        60,
        394,
      );
    });
    const text = print((await readBlocks(pdf)).blocks);
    expect(text.indexOf('Stone')).toBeLessThan(text.indexOf('EDUCATION'));
  });
});
