/** What WordprocessingML says, for writer and reader of a Word file to fingerprint alike. */
import { fromXml } from './xml';

/** The text of all runs (ECMA-376 §17.3.3.31) in the part's order; deleted text (§17.3.3.7) is no part of it. */
export function wordText(documentXml: string): string {
  return Array.from(documentXml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g), ([, text = '']) =>
    fromXml(text),
  ).join('');
}
