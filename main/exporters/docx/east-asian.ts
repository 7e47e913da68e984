/**
 * What a Word file with Chinese, Japanese or Korean words says beside its words, so that its lines end
 * where layout's do: the signs that may not begin or end a line, and no sign over the edge.
 */
import { type EastAsian, eastAsianLanguage, NOT_AT_END, NOT_AT_START } from '../../../shared/east-asian';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import { blocksOf, facesOf } from './looks';

/** The language of a layout's ideographs; undefined where there are none. */
export function eastAsianOf(layout: Layout, fonts: FontLibrary): EastAsian | undefined {
  if (!facesOf(layout).some((id) => fonts.byId(id).large)) return undefined;
  const runs = blocksOf(layout).flatMap((block) => [...block.runs, ...block.trailing]);
  return eastAsianLanguage(layout.flow.lang, runs.map((run) => run.text).join(' '));
}

/**
 * The language of words in Latin letters. LibreOffice ends lines anywhere within them if it is an East
 * Asian one; Word itself says English in such a document.
 */
export const lettersLanguage = (language: string) => (/^(?:zh|ja|ko)\b/i.test(language) ? 'en-US' : language);

/** In the default paragraph properties, before `w:spacing` (ECMA-376 §17.3.1.26). */
export const EAST_ASIAN_PARAGRAPH = '<w:kinsoku/><w:overflowPunct w:val="0"/>';

/** The part of word/settings.xml that stands before `w:compat` (ECMA-376 §17.15.1.78). */
export function eastAsianSettings(language: EastAsian): string {
  const rule = (name: string, signs: string) => `<w:${name} w:lang="${language}" w:val="${signs}"/>`;
  return [
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    rule('noLineBreaksAfter', NOT_AT_END),
    rule('noLineBreaksBefore', NOT_AT_START),
  ].join('');
}
