import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/importers/index';
import { blockText } from '../../../../shared/blocks';
import { file } from '../support/files';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file of a body, and of parts that its relations name by their order: rId0, rId1 … */
function word(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const names = Object.keys(parts);
  const relations = (inner: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    );
  const chunks = names.map(
    (name, at) => `<Relationship Id="rId${at}" Type="${OFFICE}/aFChunk" Target="/word/${name}"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': relations(
      `<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relations(chunks.join('')),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        `word/${name}`,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  });
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const chunk = (at: number) => `<w:altChunk r:id="rId${at}"/>`;

async function read(bytes: Uint8Array) {
  const reading = await readDocument(file('cv.docx', bytes));
  if (reading.kind !== 'blocks') throw new Error('a Word file gives blocks');
  return {
    texts: reading.blocks.map(blockText),
    kinds: reading.blocks.map(({ kind }) => kind),
    notes: reading.notes,
  };
}

describe('a document inside a Word document', () => {
  it('stands where it is named, whatever its format', async () => {
    const body = `${paragraph('Ada Rua')}${chunk(0)}${paragraph('Between')}${chunk(1)}${chunk(2)}`;
    const { texts, kinds, notes } = await read(
      word(body, {
        'a.html': '<html><body><h2>Work</h2><script>alert(1)</script><p>Painter of\tbarns</p></body></html>',
        'b.rtf': '{\\rtf1\\ansi {\\b Training}\\par Academy of Lime\\par}',
        'c.docx': word(paragraph('Plasterer')),
      }),
    );
    expect(texts).toEqual([
      'Ada Rua',
      'Work',
      'Painter of barns',
      'Between',
      'Training',
      'Academy of Lime',
      'Plasterer',
    ]);
    expect(kinds[1]).toBe('heading');
    expect(notes).toEqual([]);
  });

  it('may be a web page saved in one file', async () => {
    const archive = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="----=_Part"',
      '',
      '------=_Part',
      'Content-Location: file:///C:/cv.htm',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/html; charset="utf-8"',
      '',
      '<html><head><meta charset=3Dutf-8></head><body><p>Olh=C3=A3o is in =',
      'the south</p></body></html>',
      '------=_Part',
      'Content-Type: image/png',
      '',
      'iVBORw0KGgo=',
      '------=_Part--',
    ].join('\r\n');
    expect((await read(word(chunk(0), { 'cv.mht': archive }))).texts).toEqual(['Olhão is in the south']);
  });

  it('that is not there, or holds itself without end, is noted and costs nothing else', async () => {
    const missing = await read(word(paragraph('Ada Rua') + chunk(7)));
    expect(missing.texts).toEqual(['Ada Rua']);
    expect(missing.notes).toMatchObject([{ code: 'skipped' }]);
    let nested = word(paragraph('Core'));
    for (let depth = 0; depth < 5; depth += 1)
      nested = word(paragraph(`Shell ${depth}`) + chunk(0), { 'a.docx': nested });
    const { texts, notes } = await read(nested);
    expect(texts).toEqual(['Shell 4', 'Shell 3', 'Shell 2']);
    expect(notes).toHaveLength(1);
  });
});

describe('words bent into a shape', () => {
  const shape = (id: string, words: string) =>
    `<w:p><w:r><w:pict><v:shape id="${id}"><v:textpath style="font-size:1pt" string="${words}"/></v:shape></w:pict></w:r></w:p>`;

  it('are read, and watermarks are not', async () => {
    const body =
      shape('WordArt 3', 'Ada Rua') + shape('PowerPlusWaterMarkObject35', 'DRAFT') + paragraph('Painter');
    expect((await read(word(body))).texts).toEqual(['Ada Rua', 'Painter']);
  });
});
