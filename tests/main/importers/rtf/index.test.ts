import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadDocument, readDocument } from '../../../../main/importers/index';
import { blockText } from '../../../../shared/blocks';
import { UserError } from '../../../../shared/result';
import { CORPUS, FIXTURES, file, filesIn, open } from '../support/files';

function linesOf(reading: ReadDocument): string[] {
  return reading.kind === 'blocks' ? reading.blocks.map(blockText) : [];
}

async function textOf(rtf: string): Promise<string> {
  return linesOf(await readDocument(file('cv.rtf', Buffer.from(rtf, 'latin1')))).join('\n');
}

/** Letters and digits, sorted: where words end is a matter of looks in these files. */
function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');
}

describe('another reader of RTF finds the same letters in', () => {
  const documents = [`${CORPUS}/rendered`, `${CORPUS}/wild/rtf`].flatMap((folder) => filesIn(folder, 'rtf'));

  it.each(documents.filter((path) => existsSync(`${CORPUS}/texts/${basename(path)}.txt`)))(
    '%s',
    async (path) => {
      const reading = await readDocument(open(path));
      const aside = reading.kind === 'blocks' ? reading.aside.map(({ text }) => text) : [];
      const others = readFileSync(`${CORPUS}/texts/${basename(path)}.txt`, 'utf8');
      expect(letters([...linesOf(reading), ...aside].join(''))).toBe(letters(others));
    },
  );
});

describe('characters', () => {
  it.each([
    ['of the document’s code page', String.raw`{\rtf1\ansi\ansicpg1250 \'a3\'f3d\'9f}`, 'Łódź'],
    ['of the font’s', String.raw`{\rtf1{\fonttbl{\f1\fcharset161 X;}}\f1 \'c1\'e8\'de\'ed\'e1}`, 'Αθήνα'],
    [
      'of two bytes, the second plain',
      String.raw`{\rtf1{\fonttbl{\f1\fcharset128 X;}}\f1 \'83A\'83C}`,
      'アイ',
    ],
    [
      'by number, with their stand-ins passed over',
      String.raw`{\rtf1\uc2 A\u322 ?\'3fdz{\uc0 \u378 z}}`,
      'Ałdzźz',
    ],
    [
      'beyond 16 bits',
      String.raw`{\rtf1 a \u-10179?\u-8998? b}`,
      `a ${String.fromCharCode(65536 - 10179, 65536 - 8998)} b`,
    ],
    ['in UTF-8, as some programs write them', `{\\rtf1 ${Buffer.from('Zoë').toString('latin1')}}`, 'Zoë'],
    ['that are special', String.raw`{\rtf1 a\{b\}c\\d\~e\_f}`, 'a{b}c\\d\u00a0e\u2011f'],
  ])('%s', async (_, rtf, text) => {
    expect(await textOf(rtf)).toBe(text);
  });
});

it('reads a link whose letters come one by one as one link', async () => {
  const rtf = String.raw`{\rtf1 {\field{\*\fldinst{HYPERLINK "https://cafe.example"}}{\fldrslt caf\'e9 du port}}}`;
  const reading = await readDocument(file('cv.rtf', Buffer.from(rtf, 'latin1')));
  expect(reading.kind === 'blocks' && reading.blocks[0]).toMatchObject({
    runs: [{ text: 'café du port', href: 'https://cafe.example' }],
  });
});

it('keeps a word whole that is written letter by letter, within a link too', async () => {
  const link = String.raw`{\field{\*\fldinst{HYPERLINK "https://cafe.example"}}{\fldrslt Caf\u233 ?teria}}`;
  const reading = await readDocument(file('cv.rtf', String.raw`{\rtf1 Cr\u233 \'e9ative and ${link}}`));
  if (reading.kind !== 'blocks') throw new Error('RTF gives blocks');
  expect(reading.blocks.map((block) => ('runs' in block ? block.runs : []))).toEqual([
    [{ text: 'Créative and ' }, { text: 'Caféteria', href: 'https://cafe.example' }],
  ]);
});

it('keeps the address of a picture out of the text around it', async () => {
  const rtf = '{\\rtf1 [image: data:image/png;base64,AAAA]Ada Byron}';
  expect(await textOf(rtf)).toBe('Ada Byron');
});

describe('a damaged file', () => {
  it('is read as far as it goes, whatever is missing', async () => {
    const { bytes } = open(`${FIXTURES}/word-processor.rtf`);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.nat(bytes.length), async (from, length) => {
        const cut = Buffer.concat([bytes.subarray(0, Math.max(from, 6)), bytes.subarray(from + length)]);
        const reading = await readDocument(file('cv.rtf', cut)).catch((error: unknown) => error);
        if (reading instanceof Error) expect(reading).toBeInstanceOf(UserError);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['groups within groups', `{\\rtf1 Ada ${'{'.repeat(200_000)}Byron`],
    ['ends of groups', `{\\rtf1 Ada ${'}'.repeat(200_000)}Byron`],
    ['tables without rows', `{\\rtf1 Ada Byron ${'\\intbl x\\cell '.repeat(50_000)}`],
    ['a length that is a lie', '{\\rtf1 Ada Byron\\par \\bin999999999 x}'],
  ])('%s', async (_, rtf) => {
    expect(await textOf(rtf)).toContain('Ada');
  });

  it('without words is refused', async () => {
    await expect(textOf('{\\rtf1\\ansi{\\pict 8950}}')).rejects.toThrow(/no words/);
  });
});
