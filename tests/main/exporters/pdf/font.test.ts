import { expect, it } from 'vitest';
import { fontForPdf } from '../../../../main/exporters/pdf/font';
import { openFontLibrary } from '../../../../main/fonts';
import { layoutFlow } from '../../../../main/layout';
import { toTwips } from '../../../../shared/units';
import { page, paragraph } from '../../layout/flows';

it('draws a piece as wide as layout made it', () => {
  const fonts = openFontLibrary('out/fonts');
  const text = 'To AVATAR, Łódź – “Wayfarer” ☎ Γύψος ';
  const given = ['Source Serif 4', 'Source Sans 3', 'Inter'].flatMap((family) =>
    [0, 0.5, -0.1].map((tracking) => paragraph(text.repeat(12), {}, { family, tracking, italic: true })),
  );
  const blocks = layoutFlow(page(...given), fonts).pages.flatMap(({ columns }) =>
    columns.flatMap((column) => column.blocks),
  );
  const pieces = blocks.flatMap(({ lines }) => lines.flatMap((line) => line.pieces));
  expect(pieces.length).toBeGreaterThan(100);
  for (const { text: words, face, size, tracking, width } of pieces) {
    const font = fontForPdf(fonts.byId(face), fonts);
    const { advanceWidth, glyphs } = font.layout(words);
    const drawn = toTwips(size) * (advanceWidth / font.unitsPerEm) + tracking * glyphs.length;
    expect(drawn).toBeCloseTo(width, 6);
  }
});
