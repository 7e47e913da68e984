/**
 * Whether a layout's PDF may call itself PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). The writer
 * meets most clauses whatever the document says; those that hang on its words are asked here, and a
 * document that fails one makes no claim.
 */
import type { ParagraphRole } from '../../../shared/flow';
import type { Layout, PlacedBlock } from '../../../shared/pages';

export const SUBSET = 'PDF/A-3a';

const LEVELS: Readonly<Partial<Record<ParagraphRole, number>>> = { name: 1, heading: 2, entryHead: 3 };

const ASCII = /^[ -~]*$/;
const MEANINGLESS = /[\p{Co}\p{Cc}\p{Cs}\ufeff]/u;

/** `blocks` in reading order. */
export function conforms({ flow, pages, notes }: Layout, blocks: readonly PlacedBlock[]): boolean {
  return (
    pages.length > 0 &&
    // ISO 14289-1 §7.1: a title. §7.2: a language.
    flow.title.trim() !== '' &&
    flow.lang !== '' &&
    // ISO 19005-3 §6.2.11.8, ISO 14289-1 §7.21.8: no character without its glyph.
    !notes.some(({ code }) => code === 'missing-glyph') &&
    // ISO 19005-3 §6.2.11.7.3: every character means something.
    !blocks.some(({ lines }) =>
      lines.some(({ pieces }) => pieces.some(({ text }) => !ASCII.test(text) && MEANINGLESS.test(text))),
    ) &&
    stepsDown(blocks.flatMap(({ paragraph }) => LEVELS[paragraph.role] ?? []))
  );
}

/** ISO 14289-1 §7.4.2: headings begin at the first level and skip none on the way down. */
function stepsDown(levels: readonly number[]): boolean {
  return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

/**
 * The claim to PDF/UA in the metadata (ISO 14289-1 §5). PDF/A does not know its namespace, so what it
 * is must be said too (ISO 19005-3 §6.6.2.3.3).
 */
export const PDF_UA_METADATA = `
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>
        `;
