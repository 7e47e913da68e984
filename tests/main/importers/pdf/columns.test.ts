import { describe, expect, it } from 'vitest';
import { pdfImporter } from '../../../../main/importers/pdf';
import type { ReadAs } from '../../../../shared/read-as';
import { makePdf, print, put } from './support';

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
