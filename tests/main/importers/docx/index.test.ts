import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/importers/index';
import { blockText } from '../../../../shared/blocks';
import { FIXTURES, file, open } from '../support/files';

/** A fixture with one of its parts changed. */
function changed(name: string, part: string, change: (xml: string) => string) {
  const parts = unzipSync(open(`${FIXTURES}/${name}`).bytes);
  const bytes = parts[part];
  if (!bytes) throw new Error(`no ${part} in ${name}`);
  return file(name, zipSync({ ...parts, [part]: strToU8(change(strFromU8(bytes))) }));
}

async function textsOf(source: ReturnType<typeof file>) {
  const reading = await readDocument(source);
  if (reading.kind !== 'blocks') throw new Error('not blocks');
  return { blocks: reading.blocks.map(blockText), aside: reading.aside.map(({ text }) => text) };
}

describe('headers and footers', () => {
  it('put the header with the address first and running titles aside', async () => {
    const { blocks, aside } = await textsOf(open(`${FIXTURES}/contact-in-header.docx`));
    expect(blocks.slice(0, 2)).toEqual(['Mateo Quispe', '+51 1 555 0199 · quispe.example']);
    expect(aside).toEqual(['Mateo Quispe – page 2', 'References on request']);
  });

  it('are found whatever the order of the attributes of their reference', async () => {
    const swapped = changed('contact-in-header.docx', 'word/document.xml', (xml) =>
      xml.replace(/(<w:headerReference) (w:type="\w+") (r:id="\w+")/g, '$1 $3 $2'),
    );
    expect((await textsOf(swapped)).blocks[0]).toBe('Mateo Quispe');
  });
});

describe('a Word file that is not as it should be', () => {
  it('is refused if it says that it unpacks to gigabytes', async () => {
    const { bytes } = open(`${FIXTURES}/styled.docx`);
    const bomb = bytes.slice();
    const view = new DataView(bomb.buffer);
    // APPNOTE.TXT §4.3.12: the uncompressed size stands 24 bytes into each central directory header.
    for (let at = 0; at < bomb.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    await expect(readDocument(file('cv.docx', bomb))).rejects.toThrow(/more than a résumé can hold/);
  });

  it('is refused if its XML is broken', async () => {
    const broken = changed('styled.docx', 'word/document.xml', (xml) => xml.slice(0, -40));
    await expect(readDocument(broken)).rejects.toThrow(/damaged/);
  });
});

describe('a link by a field', () => {
  it.each([
    ['"https://moss.example/mill" \\l "sluice"', 'https://moss.example/mill#sluice'],
    ['"https://moss.example/mill" \\o "The mill" \\t "_blank"', 'https://moss.example/mill'],
    ['"https://moss.example/mill"', 'https://moss.example/mill'],
  ])('%s leads to %s', async (target, href) => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = `<w:r><w:instrText>HYPERLINK ${target.replaceAll('"', '&quot;')}</w:instrText></w:r>`;
    const field = `${mark('begin')}${instruction}${mark('separate')}<w:r><w:t>the mill</w:t></w:r>${mark('end')}`;
    const linked = changed('styled.docx', 'word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body><w:p>${field}</w:p>`),
    );
    const reading = await readDocument(linked);
    const [first] = reading.kind === 'blocks' ? reading.blocks : [];
    expect(first && 'runs' in first ? first.runs : []).toEqual([{ text: 'the mill', href }]);
  });
});

describe('a drawing that declares its own prefixes', () => {
  it('gives its text box once, in its place', async () => {
    const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const box = `<w:txbxContent>${words('mira@ostrow.example')}</w:txbxContent>`;
    const drawing =
      '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">' +
      `<w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box}</v:textbox></w:pict>` +
      '</mc:Fallback></mc:AlternateContent></w:r></w:p>';
    const boxed = changed('styled.docx', 'word/document.xml', (xml) =>
      xml
        .replace(/ xmlns:(?!w=|r=)\w+="[^"]*"/g, '')
        .replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${words('Mira Ostrow')}${drawing}</w:body>`),
    );
    expect((await textsOf(boxed)).blocks).toEqual(['Mira Ostrow', 'mira@ostrow.example']);
  });
});
