/** Bytes to text. UTF-8 and UTF-16 are recognised for certain; older encodings are guessed, with a note. */
import chardet from 'chardet';
import iconv from 'iconv-lite';
import type { Note } from '../../shared/notes';
import { UserError } from '../../shared/result';

export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

const SAMPLE_BYTES = 65_536;

/** @param declared encoding that the document itself names, tried before any guess. */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const unicode = unicodeOf(bytes);
  if (unicode) return { text: new TextDecoder(unicode).decode(bytes), notes: [] };
  if (declared && !/^utf-?(8|16)/i.test(declared) && iconv.encodingExists(declared))
    return { text: iconv.decode(bytes, declared), notes: [] };
  const { encoding, confidence } = guess(bytes);
  return { text: iconv.decode(bytes, encoding), notes: [{ code: 'encoding', encoding, confidence }] };
}

/** The beginning of the text, good enough to tell the format by; '' for bytes that are no text. */
export function startOfText(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const text = new TextDecoder(utf16Of(sample) ?? 'utf-8').decode(sample);
  return looksBinary(text) ? '' : text;
}

/** Refuses what no encoding turns into something to read. */
export function requireWords(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new UserError(
      'There are no words in this document.',
      'Choose a file with the text of a résumé in it.',
    );
  if (looksBinary(text))
    throw new UserError(
      'This file holds data, not text.',
      'Choose the document itself: PDF, Word, Markdown or text.',
    );
}

function unicodeOf(bytes: Uint8Array): string | undefined {
  const utf16 = utf16Of(bytes.subarray(0, SAMPLE_BYTES));
  if (utf16) return utf16;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // A single broken character in a long UTF-8 text is damage, not another encoding.
    return mostlyUtf8(bytes) ? 'utf-8' : undefined;
  }
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const good = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  return good > broken * 4;
}

/** UTF-16 by its mark, or by the zero bytes that Latin letters, digits and spaces leave on one side. */
function utf16Of(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    if (byte === 0 && at % 2 === 1) odd += 1;
  });
  const pairs = sample.length / 2;
  if (odd > pairs * 0.2 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.2 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}

/** Its superset in use: what says ISO-8859-1 is Windows-1252 in practice (WHATWG Encoding §4.2). */
const SUPERSETS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
  ASCII: 'windows-1252',
};

function guess(bytes: Uint8Array): { encoding: string; confidence: number } {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (const { name, confidence } of chardet.analyse(sample)) {
    const encoding = SUPERSETS[name] ?? name;
    if (/^UTF/i.test(encoding) || !iconv.encodingExists(encoding)) continue;
    if (isPlausible(iconv.decode(sample, encoding))) return { encoding, confidence: confidence / 100 };
  }
  return { encoding: 'windows-1252', confidence: 0 };
}

/**
 * Two accented letters of a Latin text can pass for one Chinese character of Big5. Such a character then
 * stands inside a word of Latin letters, where no Chinese, Japanese or Korean text has one.
 */
function isPlausible(text: string): boolean {
  const ideographs = text.match(/[\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  const embedded =
    text.match(/[a-z][\u3400-\u9fff\uac00-\ud7af]|[\u3400-\u9fff\uac00-\ud7af][a-z]/gi)?.length ?? 0;
  return embedded * 3 <= ideographs;
}

/** A text may hold a few stray control characters; in a picture or a program every tenth byte is one. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > 8 && controls * 50 > sample.length;
}
