import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/importers/index';
import { openOcr } from '../../../../main/ocr';
import { type Block, blockText } from '../../../../shared/blocks';
import { describeNote } from '../../../../shared/notes';
import type { Ocr } from '../../../../shared/ocr';
import { UserError } from '../../../../shared/result';
import { scan, share } from '../../../support/scans';

const ocr = openOcr(join(__dirname, '..', '..', '..', '..', 'out', 'ocr'));

async function blocksOf(bytes: Uint8Array): Promise<readonly Block[]> {
  const reading = await readDocument({ name: 'scan', bytes }, { ocr });
  if (reading.kind !== 'blocks') throw new Error('a picture gives blocks');
  expect(reading.format).toBe('image');
  expect(reading.notes[0]).toMatchObject({ code: 'ocr' });
  return reading.blocks;
}

describe('a picture of a page', () => {
  it.each([
    ['meridian', 'png'],
    ['harbour', 'jpeg'],
  ] as const)('in %s as %s is read', async (template, kind) => {
    const { pages, text } = await scan('two-page', template, kind);
    const blocks = (await Promise.all(pages.map(blocksOf))).flat();
    expect(share(text, blocks.map(blockText).join('\n'))).toBeGreaterThan(0.97);
    expect(blocks.some(({ kind }) => kind === 'heading')).toBe(true);
    expect(blocks.filter(({ kind }) => kind === 'listItem').length).toBeGreaterThan(5);
  });
});

/** A whole PNG file of one grey (PNG §11.2.2; the check sums are not looked at where none is needed). */
function png(width: number, height: number, data: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(data)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]));
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(checkSum(body), body.length + 4);
  return framed;
}

function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

const white = (width: number, height: number) =>
  png(
    width,
    height,
    new Uint8Array((width + 1) * height).fill(255).map((value, at) => (at % (width + 1) === 0 ? 0 : value)),
  );

describe('a picture in letters that no data are for', () => {
  it('is read with a note that says so', async () => {
    const { pages } = await scan('russian', 'meridian', 'png', 150);
    const reading = await readDocument({ name: 'scan.png', bytes: pages[0] ?? new Uint8Array() }, { ocr });
    const notes = reading.notes.map(describeNote);
    expect(notes).toContainEqual(expect.stringMatching(/not made out.* is read in English here/));
  });
});

it('is read in the language that the person says it is in', async () => {
  const asked: (string | undefined)[] = [];
  const asking: Ocr = {
    ...ocr,
    read: (_page, _progress, lang) => {
      asked.push(lang);
      return Promise.resolve(undefined);
    },
  };
  for (const as of [{ lang: 'de' }, {}])
    await expect(readDocument({ name: 'cv.png', bytes: white(60, 80) }, { ocr: asking, as })).rejects.toThrow(
      /took too long/,
    );
  expect(asked).toEqual(['de', undefined]);
});

describe('pictures that hold nothing', () => {
  it.each([
    ['one pixel', white(1, 1), /no text was found/i],
    ['an empty page', white(600, 800), /no text was found/i],
    ['a broken file', white(600, 800).slice(0, 45), /damaged/],
    ['a head alone', white(600, 800).slice(0, 12), /damaged/],
    ['more pixels than memory', png(60_000, 60_000, new Uint8Array(10)), /60000 × 60000 pixels.*50 million/],
    ['a JPEG cut off in its head', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a]), /damaged/],
  ])('%s is refused', async (_name, bytes, sentence) => {
    const error = await readDocument({ name: 'cv.png', bytes }, { ocr }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(sentence);
  });

  it('is refused where nothing can read it', async () => {
    await expect(readDocument({ name: 'cv.png', bytes: white(9, 9) })).rejects.toThrow(UserError);
  });
});
