/** A file read a second time, another way, after it was edited. */
import { describe, expect, it } from 'vitest';
import { importDocument, rereadDocument } from '../../main/pipeline';
import { makePdf, put } from './importers/pdf/support';

const LEFT = ['SKILLS', 'Oil', 'Wax', 'Ladders', 'Rust', 'Whitewash', 'Red', 'Blue', 'Ochre'];
const RIGHT = [
  'EXPERIENCE',
  'Painter, Blue Barn',
  '2019 - 2021',
  'Sold the first barn',
  'and the second one',
  'Sweeper, Red Shed',
  '2015 - 2018',
  'Swept all of it',
  'and the yard',
];

/** Two columns on one grid, which look like rows. */
const pdf = makePdf((doc) => {
  put(doc, 'Ada Rua', 60, 60, 20);
  LEFT.forEach((text, index) => {
    put(doc, text, 60, 110 + index * 14, 10, index === 0 ? 'Helvetica-Bold' : 'Helvetica');
  });
  RIGHT.forEach((text, index) => {
    put(doc, text, 300, 110 + index * 14, 10, index === 0 ? 'Helvetica-Bold' : 'Helvetica');
  });
});
const file = async () => ({ name: 'cv.pdf', bytes: await pdf });

describe('a file read another way', () => {
  it('is what it would be if it was read that way at first, as long as nothing was edited', async () => {
    const { resume } = await importDocument(await file());
    for (const as of [{ columns: 'two' }, { columns: 'one' }, { lang: 'pt' }] as const) {
      const fresh = await importDocument(await file(), { as });
      const { read, imported } = await rereadDocument(await file(), { base: resume, ours: resume }, { as });
      expect(read).toEqual(fresh.resume);
      expect(imported.resume).toEqual(fresh.resume);
      expect(imported.unplaced).toEqual(fresh.unplaced);
      expect(imported.source).toEqual(fresh.source);
    }
  });

  it('keeps what was edited, and the lines that were placed stay placed', async () => {
    const { resume } = await importDocument(await file());
    const ours = {
      ...resume,
      basics: { ...resume.basics, label: 'Painter of barns' },
      sections: [
        ...resume.sections,
        { kind: 'custom' as const, title: 'More', entries: [{ shape: 'prose' as const, text: 'By hand' }] },
      ],
    };
    const as = { columns: 'two', lang: 'pt' } as const;
    const { imported } = await rereadDocument(await file(), { base: resume, ours }, { as });
    expect(imported.resume.lang).toBe('pt');
    expect(imported.resume.basics.label).toBe('Painter of barns');
    expect(imported.resume.sections.map(({ title }) => title)).toContain('More');
    const words = JSON.stringify(imported);
    for (const line of [...LEFT.slice(1), ...RIGHT.slice(1)])
      for (const word of line.split(' ')) expect(words).toContain(word);
    expect(Object.keys(imported.source?.origins ?? {})).toContain('/basics/name');
  });

  it('says where an edit and the new reading differ', async () => {
    const base = (await importDocument(await file())).resume;
    const ours = { ...base, lang: 'it' };
    const { imported } = await rereadDocument(await file(), { base, ours }, { as: { lang: 'pt' } });
    expect(imported.resume.lang).toBe('it');
    expect(imported.notes).toContainEqual({ code: 'kept', at: '/lang', what: 'it' });
  });
});
