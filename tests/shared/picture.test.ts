import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimOf, cropAt, readPicture } from '../../shared/picture';
import { dataUri, LOGO, PORTRAIT } from '../support/pictures';

const bytesOf = (uri: string) => Buffer.from(uri.split(',')[1] ?? '', 'base64');
/** The logo with another value in its header (ISO/IEC 15948 §11.2.2). */
const logoWith = (at: number, value: number) => {
  const bytes = bytesOf(LOGO);
  bytes[at] = value;
  return dataUri('png', bytes);
};

describe('readPicture', () => {
  it('reads size and kind, whatever the address says', () => {
    expect(readPicture(PORTRAIT)).toMatchObject({ format: 'jpeg', width: 210, height: 260 });
    expect(readPicture(LOGO)).toMatchObject({ format: 'png', width: 300, height: 80 });
    expect(readPicture(LOGO.replace('png', 'jpeg'))).toMatchObject({ format: 'png' });
  });

  it.each([
    ['an address', 'https://example.org/photo.jpg'],
    ['a path', 'photo.png'],
    ['another format', 'data:image/gif;base64,R0lGODlhAQABAAAAACw='],
    ['what is no base64', 'data:image/png;base64,A'],
    ['an interlaced PNG', logoWith(28, 1)],
    ['a PNG of 16 bits with transparency', logoWith(24, 16)],
    ['a picture without height', logoWith(23, 0)],
  ])('leaves %s alone', (_, uri) => {
    expect(readPicture(uri)).toBeUndefined();
  });

  it('never throws, however a file breaks off', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.nat(3900).map((length) => bytesOf(PORTRAIT).subarray(0, length)),
      fc.nat(490).map((length) => bytesOf(LOGO).subarray(0, length)),
      fc.uint8Array({ maxLength: 40 }).map((rest) => Buffer.from([0xff, 0xd8, 0xff, ...rest])),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        const picture = readPicture(dataUri('jpeg', each));
        if (picture) expect(picture.width * picture.height).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the part of a picture that is shown', () => {
  const side = fc.integer({ min: 1, max: 5000 });
  const size = fc.record({ width: side, height: side });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const aim = fc.record({ x: part, y: part, zoom: fc.double({ min: 1, max: 4, noNaN: true }) });

  it('lies within it, is as wide to high as its frame, and is found again', () => {
    fc.assert(
      fc.property(size, size, aim, (picture, frame, wanted) => {
        const crop = cropAt(picture, frame, wanted);
        expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(crop.x + crop.width, crop.y + crop.height)).toBeLessThanOrEqual(1 + 1e-9);
        const ratio = (crop.width * picture.width) / (crop.height * picture.height);
        expect(ratio / (frame.width / frame.height)).toBeCloseTo(1, 6);
        const again = cropAt(picture, frame, aimOf(picture, frame, crop));
        for (const key of ['x', 'y', 'width', 'height'] as const)
          expect(again[key]).toBeCloseTo(crop[key], 6);
      }),
    );
  });
});
