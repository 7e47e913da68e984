import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../shared/picture';
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
