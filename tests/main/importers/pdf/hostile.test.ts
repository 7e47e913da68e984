import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pdfImporter } from '../../../../main/importers/pdf';
import { blockText } from '../../../../shared/blocks';
import { makePdf, put, readBlocks } from './support';

const FOLDER = '../shared/corpus/hostile';

describe('hostile files', () => {
  it('with too many pages are cut, and say so', async () => {
    const { blocks, notes } = await readBlocks(new Uint8Array(readFileSync(`${FOLDER}/pdf-2000-pages.pdf`)));
    expect(blocks.length).toBeGreaterThan(0);
    expect(notes).toEqual([
      {
        code: 'skipped',
        what: 'Everything after page 100',
        why: 'the file has 2000 pages',
        reason: 'after-page',
        detail: '100',
      },
    ]);
  });

  it('with too much on a page are cut there, and keep what came before', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Hedda Bjelland', 60, 50, 20);
      put(doc, 'Net mender in Svolvær', 60, 80);
      doc.addContent('0 0 m '.repeat(3) + '1 0 0 1 0 0 cm '.repeat(300_000));
      put(doc, 'never reached', 60, 100);
    });
    const { blocks, notes } = await readBlocks(bytes);
    expect(blocks.map(blockText).join('\n')).toMatch(/Hedda Bjelland\nNet mender in Svolvær$/);
    expect(notes).toEqual([expect.objectContaining({ code: 'skipped', what: 'The end of page 1' })]);
  });

  it('that are locked say that', async () => {
    const locked = await makePdf((doc) => put(doc, 'Nobody', 60, 50), {
      userPassword: 'gull',
      pdfVersion: '1.7',
    });
    await expect(readBlocks(locked)).rejects.toThrow('This PDF is locked with a password.');
  });

  it('whose alphabet is shifted are not imported', async () => {
    const text =
      'Sodqqhg dqg ohg wkh pryh ri wkh pxqlflsdo dufklyh lqwr d qhz exloglqj zlwk qlqhwhhq khoshuv '.repeat(
        4,
      );
    const bytes = await makePdf((doc) =>
      doc.font('Helvetica').fontSize(10).text(text, 60, 60, { width: 450 }),
    );
    await expect(readBlocks(bytes)).rejects.toThrow('scrambled');
  });
});

describe('sniff', () => {
  const sniff = (text: string, name = 'cv') =>
    pdfImporter.sniff({ name, bytes: new TextEncoder().encode(text) });

  it('trusts the signature, less so after junk, and hardly the name', () => {
    expect(sniff('%PDF-1.7')).toBe(1);
    expect(sniff(`${'x'.repeat(900)}%PDF-1.4`)).toBeGreaterThan(0.5);
    expect(sniff('Dear madam', 'cv.pdf')).toBeLessThan(0.3);
    expect(sniff('# Name')).toBe(0);
  });
});
