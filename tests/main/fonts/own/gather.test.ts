import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readTables, writeTables } from '../../../../main/fonts/making/sfnt.mjs';
import { readMeasures } from '../../../../main/fonts/measures';
import { gather, OWN_FAMILY, ownFont, STYLES } from '../../../support/own-fonts';

const styles = Object.keys(STYLES) as (keyof typeof STYLES)[];

describe('faces of own fonts', () => {
  it('are made of the four styles of a family, as the shipped ones are', async () => {
    const files = Object.fromEntries(styles.map((style) => [`${style}.ttf`, ownFont({ style })]));
    const { faces, failures } = await gather(files);
    expect(failures).toEqual([]);
    expect(faces.map(({ row }) => [row.asked, row.family, row.bold, row.italic])).toEqual([
      [OWN_FAMILY, 'Own Marlowe Sons', false, false],
      [OWN_FAMILY, 'Own Marlowe Sons', false, true],
      [OWN_FAMILY, 'Own Marlowe Sons', true, false],
      [OWN_FAMILY, 'Own Marlowe Sons', true, true],
    ]);
    for (const { row, font, measures, word } of faces) {
      const file = fontkit.create(Buffer.from(font));
      expect(file.GSUB).toBeUndefined();
      expect(file.familyName).toBe(row.family);
      expect(file.postscriptName).toBe(row.id);
      const read = readMeasures(measures);
      expect(read.advance(0x41)).toBe(file.layout('A', [], 'latn').advanceWidth);
      const part = Buffer.from(word ?? []);
      expect(crc32(inflateRawSync(part.subarray(8)))).toBe(part.readUInt32LE(4));
    }
  });

  it('are of the weights next to regular and bold where more are chosen', async () => {
    const heavier = (weight: number) => {
      const tables: Map<string, Uint8Array> = readTables(ownFont());
      const os2 = tables.get('OS/2') ?? new Uint8Array();
      new DataView(os2.buffer).setUint16(4, weight);
      return writeTables(tables);
    };
    const weights = { 'light.ttf': 300, 'text.ttf': 450, 'demi.ttf': 600, 'black.ttf': 900 };
    const files = Object.entries(weights).map(([name, weight]) => [name, heavier(weight)]);
    const { faces } = await gather(Object.fromEntries(files));
    expect(faces.map(({ row }) => row.bold)).toEqual([false, true]);
    expect(new Set(faces.map(({ row }) => row.id)).size).toBe(2);
  });

  const REFUSED: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['a restricted licence', () => ownFont({ fsType: 0x0002 }), /forbids embedding.*neither PDF nor Word/],
    ['bitmaps only', () => ownFont({ fsType: 0x0200 }), /only bitmaps/],
    ['no part of it', () => ownFont({ fsType: 0x0108 }), /only be embedded whole/],
    ['a name of Galley’s', () => ownFont({ family: 'Inter' }), /Inter is in Galley already/],
    ['PostScript outlines', () => Buffer.from('OTTO-and-more'), /PostScript outlines \(CFF\)/],
    ['a collection', () => Buffer.from('ttcf-and-more'), /collection/],
    ['a web font', () => Buffer.from('wOF2-and-more'), /web pages/],
    ['words', () => Buffer.from('Dear reader, this is a letter.'), /no font/],
    ['nothing', () => new Uint8Array(), /no font/],
    ['a beginning', () => ownFont().slice(0, 400), /broken/],
    ['too many tables', () => Uint8Array.of(0, 1, 0, 0, 0xff, 0xff, ...new Array(80).fill(0)), /broken/],
    ['too much', () => new Uint8Array(33 * 1024 * 1024), /larger than 32 MB/],
    ['variations', () => withTable('fvar'), /variable font/],
  ];

  it.each(REFUSED)('refuses %s with a sentence, and takes the others', async (_, make, sentence) => {
    const { faces, failures } = await gather({ 'bad.ttf': make(), 'good.ttf': ownFont() });
    expect(faces.map(({ row }) => row.asked)).toEqual([OWN_FAMILY]);
    expect(failures).toEqual([
      { name: 'bad.ttf', problem: expect.stringMatching(sentence), advice: expect.stringMatching(/\.$/) },
    ]);
  });

  it('takes a font that may be shown and printed, marked so', async () => {
    const { faces } = await gather({ 'print.ttf': ownFont({ fsType: 0x0004 }) });
    expect(faces.map(({ row }) => row.printOnly)).toEqual([true]);
  });

  it('of whatever bytes, makes sound faces or a sentence', async () => {
    const sound = ownFont();
    const place = fc.nat(sound.length - 1);
    const changes = fc.array(fc.tuple(fc.oneof(fc.nat(400), place), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        const changed = Uint8Array.from(sound);
        for (const [at, byte] of bytes) changed[at] = byte;
        const { faces, failures } = await gather({ 'changed.ttf': changed });
        expect(faces.length + failures.length).toBe(1);
        for (const { problem } of failures) expect(problem).not.toContain('stumbled');
        for (const { measures } of faces) expect(readMeasures(measures).unitsPerEm).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

function withTable(tag: string): Uint8Array {
  return writeTables(readTables(ownFont()).set(tag, new Uint8Array(16)));
}
