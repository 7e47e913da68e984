/**
 * The finished package: what the docx library packed, with the fonts put in and everything taken out
 * that differs from run to run: the dates.
 */
import { strToU8 } from 'fflate';
import type { DeflatedPart, FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import type { Resume } from '../../../shared/resume';
import { attach } from './attach';
import { EAST_ASIAN_PARAGRAPH, eastAsianOf, eastAsianSettings } from './east-asian';
import { embeddedFonts } from './fonts';
import { deflated, zipped } from './zip';

/** Core properties want a date; the same words must give the same bytes whatever the clock says. */
const NO_TIME = '2000-01-01T00:00:00Z';

/** `source` is the résumé to attach. */
export function packed(
  draft: ReadonlyMap<string, string | Uint8Array>,
  layout: Layout,
  fonts: FontLibrary,
  source?: Resume,
): Uint8Array {
  const { table, relationships, files } = embeddedFonts(layout, fonts);
  const texts = new Map([...draft].filter((part): part is [string, string] => typeof part[1] === 'string'));
  const pictures = [...draft].filter((part): part is [string, Uint8Array] =>
    part[0].startsWith('word/media/'),
  );
  texts.set('word/fontTable.xml', table);
  texts.set('word/_rels/fontTable.xml.rels', relationships);
  change(texts, 'word/settings.xml', embedding);
  change(texts, 'docProps/core.xml', (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, NO_TIME));
  const language = eastAsianOf(layout, fonts);
  if (language !== undefined) {
    change(texts, 'word/settings.xml', (xml) =>
      xml.replace('<w:compat>', `${eastAsianSettings(language)}$&`),
    );
    change(texts, 'word/styles.xml', (xml) =>
      xml.replace('<w:pPrDefault><w:pPr>', `$&${EAST_ASIAN_PARAGRAPH}`),
    );
  }
  if (source) attach(texts, source);
  const parts = [...texts].map(([path, xml]) => [path, deflatedPart(path, xml)] as const);
  return zipped([...parts, ...pictures.map(([path, bytes]) => [path, deflated(bytes)] as const), ...files]);
}

/**
 * Most parts are alike in all documents, or in all of one template, and there are some twenty paths: of
 * each the last is kept, so that a batch deflates little more than its words.
 */
const lastDeflated = new Map<string, { readonly xml: string; readonly part: DeflatedPart }>();

function deflatedPart(path: string, xml: string): DeflatedPart {
  const last = lastDeflated.get(path);
  if (last?.xml === xml) return last.part;
  const part = deflated(strToU8(xml));
  lastDeflated.set(path, { xml, part });
  return part;
}

function change(texts: Map<string, string>, path: string, by: (xml: string) => string) {
  texts.set(path, by(texts.get(path) ?? ''));
}

/** Tells Word to keep the fonts in the file when it saves; its place in the sequence is fixed (§17.15.1.78). */
function embedding(settings: string): string {
  return settings.replace('<w:displayBackgroundShape/>', '$&<w:embedTrueTypeFonts/>');
}
