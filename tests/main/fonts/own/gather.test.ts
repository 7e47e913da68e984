import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../../main/fonts';
import { readTables, writeTables } from '../../../../main/fonts/making/sfnt.mjs';
import { readMeasures } from '../../../../main/fonts/measures';
import type { FaceMeasures } from '../../../../shared/fonts';
import { gather, OWN_FAMILY, ownFont, STYLES } from '../../../support/own-fonts';

const styles = Object.keys(STYLES) as (keyof typeof STYLES)[];

describe('faces of own fonts', () => {
  it('are made of the four styles of a family, as the shipped ones are', async () => {
    const files = Object.fromEntries(styles.map((style) => [`${style}.ttf`, ownFont({ style })]));
    const { faces, failures } = await gather(files);
    expect(failures).toEqual([]);
    expect(faces.map(({ row }) => [row.asked, row.family, row.bold, row.italic])).toEqual([
      [OWN_FAMILY, 'Own Marlowe Sons 16C5', false, false],
      [OWN_FAMILY, 'Own Marlowe Sons 16C5', false, true],
      [OWN_FAMILY, 'Own Marlowe Sons 16C5', true, false],
      [OWN_FAMILY, 'Own Marlowe Sons 16C5', true, true],
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

  it('are of the normal width, and of the weights next to regular and bold, where more are chosen', async () => {
    const cuts = {
      'light.ttf': [300, 5],
      'text.ttf': [450, 5],
      'demi.ttf': [600, 5],
      'black.ttf': [900, 5],
      'narrow.ttf': [400, 3],
      'narrow-bold.ttf': [700, 3],
    } as const;
    const files = Object.fromEntries(
      Object.entries(cuts).map(([name, [weight, width]]) => [name, cutAs(weight, width)]),
    );
    const [text, demi] = (await gather({ 'a.ttf': cutAs(450, 5), 'b.ttf': cutAs(600, 5) })).faces;
    const { faces } = await gather(files);
    expect(faces.map(({ row }) => row)).toEqual([text?.row, demi?.row]);
  });

  it('carry no table by which some program would set them otherwise', async () => {
    const more = ['kern', 'morx', 'kerx', 'trak', 'Silf', 'GSUB', 'COLR', 'SVG ', 'STAT', 'fpgm', 'prep'];
    const { faces } = await gather({ 'more.ttf': withTables(more) });
    const tables: Map<string, Uint8Array> = readTables(faces[0]?.font ?? new Uint8Array());
    expect([...tables.keys()].sort()).toEqual([
      'GDEF',
      'GPOS',
      'OS/2',
      'cmap',
      'gasp',
      'glyf',
      'head',
      'hhea',
      'hmtx',
      'loca',
      'maxp',
      'name',
      'post',
    ]);
  });

  it('set no pair so far apart that readers of tracked type take it for two words', async () => {
    const { faces } = await gather({ 'regular.ttf': ownFont() });
    const widest = ({ kern, unitsPerEm }: FaceMeasures) => {
      const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz()[]-–—.,:;!?’“”'];
      const codes = signs.map((sign) => sign.charCodeAt(0));
      return Math.max(...codes.flatMap((left) => codes.map((right) => kern(left, right)))) / unitsPerEm;
    };
    // The same face as it is shipped.
    expect(widest(openFontLibrary('out/fonts').face('Literata', false, false).measures)).toBeGreaterThan(
      0.01,
    );
    expect(widest(readMeasures(faces[0]?.measures ?? new Uint8Array()))).toBeLessThanOrEqual(0.01);
  });

  it('kern by the tables of before OpenType where there is no other', async () => {
    const oldKerning = { AV: -70, To: -60, 'f)': 50, ZZ: -900 };
    const { faces } = await gather({ 'old.ttf': ownFont({ oldKerning }) });
    const [{ font = new Uint8Array(), measures = new Uint8Array() } = {}] = faces;
    const { kern, unitsPerEm } = readMeasures(measures);
    const kerned = Object.keys(oldKerning).map((pair) => kern(pair.charCodeAt(0), pair.charCodeAt(1)));
    expect(kerned).toEqual([-70, -60, Math.floor(unitsPerEm / 100), -Math.floor(unitsPerEm * 0.09)]);
    expect(kern(0x56, 0x41)).toBe(0);
    const file = fontkit.create(Buffer.from(font));
    const width = (text: string, features: readonly string[]) =>
      file.layout(text, features, 'latn').advanceWidth;
    expect(
      width('AVATo', ['kern']) - width('A', []) * 2 - width('V', []) - width('T', []) - width('o', []),
    ).toBe(-130);
  });

  it('of names that differ only in signs that no program can be trusted with are told apart', async () => {
    const named = ['Quill & Co', 'Quill + Co', 'Quill Co', 'A Family Whose Name Goes On And On And On'];
    const { faces } = await gather(
      Object.fromEntries(named.map((family, index) => [`${index}.ttf`, ownFont({ family })])),
    );
    const families = faces.map(({ row }) => row.family);
    expect(new Set(families).size).toBe(named.length);
    for (const family of families) expect(family).toMatch(/^Own [\p{L}\p{N} -]{1,20}$/u);
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
    ['variations', () => withTables(['fvar']), /variable font/],
  ];

  it.each(REFUSED)('refuses %s with a sentence, and takes the others', async (_, make, sentence) => {
    const { faces, failures } = await gather({ 'bad.ttf': make(), 'good.ttf': ownFont() });
    expect(faces.map(({ row }) => row.asked)).toEqual([OWN_FAMILY]);
    expect(failures).toMatchObject([
      {
        name: 'bad.ttf',
        problem: expect.stringMatching(sentence),
        advice: expect.stringMatching(/\.$/),
        fault: expect.stringMatching(/font/),
      },
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

function withTables(tags: readonly string[]): Uint8Array {
  const tables: Map<string, Uint8Array> = readTables(ownFont());
  for (const tag of tags) if (!tables.has(tag)) tables.set(tag, new Uint8Array(16));
  return writeTables(tables);
}

function cutAs(weight: number, width: number): Uint8Array {
  const tables: Map<string, Uint8Array> = readTables(ownFont());
  const os2 = new DataView(tables.get('OS/2')?.buffer ?? new ArrayBuffer(8));
  os2.setUint16(4, weight);
  os2.setUint16(6, width);
  return writeTables(tables);
}
