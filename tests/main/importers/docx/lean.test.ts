import { describe, expect, it } from 'vitest';
import { leanXml, namesOnly } from '../../../../main/importers/docx/lean';
import { childElements } from '../../../../main/importers/nodes';
import { parseXml } from '../../../../main/importers/xml';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a lean part of a Word document', () => {
  it('has the words, and what tells how they are meant', () => {
    const run = '<w:r><w:rPr><w:b/><w:sz w:val="22"/></w:rPr><w:tab/><w:t>Painter &lt;w:jc/&gt;</w:t></w:r>';
    const paragraph = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run}</w:p>`;
    expect(leanXml(paragraph)).toBe(paragraph);
  });

  it('has nothing of its looks on paper, nor of who typed when', () => {
    const xml =
      '<w:p w:rsidR="00AB12CD" w14:paraId="0A1B2C3D"><w:pPr><w:keepNext/><w:jc w:val="both"/></w:pPr>' +
      '<w:r><w:rPr><w:rFonts w:ascii="Lato"/><w:lang w:val="en-GB"/></w:rPr><w:t>Ink</w:t></w:r></w:p>';
    expect(leanXml(xml)).toBe('<w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t>Ink</w:t></w:r></w:p>');
  });

  it('keeps the fonts where signs without letters are to be told by them', () => {
    const xml = '<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uf0a7</w:t></w:r>';
    expect(leanXml(xml)).toBe(xml);
    expect(leanXml(xml.replace('\uf0a7', '&#xF0A7;'))).toContain('Wingdings');
  });

  it('leaves alone an element with others inside it', () => {
    const xml = '<w:ind w:left="720"><w:t>x</w:t></w:ind>';
    expect(leanXml(xml)).toBe(xml);
  });
});

describe('styles that only tell their names', () => {
  it('keep them where a paragraph uses them, and the numbering of a list', async () => {
    const root = await parseXml(
      `<w:styles ${W}><w:docDefaults/><w:style w:type="paragraph" w:styleId="A"><w:name w:val="Title"/><w:rPr/></w:style>` +
        '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="Quote"/></w:style>' +
        '<w:style w:type="numbering" w:styleId="B"><w:name w:val="Outline"/><w:pPr><w:numPr/></w:pPr></w:style></w:styles>',
      'Word document',
    );
    const styles = childElements(namesOnly(root, new Set(['A'])));
    expect(styles.map((style) => childElements(style).map(({ nodeName }) => nodeName))).toEqual([
      ['w:name'],
      ['w:name', 'w:pPr'],
    ]);
  });
});
