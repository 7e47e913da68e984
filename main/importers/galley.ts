/** Galley's own documents. */
import { GALLEY_EXTENSION, isGalley, readGalley } from '../../shared/galley/file';
import type { Importer, Reading, SourceFile } from '../../shared/importer';
import { startOfText } from './encoding';

export const galleyImporter: Importer = {
  id: 'galley',
  title: 'Galley document',
  extensions: [GALLEY_EXTENSION],
  sniff,
  read,
};

/** Surer than of any JSON, since every document is that as well; a tool may have sorted its keys. */
function sniff({ name, bytes }: SourceFile): number {
  const start = startOfText(bytes);
  if (isGalley(start)) return 1;
  return /\.galley$/i.test(name) && /^\ufeff?\s*\{/.test(start) ? 0.95 : 0;
}

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { document, newer } = readGalley(new TextDecoder().decode(bytes));
  const { content } = document;
  return {
    kind: 'resume',
    resume: content.resume,
    notes: newer ? [...content.notes, { code: 'newer-format' }] : content.notes,
    lines: content.source?.lines ?? [],
    kept: { document, readOnly: newer },
  };
}
