import { expect, it } from 'vitest';
import { CollectedDocument } from '../../../../main/exporters/pdf/collected';
import { ContentBytes } from '../../../../main/exporters/pdf/content';
import { PdfFace } from '../../../../main/exporters/pdf/font';
import { openFontLibrary } from '../../../../main/fonts';
import { layoutFlow } from '../../../../main/layout';
import { toTwips } from '../../../../shared/units';
import { page, paragraph } from '../../layout/flows';

/** ISO 32000-1 §9.4.3: two bytes a glyph in literal strings, and between them what is taken off, in thousandths. */
function readOperand(face: PdfFace, text: string) {
  const content = new ContentBytes();
  face.show(text, '', content);
  const operand = Buffer.from(content.take()).toString('latin1');
  const parts = [...operand.matchAll(/\(((?:\\.|[^\\)])*)\)|(-?[\d.]+)/gs)];
  const bytes = parts.map(([, shown = '']) => shown.replace(/\\r/g, '\r').replace(/\\(.)/gs, '$1')).join('');
  const taken = parts.reduce((sum, [, , number = '0']) => sum + Number(number), 0);
  return { glyphs: bytes.length / 2, bytes, taken };
}

it('draws a piece as wide as layout made it', () => {
  const fonts = openFontLibrary('out/fonts');
  const text = 'To AVATAR, Łódź – “Wayfarer” (T\\) ☎ Γύψος ';
  const given = ['Source Serif 4', 'Source Sans 3', 'Inter'].flatMap((family) =>
    [0, 0.5, -0.1].map((tracking) => paragraph(text.repeat(12), {}, { family, tracking, italic: true })),
  );
  const blocks = layoutFlow(page(...given), fonts).pages.flatMap(({ columns }) =>
    columns.flatMap((column) => column.blocks),
  );
  const pieces = blocks.flatMap(({ lines }) => lines.flatMap((line) => line.pieces));
  expect(pieces.length).toBeGreaterThan(100);
  for (const { text: words, face, size, tracking, width } of pieces) {
    const { measures } = fonts.byId(face);
    const pdfFace = new PdfFace(new CollectedDocument(), fonts.byId(face), fonts.bytes(face), 'F1');
    const { glyphs, taken } = readOperand(pdfFace, words);
    const advances = [...words].map((char) => measures.advance(char.codePointAt(0) ?? 0) ?? 0);
    const units = advances.reduce((sum, advance) => sum + advance, 0);
    const drawn = toTwips(size) * (units / measures.unitsPerEm - taken / 1000) + tracking * glyphs;
    expect(glyphs).toBe(advances.length);
    // Every kern is rounded to a millionth of the size.
    expect(drawn).toBeCloseTo(width, 1);
  }
});

it('keeps two bytes a character, whatever the bytes mean in a string', () => {
  const fonts = openFontLibrary('out/fonts');
  const face = fonts.face('Inter', false, false);
  const pdfFace = new PdfFace(new CollectedDocument(), face, fonts.bytes(face.id), 'F1');
  // As many characters as make codes of every low byte, with those of parentheses, backslash and line ends.
  const text = Array.from({ length: 0x250 }, (_, i) => String.fromCharCode(0x21 + i)).join('');
  const { bytes } = readOperand(pdfFace, text);
  const codes = Array.from(text, (_, i) => bytes.charCodeAt(2 * i) * 256 + bytes.charCodeAt(2 * i + 1));
  expect(bytes).toHaveLength(2 * text.length);
  expect(new Set(codes).size).toBe(text.length);
  expect(new Set(codes.map((code) => code & 0xff)).size).toBe(256);
});
