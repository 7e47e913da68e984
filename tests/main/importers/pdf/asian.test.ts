/** Text in the encodings that a PDF may name without holding them (ISO 32000-1 §9.7.5.2). */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openCMaps } from '../../../../main/cmaps';
import { readDocument } from '../../../../main/importers/index';
import { blockText } from '../../../../shared/blocks';

const cMap = openCMaps('node_modules/pdfjs-dist/cmaps');

const FORMS = [
  ['UniJIS-UCS2-H', 'Japan1', 'utf-16be', '鈴木一郎 職務経歴'],
  ['90ms-RKSJ-H', 'Japan1', 'shift_jis', '鈴木一郎 職務経歴'],
  ['EUC-H', 'Japan1', 'euc-jp', '鈴木一郎職務経歴'],
  ['GBK-EUC-H', 'GB1', 'gbk', '李小龙 工作经历'],
  ['UniGB-UTF16-H', 'GB1', 'utf-16be', '李小龙 工作经历'],
  ['ETen-B5-H', 'CNS1', 'big5', '陳美玲 工作經歷'],
  ['KSCms-UHC-H', 'Korea1', 'euc-kr', '김하늘 경력 사항'],
] as const;

/** One page with the text in a font that is not embedded, in bytes of the encoding. */
function pdf(encoding: string, ordering: string, bytes: Buffer): Uint8Array {
  const content = `BT /F1 14 Tf 72 720 Td <${bytes.toString('hex')}> Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /Far /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Far /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Far /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + table + trailer);
}

describe('a predefined encoding is read', () => {
  it.each(FORMS)('%s', async (encoding, ordering, code, text) => {
    const bytes = pdf(encoding, ordering, iconv.encode(text, code));
    const reading = await readDocument({ name: 'cv.pdf', bytes }, { cMap });
    if (reading.kind !== 'blocks') throw new Error('not blocks');
    expect(reading.blocks.map(blockText).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(reading.notes).toEqual([]);
  });

  it('and noted where the tables are not at hand', async () => {
    const [encoding, ordering, code, text] = FORMS[3];
    const bytes = pdf(encoding, ordering, iconv.encode(`${text}`, code));
    await expect(readDocument({ name: 'cv.pdf', bytes })).rejects.toThrow(/no text/);
  });

  it('from files with plain names only', async () => {
    await expect(cMap('../../../package.json')).rejects.toThrow(/no table/);
  });
});
