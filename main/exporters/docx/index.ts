/**
 * The laid-out pages as a Word file. Every placed block is one paragraph that Word sets itself, with
 * real headings, lists, tab stops and styles; nothing here measures. What makes Word's lines fall as
 * layout's do is in the blocks: exact leading, space only below, the nudge, hard breaks where needed.
 */
import type { Exporter } from '../../../shared/exporter';
import { userError } from '../../../shared/result';
import { documentFonts } from './document-fonts';
import { facesOf } from './looks';
import { packed } from './package';

export const docxExporter: Exporter = {
  id: 'docx',
  title: 'Word',
  extension: 'docx',
  async write({ resume, layout, fonts, attachSource }) {
    const locked = facesOf(layout)
      .map((id) => fonts.byId(id).printOnly)
      .find((name) => name !== undefined);
    if (locked !== undefined) throw userError('font-for-pdf', locked);
    const { draftOf } = await import('./draft');
    const embedded = documentFonts(layout, fonts);
    return packed(draftOf(layout, embedded), layout, embedded, attachSource ? resume : undefined);
  },
};
