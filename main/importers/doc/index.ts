/** Word documents of 1997–2003 ([MS-DOC]): word-extractor gives their text, which is read as plain text is. */
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { UserError } from '../../../shared/result';
import { requireWords } from '../encoding';
import { withRunning } from '../running';
import { blocksOf } from '../text/blocks';
import { linesOf } from '../text/lines';

export const docImporter: Importer = {
  id: 'doc',
  title: 'Word document of 2003 or older (.doc)',
  extensions: ['doc', 'dot'],
  sniff: ({ bytes }) => (isWordBinary(bytes) ? 0.95 : 0),
  read,
};

/** A compound file ([MS-CFB] §2.2) with a stream of Word's name, which is UTF-16 ([MS-DOC] §2.1.2). */
export function isWordBinary(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isCompound = content.length > 4 && content.readUInt32BE(0) === 0xd0cf11e0;
  return isCompound && content.includes('WordDocument', 0, 'utf16le');
}

/** Its head begins a sector with 0xA5EC; behind stands the flag fEncrypted ([MS-DOC] §2.5.2). */
function isEnciphered(bytes: Uint8Array): boolean {
  for (let at = SECTOR_BYTES; at + 12 <= bytes.length; at += SECTOR_BYTES)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) === 1;
  return false;
}

const SECTOR_BYTES = 512;

/** Dashes and quotation marks are not made plain. */
const AS_WRITTEN = { filterUnicode: false } as const;

async function read({ bytes }: SourceFile): Promise<Reading> {
  if (isEnciphered(bytes))
    throw new UserError(
      'This document is protected with a password.',
      'Open it in Word or LibreOffice, and save it as .docx without a password.',
      'locked',
    );
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes)).catch(() => {
    throw damaged();
  });
  const part = (text: string) => ({ blocks: blocksOf(linesOf(asText(text))), aside: [] });
  const body = [
    document.getBody(AS_WRITTEN),
    document.getTextboxes({ ...AS_WRITTEN, includeHeadersAndFooters: false }),
    document.getFootnotes(AS_WRITTEN),
    document.getEndnotes(AS_WRITTEN),
  ].join('\n');
  requireWords(body);
  const running = [
    { kind: 'header' as const, ...part(document.getHeaders({ ...AS_WRITTEN, includeFooters: false })) },
    { kind: 'footer' as const, ...part(document.getFooters(AS_WRITTEN)) },
  ];
  return { kind: 'blocks', ...withRunning(running, part(body)), notes: [] };
}

/** A paragraph each stays one of its own; a cell ends with a tab, a line inside a paragraph with a vertical tab. */
function asText(text: string): string {
  return text
    .replace(/\t+(?=\n|$)/g, '')
    .replace(/\n/g, '\n\n')
    .replace(/\v/g, '\n');
}

function damaged(): UserError {
  return new UserError(
    'This Word document is damaged, protected, or older than Word 97.',
    'Open it in Word or LibreOffice and save it as .docx or PDF.',
    'damaged',
  );
}
