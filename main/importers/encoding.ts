/** Bytes to text. The forms of Unicode are recognised for certain; older encodings are guessed, with a note. */
import iconv from 'iconv-lite';
import type { Note } from '../../shared/notes';
import { UserError, userError } from '../../shared/result';
import { isZip } from './archive';
import { guessEncoding } from './encoding-guess';

export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

const SAMPLE_BYTES = 65_536;

/** @param declared encoding that the document itself names, tried before any guess. */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const unicode = unicodeOf(bytes);
  if (unicode) return { text: decodeUnicode(bytes, unicode), notes: [] };
  if (declared && !/^utf-?(8|16|32)/i.test(declared) && iconv.encodingExists(declared))
    return { text: iconv.decode(bytes, declared), notes: [] };
  const { encoding, confidence } = guessEncoding(bytes.subarray(0, SAMPLE_BYTES));
  return { text: iconv.decode(bytes, encoding), notes: [{ code: 'encoding', encoding, confidence }] };
}

/** Every importer asks for the beginning of a file in turn; it is decoded once. */
const starts = new WeakMap<Uint8Array, string>();

/** The beginning of the text, good enough to tell the format by; '' for bytes that are no text. */
export function startOfText(bytes: Uint8Array): string {
  const known = starts.get(bytes);
  if (known !== undefined) return known;
  const start = isZip(bytes) ? '' : textOf(bytes.subarray(0, SAMPLE_BYTES));
  starts.set(bytes, start);
  return start;
}

function textOf(sample: Uint8Array): string {
  const text = decodeUnicode(sample, wideUnicodeOf(sample) ?? 'utf-8');
  return looksBinary(text) ? '' : text;
}

/** Refuses what no encoding turns into something to read. */
export function requireWords(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw userError('no-words');
  if (looksBinary(text))
    throw new UserError(
      'This file holds data, not text.',
      'Choose the document itself: PDF, Word, Markdown or text.',
      'other-format',
    );
}

function decodeUnicode(bytes: Uint8Array, encoding: string): string {
  // The platform does not know UTF-32.
  return /^utf-32/.test(encoding) ? iconv.decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
}

function unicodeOf(bytes: Uint8Array): string | undefined {
  const wide = wideUnicodeOf(bytes.subarray(0, SAMPLE_BYTES));
  if (wide) return wide;
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

function wideUnicodeOf(sample: Uint8Array): string | undefined {
  return utf32Of(sample) ?? utf16Of(sample);
}

/** The largest code point is U+10FFFF: of every four bytes the first is zero, or the last, and its neighbour small. */
function utf32Of(sample: Uint8Array): 'utf-32le' | 'utf-32be' | undefined {
  const whole = sample.length - (sample.length % 4);
  if (whole < 8) return undefined;
  const fits = (high: number, next: number) => {
    for (let at = 0; at < whole; at += 4)
      if (sample[at + high] !== 0 || (sample[at + next] ?? 0) > 0x10) return false;
    return true;
  };
  if (fits(3, 2)) return 'utf-32le';
  return fits(0, 1) ? 'utf-32be' : undefined;
}

/** UTF-16 by its mark, or by the zero bytes that Latin letters, digits and spaces leave on one side. */
function utf16Of(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1))
    if (at % 2 === 0) even += 1;
    else odd += 1;
  const pairs = sample.length / 2;
  if (odd > pairs * 0.2 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.2 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}

/** A text may hold a few stray control characters; in a picture or a program every tenth byte is one. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > 8 && controls * 50 > sample.length;
}
