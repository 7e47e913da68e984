import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfImporter } from '../../../../main/importers/pdf';
import { openOcr } from '../../../../main/ocr';
import { blockText } from '../../../../shared/blocks';
import type { Progress } from '../../../../shared/importer';
import { describeNote } from '../../../../shared/notes';
import type { Ocr } from '../../../../shared/ocr';
import { scan, share } from '../../../support/scans';
import { type Doc, makePdf, put } from './support';

const ocr = openOcr(join(__dirname, '..', '..', '..', '..', 'out', 'ocr'));
const [WIDTH, HEIGHT] = [595.28, 841.89];

async function read(draw: (doc: Doc) => void) {
  const told: Progress[] = [];
  const progress = (step: Progress) => told.push(step);
  const reading = await pdfImporter.read({ name: 'scan.pdf', bytes: await makePdf(draw) }, { ocr, progress });
  if (reading.kind !== 'blocks') throw new Error('a scan gives blocks');
  return { ...reading, told, text: reading.blocks.map(blockText).join('\n') };
}

describe('a PDF of pictures', () => {
  it('is read page by page', async () => {
    const { pages, text } = await scan('two-page', 'meridian', 'jpeg');
    const reading = await read((doc) => {
      for (const [index, page] of pages.entries()) {
        if (index > 0) doc.addPage();
        doc.image(Buffer.from(page), 0, 0, { width: WIDTH, height: HEIGHT });
      }
    });
    expect(share(text, reading.text)).toBeGreaterThan(0.97);
    expect(reading.told[0]).toEqual({ done: 0, page: 1, pages: 2 });
    expect(reading.told.at(-1)).toMatchObject({ page: 2, pages: 2 });
    expect(reading.told.map(({ done }) => done)).toEqual(
      reading.told.map(({ done }) => done).sort((a, b) => a - b),
    );
    expect(reading.notes).toContainEqual(expect.objectContaining({ code: 'ocr' }));
    expect(reading.blocks.some(({ kind }) => kind === 'heading')).toBe(true);
  });

  it('of which a page takes too long keeps the others, and says which; alone it is refused', async () => {
    const { pages } = await scan('one-page', 'meridian', 'png', 60);
    const picture = { width: WIDTH, height: HEIGHT };
    const line = 'Typed on a page of its own, with words enough to be a page of text and no scan';
    const late: Ocr = { ...ocr, read: () => Promise.resolve(undefined) };
    const file = async (typed: boolean) => ({
      name: 'scan.pdf',
      bytes: await makePdf((doc) => {
        doc.image(Buffer.from(pages[0] ?? []), 0, 0, picture);
        if (typed) put(doc.addPage(), line, 60, 80);
      }),
    });
    const { notes } = await pdfImporter.read(await file(true), { ocr: late });
    expect(notes.map(describeNote)).toEqual([
      'The scan on page 1 was not read: recognising its text took too long.',
    ]);
    await expect(pdfImporter.read(await file(false), { ocr: late })).rejects.toThrow(/took too long/);
  });

  it('may lie on its side, turned back by the page', async () => {
    const { pages, text } = await scan('one-page', 'harbour', 'png');
    const reading = await read((doc) => {
      // As a scanner lays it: the sheet's top is at the left.
      Object.assign(doc.page.dictionary.data, { Rotate: 90, MediaBox: [0, 0, HEIGHT, WIDTH] });
      doc.transform(0, -1, 1, 0, 0, HEIGHT);
      doc.image(Buffer.from(pages[0] ?? []), 0, 0, { width: WIDTH, height: HEIGHT });
    });
    expect(share(reading.text, text)).toBeGreaterThan(0.9);
  });

  it('keeps the pages that are text', async () => {
    const { pages } = await scan('one-page', 'meridian', 'png');
    const line = 'Typed on a page of its own, with words enough to be a page of text and no scan';
    const reading = await read((doc) => {
      put(doc, line, 60, 80);
      doc.addPage();
      doc.image(Buffer.from(pages[0] ?? []), 0, 0, { width: WIDTH, height: HEIGHT });
    });
    expect(reading.text).toContain(line);
    expect(reading.text).toContain('Nordhavn');
  });
});
