/** The package as the docx library makes it. Takes long to load: to be imported when there is something to write. */
import { Packer } from 'docx';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import { buildDocument } from './document';

export async function draftOf(layout: Layout, fonts: FontLibrary): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(buildDocument(layout, fonts)));
}
