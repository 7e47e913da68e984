/** Word documents (ECMA-376 WordprocessingML): mammoth makes HTML of them, which is read as any HTML. */
import { wordText } from '../../../shared/attached/word-text';
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { walkHtml } from '../html/walk';
import { attachedReading, reopened } from '../reopen';
import { type Running, withRunning } from '../running';
import { attachedSource } from './attached';
import { type Text, withChunks } from './chunks';
import { convertDocx } from './convert';
import { withRunningParts } from './headers';
import { mendPackage } from './mended';
import { damaged, isWordPackage, WordPackage } from './package';

export const docxImporter: Importer = {
  id: 'docx',
  title: 'Word document (.docx)',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  sniff: ({ bytes }) => (isWordPackage(bytes) ? 0.95 : 0),
  read,
};

async function read({ bytes }: SourceFile): Promise<Reading> {
  const pack = WordPackage.open(bytes);
  const attached = reopened(attachedSource(pack), wordText(pack.text('word/document.xml') ?? ''));
  if (attached.resume) return attachedReading(attached.resume);
  const { blocks, aside, notes } = await readWord(pack, 0);
  if (blocks.length === 0 && aside.length === 0) throw damaged();
  return { kind: 'blocks', blocks, aside, notes: [...attached.notes, ...notes] };
}

/** @param depth of Word files around this one. */
async function readWord(pack: WordPackage, depth: number): Promise<Text> {
  const mended = await mendPackage(pack);
  const joined = withRunningParts(mended.pack);
  const parts = (await convertDocx(joined.pack, mended.used)).map((tree) => walkHtml(tree, { tabs: true }));
  const running = joined.kinds.flatMap((kind, at): Running[] => {
    const part = parts[at];
    return part ? [{ kind, ...part }] : [];
  });
  const body = { ...(parts.at(-1) ?? { blocks: [], aside: [] }), notes: mended.notes };
  const { notes, ...text } = await withChunks(body, pack, depth, readWord);
  const whole = withRunning(running, text);
  return { blocks: whole.blocks, aside: [...whole.aside, ...mended.comments], notes };
}
