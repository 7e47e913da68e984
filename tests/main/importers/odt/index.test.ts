import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/importers/index';
import { blockText } from '../../../../shared/blocks';
import { FIXTURES, file, open } from '../support/files';

const packed = () => unzipSync(open(`${FIXTURES}/packed.odt`).bytes);
/** The fixture with one of its files changed; `mimetype` stays in front and unpacked, as the standard wants it. */
function changed(name: string, content: string) {
  const { mimetype = new Uint8Array(), ...parts } = packed();
  return file('cv.odt', zipSync({ mimetype: [mimetype, { level: 0 }], ...parts, [name]: strToU8(content) }));
}

describe('an OpenDocument text', () => {
  it('says the same packed and flat, headers and footers aside', async () => {
    const [flat, odt] = await Promise.all(
      ['flat.fodt', 'packed.odt'].map((name) => readDocument(open(`${FIXTURES}/${name}`))),
    );
    if (flat?.kind !== 'blocks' || odt?.kind !== 'blocks') throw new Error('not blocks');
    expect(odt.blocks.slice(1).map(blockText)).toEqual(flat.blocks.map(blockText));
    expect(odt.blocks[0] && blockText(odt.blocks[0])).toBe('tomasz@wierzba.example\t+48 22 555 01 77');
    expect(odt.aside.map(({ text }) => text)).toContain('Page 1');
  });

  it('is known by its content', async () => {
    const { bytes } = open(`${FIXTURES}/packed.odt`);
    expect((await readDocument({ name: 'cv.docx', bytes })).format).toBe('odt');
  });

  it('never opens an entity that the file declares', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>Ada &b; &f;</text:p></office:text></office:body></office:document-content>`;
    const reading = await readDocument(changed('content.xml', bomb)).catch(String);
    expect(JSON.stringify(reading)).not.toMatch(/aaaa|root:/);
  });

  it('reads a style that is its own parent and a cell that repeats without end', async () => {
    const odd = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b"><office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P1"/></office:automatic-styles>
<office:body><office:text><text:p text:style-name="P1">Ada Byron</text:p><table:table><table:table-row>
<table:table-cell table:number-columns-repeated="99999999"/></table:table-row></table:table></office:text></office:body></office:document-content>`;
    const reading = await readDocument(changed('content.xml', odd));
    expect(reading.kind === 'blocks' && reading.blocks.slice(1).map(blockText)).toEqual(['Ada Byron']);
  });

  it('is refused if there is nothing in it', async () => {
    await expect(
      readDocument(file('cv.fodt', '<office:document><office:body/></office:document>')),
    ).rejects.toThrow(/no words/);
  });

  it.each([
    ['broken XML', 'content.xml', '<office:document-content><office:body', /damaged/],
    ['a password', 'META-INF/manifest.xml', '<m><manifest:encryption-data/></m>', /password/],
    ['thousands of levels', 'content.xml', deep(), /nested/],
  ])('is refused for %s', async (_, name, content, reason) => {
    await expect(readDocument(changed(name, content))).rejects.toThrow(reason);
  });
});

function deep(): string {
  const levels = 20_000;
  return `<d xmlns:office="o" xmlns:text="t"><office:body><office:text>${'<text:section>'.repeat(levels)}<text:p>Ada</text:p>${'</text:section>'.repeat(levels)}</office:text></office:body></d>`;
}
