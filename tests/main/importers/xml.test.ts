import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../main/importers/docx/xml-text';
import { parseXml, XmlElement, type XmlNode } from '../../../main/importers/xml';
import { UserError } from '../../../shared/result';

const names = fc.constantFrom('w:p', 'w:t', 'text:span', 'x');
/** XML 1.0 §2.2: signs that a document may have; a return would come back as a line end (§2.11). */
const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replace(/[\p{Cc}\ufffe\uffff]/gu, ' '));
const tree = fc.letrec<{ element: XmlElement; node: XmlNode }>((tie) => ({
  element: fc
    .record({
      name: names,
      attributes: fc.dictionary(
        fc.constantFrom('w:val', 'r:id', 'a'),
        fc.oneof(words, fc.constant('\t"\n&')),
      ),
      children: fc.array(tie('node'), { maxLength: 4 }),
    })
    .map(({ name, attributes, children }) => new XmlElement(name, attributes, children)),
  node: fc.oneof({ maxDepth: 4 }, words, tie('element')),
})).element;

describe('a tree of XML', () => {
  it('is read again as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (written) => {
        const read = await parseXml(xmlText(written), 'file');
        expect(xmlText(read)).toBe(xmlText(written));
        expect(read.textContent).toBe(written.textContent);
      }),
    );
  });

  it('tells where its elements began, and what stands in them', async () => {
    const root = await parseXml(
      '\ufeff<?xml version="1.0"?>\n<a><!-- no -->\n<b c="&lt;1">x<![CDATA[<y>]]></b></a>\n',
      'file',
    );
    const [b] = root.descendants('b');
    expect([b?.line, b?.attributes.c, b?.textContent]).toEqual([3, '<1', 'x<y>']);
  });

  it('takes odd signs and unknown entities as they come, and expands none', async () => {
    const xml = '<!DOCTYPE a [<!ENTITY x "boom">]><a b="1" b="2">Caf&eacute; &x;\u0001</a>';
    expect((await parseXml(xml, 'file')).textContent).toBe('Caf&eacute; &x;\u0001');
  });

  it.each(['', 'no tags', '<a><b></a>', '<a>', '<a><b>x</b', '<a></a></b>', '<a b="'])(
    'refuses %j',
    async (xml) => {
      await expect(parseXml(xml, 'file')).rejects.toBeInstanceOf(UserError);
    },
  );
});
