/**
 * The résumé inside the Word file: a custom XML part (ECMA-376 part 1 §15.2.5), which Word keeps when
 * it saves and shows nowhere. Its root holds JSON, for XML of our own would be one more format.
 */
import { SOURCE_NAMESPACE, writeSource } from '../../../shared/attached/source';
import { wordText } from '../../../shared/attached/word-text';
import { toXml } from '../../../shared/attached/xml';
import type { Resume } from '../../../shared/resume';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Names the part within its document, so it may be the same in every document (§22.5.2.1). */
const PART_ID = '{6A1C2B0E-94D3-4F57-8B1D-3E9A70C5D215}';

/** Puts the part, its properties and what leads to them among `parts`, which must have their text already. */
export function attach(parts: Map<string, string>, resume: Resume) {
  const json = writeSource(resume, wordText(parts.get('word/document.xml') ?? ''))
    // The two characters beyond ASCII that JSON lets stand and XML 1.0 §2.2 does not.
    .replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  parts.set(
    'customXml/item1.xml',
    `${DECLARATION}<resume xmlns="${SOURCE_NAMESPACE}">${toXml(json)}</resume>`,
  );
  parts.set(
    'customXml/itemProps1.xml',
    `${DECLARATION}<ds:datastoreItem ds:itemID="${PART_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${SOURCE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${leadsTo('customXmlProps', 'itemProps1.xml')}</Relationships>`,
  );
  putInto(
    parts,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    leadsTo('customXml', '../customXml/item1.xml'),
  );
  const type = `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPERTIES_TYPE}"/>`;
  putInto(parts, '[Content_Types].xml', '</Types>', type);
}

function leadsTo(kind: string, target: string): string {
  return `<Relationship Id="resume" Type="${DOCUMENT_RELATIONSHIP}/${kind}" Target="${target}"/>`;
}

function putInto(parts: Map<string, string>, path: string, end: string, element: string) {
  parts.set(path, (parts.get(path) ?? '').replace(end, `${element}${end}`));
}
