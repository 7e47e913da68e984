import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openOcr } from '../../../main/ocr';
import type { Raster, SeenPage } from '../../../shared/ocr';
import { level, turn } from '../../../shared/raster';
import { UserError } from '../../../shared/result';
import { scan, share } from '../../support/scans';

const FOLDER = join(__dirname, '..', '..', '..', 'out', 'ocr');
const ocr = openOcr(FOLDER);

async function firstPage(): Promise<Raster> {
  const { pages } = await scan('one-page', 'meridian', 'png', 150);
  const picture = pages[0] && (await ocr.decode(pages[0]));
  if (!picture) throw new Error('the scan has a page');
  return picture;
}

async function read(page: Raster): Promise<SeenPage> {
  const seen = await ocr.read(page);
  if (!seen) throw new Error('a page takes less time');
  return seen;
}

/** Specks of the same places at every run. */
function speckled({ width, height, grey }: Raster): Raster {
  let state = 7;
  const noisy = grey.map((value) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.max(0, Math.min(255, value - 16 + ((state >> 16) % 32)));
  });
  return { width, height, grey: noisy };
}

describe('trained data that are damaged', () => {
  it('are named in a sentence, not taken for a bug', async () => {
    const more = mkdtempSync(join(tmpdir(), 'galley-ocr-'));
    writeFileSync(join(more, 'deu.traineddata.gz'), 'broken off');
    const failure = await openOcr(FOLDER, { more })
      .read({ width: 1, height: 1, grey: new Uint8Array(1) })
      .catch((error) => error);
    rmSync(more, { recursive: true });
    expect(failure).toBeInstanceOf(UserError);
    expect(failure.problem).toContain('deu.traineddata.gz');
  });
});

describe('a page that takes too long', () => {
  it('is given up, and the next one is read', async () => {
    let now = 0;
    const slow = openOcr(FOLDER, { pageMs: 1000, now: () => now });
    const page = await firstPage();
    const told: number[] = [];
    const given = slow.read(page, (done) => {
      told.push(done);
      now += 600;
    });
    await expect(given).resolves.toBeUndefined();
    expect(told.length).toBe(2);
    expect((await slow.read(page))?.words.length).toBeGreaterThan(50);
  });
});

describe('a folder of one’s own', () => {
  it('adds languages, packed or plain, and need not be there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-ocr-'));
    try {
      const packed = readFileSync(join(FOLDER, 'eng.traineddata.gz'));
      writeFileSync(join(folder, 'isl.traineddata'), gunzipSync(packed));
      writeFileSync(join(folder, 'fao.traineddata.gz'), packed);
      writeFileSync(join(folder, 'notes.txt'), 'Faroese and Icelandic');
      const more = openOcr(FOLDER, { more: folder });
      expect(more.languages()).toEqual(['eng', 'fao', 'isl']);
      expect((await more.read(await firstPage()))?.words.length).toBeGreaterThan(50);
      expect(openOcr(FOLDER, { more: join(folder, 'none') }).languages()).toEqual(['eng']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a page that was not laid straight', () => {
  const ways: readonly (readonly [string, (page: Raster) => Raster])[] = [
    ['upside down', (page) => turn(page, 2)],
    ['on its side', (page) => turn(page, 1)],
    ['askew and speckled', (page) => speckled(level(page, 0.025))],
    ['askew the other way', (page) => level(page, -0.025)],
  ];
  it.each(ways)('%s reads like the straight one', async (_name, lay) => {
    const page = await firstPage();
    const text = async (raster: Raster) => (await read(raster)).words.map((word) => word.text).join(' ');
    expect(share(await text(page), await text(lay(page)))).toBeGreaterThan(0.95);
  });
});

it('finds sizes, bold type, bullets and rules', async () => {
  const { words, rules } = await read(await firstPage());
  const named = (text: string) => words.find((word) => word.text === text);
  expect(named('Ines')?.size).toBeGreaterThan(2 * (named('planners;')?.size ?? 0));
  expect(named('Nordhavn')?.bold).toBe(true);
  expect(named('planners;')?.bold).toBe(false);
  expect(words.filter((word) => word.text === '•').length).toBeGreaterThanOrEqual(6);
  expect(rules.length).toBeGreaterThan(0);
});
