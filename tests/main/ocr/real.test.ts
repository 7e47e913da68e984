/** A page of a real résumé as scanners give it back. A checkout without the seeds has nothing to run here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOcr } from '../../../main/ocr';
import { importDocument } from '../../../main/pipeline';
import type { Raster } from '../../../shared/ocr';
import { level } from '../../../shared/raster';
import { scanOf, share } from '../../support/scans';

const ROOT = join(__dirname, '..', '..', '..');
const SEEDS = join(ROOT, '..', 'shared', 'seeds');
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];
const ocr = openOcr(join(ROOT, 'out', 'ocr'));

/** As lenses and glass do: each pixel the mean of itself and its eight neighbours, itself four times. */
function blurred({ width, height, grey }: Raster): Raster {
  const out = new Uint8Array(grey);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      let sum = 3 * (grey[at] ?? 255);
      for (let row = at - width; row <= at + width; row += width)
        sum += (grey[row - 1] ?? 255) + (grey[row] ?? 255) + (grey[row + 1] ?? 255);
      out[at] = sum / 12;
    }
  return { width, height, grey: out };
}

/** A degree: a sheet that was laid down in haste. */
const SKEW = Math.tan(Math.PI / 180);

describe.skipIf(seeds.length === 0)('the first page of a real résumé at 200 dots an inch', () => {
  const ways: readonly (readonly [string, 'png' | 'jpeg', (page: Raster) => Raster])[] = [
    ['clean', 'png', (page) => page],
    ['blurred, pressed as JPEG and askew', 'jpeg', (page) => level(blurred(page), SKEW)],
  ];
  it.each(ways)('%s is read to 97 of 100 words', async (_, kind, spoil) => {
    const name = seeds[0] ?? '';
    const bytes = new Uint8Array(readFileSync(join(SEEDS, name)));
    const { resume } = await importDocument({ name, bytes });
    const { pages, texts } = await scanOf(resume, 'harbour', kind);
    const picture = await ocr.decode(pages[0] ?? new Uint8Array());
    const seen = picture && (await ocr.read(spoil(picture)));
    const read = seen?.words.map(({ text }) => text).join(' ') ?? '';
    expect(share(texts[0] ?? '', read)).toBeGreaterThanOrEqual(0.97);
  });
});
