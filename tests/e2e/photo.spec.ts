import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violations, wear } from './support/axe';
import { openDropped } from './support/desk';
import { expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

/** A picture twice as wide as high, left half red and right half blue, that says by EXIF that it lies on its side. */
async function writeLyingPhoto({ page, folder }: Galley): Promise<string> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 400;
    canvas.height = 200;
    const context = canvas.getContext('2d');
    for (const [index, color] of ['#d02020', '#2030d0'].entries()) {
      if (context) context.fillStyle = color;
      context?.fillRect(index * 200, 0, 200, 200);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const jpeg = Buffer.from(base64, 'base64');
  // APP1 with one entry of its first directory: orientation (0x0112) 6, to be turned a quarter to the right.
  const tiff = Buffer.from('4d4d002a00000008' + '0001' + '0112000300000001' + '00060000' + '00000000', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  const path = join(folder, 'portrait.jpg');
  await writeFile(
    path,
    Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]),
  );
  return path;
}

/** The colour at the middle of the upper and of the lower part of a picture on the page. */
const colors = ({ page }: Galley, src: string) =>
  page.evaluate(async (href) => {
    const image = new Image();
    image.src = href;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const at = (part: number) => {
      const [red = 0, , blue = 0] =
        context?.getImageData(canvas.width / 2, canvas.height * part, 1, 1).data ?? [];
      return red > blue ? 'red' : 'blue';
    };
    return { upper: at(0.1), lower: at(0.9), ratio: canvas.width / canvas.height };
  }, src);

/** A document in a template that shows a photo, with the dialog open in which one is cut. */
async function openCrop(galley: Galley) {
  const { page } = galley;
  const { mira } = await writePeople(galley.folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await page.getByRole('button', { name: /^Template:/ }).click();
  await page.getByRole('menuitemradio', { name: 'Figurehead' }).click();
  await page.getByRole('button', { name: 'Contact' }).click();
  const group = page.getByRole('group', { name: 'Photo' });
  const choosing = page.waitForEvent('filechooser');
  await group.getByRole('button', { name: 'Choose a photo…' }).click();
  await (await choosing).setFiles(await writeLyingPhoto(galley));
  const dialog = page.getByRole('dialog', { name: 'Photo' });
  await expect(dialog).toBeVisible({ timeout: 30_000 });
  return { group, dialog };
}

for (const theme of ['light', 'dark'] as const)
  test(`nothing stands in anyone’s way of a photo: ${theme}`, async ({ galley }) => {
    test.slow();
    const { page } = galley;
    await wear(galley, theme);
    const { dialog } = await openCrop(galley);
    expect(await violations(galley), 'cutting').toEqual([]);
    for (const name of ['Zoom', 'Left to right', 'Top to bottom'])
      await expect(dialog.getByRole('slider', { name })).toHaveAccessibleName(name);
    await dialog.getByRole('slider', { name: 'Zoom' }).focus();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect(await violations(galley), 'without a photo').toEqual([]);
  });

test('a photo is chosen, turned upright, cut by keys, cut anew, and removed', async ({ galley }) => {
  const { page } = galley;
  const { group, dialog } = await openCrop(galley);
  await dialog.getByRole('slider', { name: 'Top to bottom' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Use this part' }).click();
  const drawn = pageOne(galley).locator('svg image');
  await expect(drawn).toHaveCount(1);
  const first = await colors(galley, (await drawn.getAttribute('href')) ?? '');
  // Turned a quarter to the right, the left half is the upper one.
  expect(first.upper).toBe('red');
  expect(first.ratio).toBeCloseTo(99 / 128, 1);

  await group.getByRole('button', { name: 'Crop…' }).click();
  await dialog.getByRole('slider', { name: 'Zoom' }).fill('3');
  await dialog.getByRole('slider', { name: 'Top to bottom' }).fill('1');
  await dialog.getByRole('button', { name: 'Use this part' }).click();
  await expect
    .poll(async () => colors(galley, (await drawn.getAttribute('href')) ?? ''))
    .toMatchObject({ upper: 'blue', lower: 'blue' });

  await group.getByRole('button', { name: 'Remove' }).click();
  await expect(drawn).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(drawn).toHaveCount(1);
});
