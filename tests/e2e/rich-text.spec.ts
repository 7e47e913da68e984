import { join } from 'node:path';
import { openDropped } from './support/desk';
import { answerDialogs, drop, expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

const FILE_BY_HAND = 'Taught four apprentices to file by hand.';

test.beforeEach(async ({ galley }) => {
  const { mira } = await writePeople(galley.folder);
  await openDropped(galley, mira, 'Mira Osgood');
});

/** Puts the caret before these words of a line on the page, by a click on them. */
async function clickBefore({ page }: Galley, line: string, words: string): Promise<void> {
  const drawn = pageOne({ page } as Galley).locator('svg text', { hasText: line });
  const place = await drawn.evaluate((element, at) => {
    const text = element as unknown as SVGTextContentElement;
    const start = text.getStartPositionOfChar(text.textContent?.indexOf(at) ?? 0);
    const point = new DOMPoint(start.x, start.y).matrixTransform(
      (text as SVGTextElement).getScreenCTM() ?? undefined,
    );
    return { x: point.x + 1, y: point.y - 3 };
  }, words);
  await page.mouse.click(place.x, place.y);
}

const point = ({ page }: Galley, number: number) =>
  page.getByRole('textbox', { name: `Highlights ${number}` });

test('a click on the page puts the caret before that very letter', async ({ galley }) => {
  const { page } = galley;
  await clickBefore(galley, FILE_BY_HAND, 'apprentices');
  await expect(point(galley, 2)).toBeFocused();
  await page.keyboard.type('patient ');
  await expect(pageOne(galley)).toContainText('Taught four patient apprentices to file by hand.');
  await expect(pageOne(galley).locator('.light')).toHaveCount(1);
});

test('points in Arabic begin at the right', async ({ galley }) => {
  const { page } = galley;
  await clickBefore(galley, FILE_BY_HAND, 'apprentices');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('أصلحت الساعات.');
  const besideTheWords = await point(galley, 2).evaluate((field) => {
    const range = document.createRange();
    range.selectNodeContents(field);
    const [words, whole] = [range.getBoundingClientRect(), field.getBoundingClientRect()];
    return { left: words.left - whole.left, right: whole.right - words.right };
  });
  expect(besideTheWords.left).toBeGreaterThan(besideTheWords.right);
});

test('bold, italic and links by keys and by the bar above what is selected', async ({ galley }) => {
  const { page } = galley;
  await clickBefore(galley, FILE_BY_HAND, 'by hand');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+b');
  await expect(point(galley, 2).locator('strong')).toHaveText('by ');
  const drawnBold = pageOne(galley).locator('svg text[font-family*="Bold"]', { hasText: 'by' });
  await expect(drawnBold).toHaveCount(1);
  await page.getByRole('toolbar', { name: 'Format' }).getByRole('button', { name: 'Italic' }).click();
  await expect(point(galley, 2).locator('em')).toHaveText('by ');
  await expect(point(galley, 2)).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(point(galley, 2).locator('strong, em')).toHaveCount(0);

  await page.keyboard.press('Home');
  await page.keyboard.press('Control+k');
  const address = page.getByRole('textbox', { name: 'Address of the link' });
  await expect(address).toBeFocused();
  await page.keyboard.type('example.org/apprentices');
  await page.keyboard.press('Enter');
  await expect(point(galley, 2).getByRole('link', { name: 'Taught' })).toHaveAttribute(
    'href',
    'https://example.org/apprentices',
  );
  await expect(point(galley, 2)).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: 'Remove the link' }).click();
  await expect(point(galley, 2).getByRole('link')).toHaveCount(0);
});

test('Enter parts a point, Backspace joins it again, Alt and an arrow move it', async ({ galley }) => {
  const { page } = galley;
  await clickBefore(galley, FILE_BY_HAND, 'to file');
  await page.keyboard.press('Enter');
  await expect(point(galley, 3)).toBeFocused();
  await expect(point(galley, 2)).toHaveText('Taught four apprentices');
  await expect(point(galley, 3)).toHaveText('to file by hand.');
  await page.keyboard.press('Backspace');
  await expect(point(galley, 3)).toHaveCount(0);
  await page.keyboard.type(' how ');
  await expect(pageOne(galley)).toContainText('Taught four apprentices how to file by hand.');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(point(galley, 1)).toHaveText('Taught four apprentices how to file by hand.');
  await expect(point(galley, 1)).toBeFocused();
});

test('a list in a summary is a list on the page, and comes back from Word', async ({ galley }) => {
  const { page, folder } = galley;
  await clickBefore(galley, 'Keeps tower clocks', 'Keeps');
  const summary = page.getByRole('group', { name: /^Summary/ }).getByRole('textbox', { name: 'Text' });
  await expect(summary).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nWheels');
  await page.keyboard.press('Shift+Home');
  const list = page.getByRole('toolbar', { name: 'Format' }).getByRole('button', { name: 'List' });
  await list.click();
  await expect(list).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Carillons');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Since 2012.');
  await expect(pageOne(galley)).toContainText('Since 2012.');
  const drawn = pageOne(galley).locator('svg text');
  await expect(drawn.filter({ hasText: /^Wheels$/ })).toHaveCount(1);
  await expect(drawn.filter({ hasText: /^Carillons$/ })).toHaveCount(1);
  await clickBefore(galley, 'Carillons', 'llons');
  await page.keyboard.type('-');
  await expect(pageOne(galley)).toContainText('Cari-llons');

  const file = join(folder, 'list.docx');
  await answerDialogs(galley, file);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Word', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('list.docx');
  await drop(galley, [file]);
  await expect(page.getByRole('grid', { name: 'Open documents' }).getByRole('row')).toHaveCount(2);
  await clickBefore(galley, 'Keeps tower clocks', 'Keeps');
  await expect(summary).toContainText('- Wheels');
});

test('what is pasted from Word keeps bold and links, and each of its lines is a point', async ({
  galley,
}) => {
  const { page } = galley;
  await clickBefore(galley, FILE_BY_HAND, 'hand');
  await page.keyboard.press('End');
  await point(galley, 2).evaluate((field) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      `<html><body><!--StartFragment--><p class=MsoListParagraph style="color:#c00;font-size:22pt">
        <span style="mso-list:Ignore">·<span>     </span></span> And <b>two</b> masters.</p>
        <p class=MsoListParagraph><span style="mso-list:Ignore">·</span>Wrote <a href="https://example.org/book">the book</a>.</p>
        <!--EndFragment--></body></html>`,
    );
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(point(galley, 2)).toHaveText('Taught four apprentices to file by hand.And two masters.');
  await expect(point(galley, 2).locator('strong')).toHaveText('two');
  await expect(point(galley, 3)).toHaveText('Wrote the book.');
  await expect(point(galley, 3).getByRole('link', { name: 'the book' })).toHaveCount(1);
  await expect(pageOne(galley)).toContainText('Wrote the book.');
  await page.keyboard.press('Control+z');
  await expect(point(galley, 3)).toHaveCount(0);
});
