/** Plain text in any encoding, with the little structure that its lines show. */
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { decodeText, requireWords, startOfText } from '../encoding';
import { blocksOf } from './blocks';
import { linesOf } from './lines';

export const textImporter: Importer = {
  id: 'text',
  title: 'plain text',
  extensions: ['txt', 'text', 'asc'],
  sniff: ({ name, bytes }) => (startOfText(bytes) === '' ? 0 : /\.(txt|text|asc)$/i.test(name) ? 0.5 : 0.35),
  read,
};

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { text, notes } = decodeText(bytes);
  requireWords(text);
  return { kind: 'blocks', blocks: blocksOf(linesOf(text)), aside: [], notes };
}
