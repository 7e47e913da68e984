/** Word documents (ECMA-376 WordprocessingML): mammoth makes HTML of them, which is read as any HTML. */
import { wordText } from '../../../shared/attached/word-text';
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { walkHtml } from '../html/walk';
import { attachedReading, reopened } from '../reopen';
import { type Running, withRunning } from '../running';
import { attachedSource } from './attached';
import { convertDocx } from './convert';
import { runningParts } from './headers';
import { damaged, isWordPackage, WordPackage } from './package';

export const docxImporter: Importer = {
  id: 'docx',
  title: 'Word document (.docx)',
  extensions: ['docx', 'docm', 'dotx'],
  sniff: ({ bytes }) => (isWordPackage(bytes) ? 0.95 : 0),
  read,
};

async function read({ bytes }: SourceFile): Promise<Reading> {
  const pack = WordPackage.open(bytes);
  const attached = reopened(attachedSource(pack), wordText(pack.text('word/document.xml') ?? ''));
  if (attached.resume) return attachedReading(attached.resume);
  const body = await walkDocx(pack.zip());
  const running: Running[] = [];
  for (const { kind, document } of runningParts(pack)) running.push({ kind, ...(await walkDocx(document)) });
  const { blocks, aside } = withRunning(running, body);
  if (blocks.length === 0 && aside.length === 0) throw damaged();
  return { kind: 'blocks', blocks, aside, notes: attached.notes };
}

async function walkDocx(bytes: Uint8Array) {
  return walkHtml(await convertDocx(bytes), { tabs: true });
}
