import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfExporter } from '../../../../main/exporters/pdf';
import { openFontLibrary } from '../../../../main/fonts';
import { layoutFlow } from '../../../../main/layout';
import type { FlowPicture } from '../../../../shared/flow';
import { readPicture } from '../../../../shared/picture';
import { dataUri, LOGO, PORTRAIT } from '../../../support/pictures';
import { page, paragraph } from '../../layout/flows';

const fonts = openFontLibrary('out/fonts');
const RESUME = { basics: { profiles: [], details: [] }, sections: [] };

/** Pixels of a page on which a picture fills a square of 100 points in the upper left corner of the text. */
async function drawn(src: string) {
  const { width = 1, height = 1 } = readPicture(src) ?? {};
  const picture: FlowPicture = { src, pixels: { width, height }, width: 100, height: 100, alt: 'x' };
  const flow = page(paragraph([], { role: 'picture', picture, leading: 100 }), paragraph('below'));
  const layout = layoutFlow(flow, fonts);
  const bytes = await pdfExporter.write({ resume: RESUME, layout, fonts, attachSource: false });
  const folder = mkdtempSync(join(tmpdir(), 'galley-picture-'));
  try {
    const file = join(folder, 'x.pdf');
    writeFileSync(file, bytes);
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax');
    const ppm = execFileSync('pdftoppm', ['-r', '72', file], { maxBuffer: 1e8 });
    const [, size = ''] = ppm.subarray(0, 30).toString('latin1').split('\n');
    const [wide = 0] = size.split(' ').map(Number);
    const pixels = ppm.subarray(ppm.indexOf('255\n') + 4);
    /** At points from the paper's corner. */
    return (x: number, y: number) => [...pixels.subarray((y * wide + x) * 3, (y * wide + x) * 3 + 3)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const chunk = (name: string, body: Uint8Array) => {
  const bytes = Buffer.alloc(12 + body.length);
  bytes.writeUInt32BE(body.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(body, 8);
  return bytes;
};

/** Two rows of two pixels; nobody here looks at the sums of the chunks. */
function png(type: number, rows: readonly (readonly number[])[], ...more: readonly Buffer[]): string {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, type, 0, 0, 0]);
  const data = deflateSync(Buffer.from(rows.flat()));
  const parts = [chunk('IHDR', header), ...more, chunk('IDAT', data), chunk('IEND', new Uint8Array())];
  return dataUri('png', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]));
}

const near = (color: readonly number[]) => color.map((part) => expect.closeTo(part, -1));
const [RED, BLUE, WHITE] = [
  [200, 30, 40],
  [20, 60, 180],
  [255, 255, 255],
] as const;

describe('a picture in a PDF', () => {
  it('stands in its frame and is cut to it', async () => {
    const at = await drawn(PORTRAIT);
    expect(at(100, 48)).toEqual([...WHITE]);
    expect(at(52, 55)).toEqual(near([201, 211, 214]));
    expect(at(148, 55)).toEqual(near([201, 211, 214]));
    expect(at(152, 55)).toEqual([...WHITE]);
    expect(at(100, 148)).not.toEqual([...WHITE]);
  });

  it('lets the paper through where it is transparent', async () => {
    const at = await drawn(LOGO);
    expect(at(52, 52)).toEqual([...WHITE]);
    expect(at(140, 100)).toEqual(near([71, 118, 126]));
  });

  it.each([
    [
      'of true colour',
      png(2, [
        [0, ...RED, ...BLUE],
        [2, 0, 0, 0, 0, 0, 0],
      ]),
    ],
    [
      'with a predictor of the left',
      png(2, [
        [1, ...RED, ...BLUE.map((part, i) => (part - (RED[i] ?? 0)) & 255)],
        [0, ...RED, ...BLUE],
      ]),
    ],
    [
      'of a palette',
      png(
        3,
        [
          [0, 0, 1],
          [0, 0, 1],
        ],
        chunk('PLTE', Buffer.from([...RED, ...BLUE])),
      ),
    ],
    [
      'with an opaque mask',
      png(6, [
        [4, ...RED, 255, ...BLUE.map((part, i) => (part - (RED[i] ?? 0)) & 255), 0],
        [2, 0, 0, 0, 0, 0, 0, 0, 0],
      ]),
    ],
  ])('is understood: a PNG %s', async (_, src) => {
    const at = await drawn(src);
    for (const y of [60, 140]) {
      expect(at(60, y)).toEqual(near(RED));
      expect(at(140, y)).toEqual(near(BLUE));
    }
  });

  it('of which a colour of the palette is transparent', async () => {
    const more = [chunk('PLTE', Buffer.from([...RED, ...BLUE])), chunk('tRNS', Buffer.from([0]))];
    const at = await drawn(
      png(
        3,
        [
          [0, 0, 1],
          [0, 0, 1],
        ],
        ...more,
      ),
    );
    expect(at(60, 100)).toEqual([...WHITE]);
    expect(at(140, 100)).toEqual(near(BLUE));
  });

  it('that broke off leaves its place empty', async () => {
    const at = await drawn(png(6, [[0, ...RED, 255]]));
    expect(at(60, 60)).toEqual([...WHITE]);
  });
});
