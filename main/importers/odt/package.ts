/** The files around an OpenDocument text: a ZIP (ODF 1.3 part 2) or all of them in one XML file (“flat”). */
import { strFromU8 } from 'fflate';
import { UserError } from '../../../shared/result';
import { damagedFile, namesFile, unzipParts } from '../archive';
import { parseXml, type XmlElement } from '../xml';

const KIND = 'OpenDocument text';
const PARTS = /^(content\.xml|styles\.xml|META-INF\/manifest\.xml)$/;

/** Roots of the document's content and of its styles; one and the same of a flat file. */
export interface OdtPackage {
  readonly content: XmlElement;
  readonly styles?: XmlElement;
}

/** Whether the bytes are a packed text of OpenDocument; true for a damaged one too (ODF 1.3 part 2 §3.3). */
export function isOdtPackage(bytes: Uint8Array): boolean {
  return namesFile(bytes.subarray(0, 200), 'application/vnd.oasis.opendocument.text');
}

/** @throws UserError for a damaged or encrypted file. */
export async function openPackage(bytes: Uint8Array): Promise<OdtPackage> {
  const parts = unzipParts(bytes, PARTS, KIND);
  const text = (name: string) => {
    const part = parts[name];
    return part && strFromU8(part);
  };
  if (/<(\w+:)?encryption-data\b/.test(text('META-INF/manifest.xml') ?? ''))
    throw new UserError(
      'This document is protected with a password.',
      'Open it in LibreOffice, save it again without a password, and choose that file.',
      'locked',
    );
  const content = text('content.xml');
  const styles = text('styles.xml');
  if (content === undefined) throw damagedFile(KIND);
  return { content: await parseXml(content, KIND), ...(styles && { styles: await parseXml(styles, KIND) }) };
}

export async function openFlat(xml: string): Promise<OdtPackage> {
  const root = await parseXml(xml, KIND);
  return { content: root, styles: root };
}
