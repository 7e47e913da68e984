/**
 * Files of other kinds that people do try to open, known by their first bytes, each with the sentence
 * that helps. Without this list they would be read as text, or be refused without saying why.
 */
import { FAULT_WORDS, type Fault } from '../../shared/faults';
import { UserError, userError } from '../../shared/result';
import { isZip } from './archive';
import { isWordBinary } from './doc';
import { damaged, isWordPackage } from './docx/package';
import { refuseXml } from './foreign-xml';
import { isLinkedInExport } from './linkedin/package';
import { isOdtPackage } from './odt/package';

interface Foreign {
  /** Matched against the first bytes, written in hexadecimal. */
  readonly starts: RegExp;
  readonly problem: string;
  readonly advice: string;
  readonly fault?: Fault;
}

const SAVE_AS = 'Open it in the program that made it and save it as a Word (.docx) or PDF file.';
const RECOGNISE = 'Choose the document itself, or save the picture as PNG or JPEG.';
const SNIFFED_BYTES = 128;

const FOREIGN: readonly Foreign[] = [
  {
    // GIF, BMP, TIFF, WebP, HEIC and AVIF
    starts:
      /^(47494638|424d.{8}00000000|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970(68656963|61766966|6d696631))/,
    problem: 'This is a picture of a kind that is not read.',
    advice: RECOGNISE,
  },
  { starts: hex('%!PS'), problem: 'This is a PostScript file.', advice: 'Convert it to PDF.' },
  {
    // A ZIP whose first entry, stored plain, is named “mimetype” (ODF 1.3 part 2 §3.3)
    starts: new RegExp(
      `^504b0304.{52}${hexOf('mimetypeapplication/vnd.oasis.opendocument.')}(?!${hexOf('text')})`,
    ),
    problem: 'This is an OpenDocument spreadsheet or presentation, not a text.',
    advice: SAVE_AS,
  },
  {
    // gzip, 7z, RAR, bzip2, xz
    starts: /^(1f8b08|377abcaf271c|526172211a07|425a683[1-9]|fd377a585a00)/,
    ...FAULT_WORDS.archive,
    fault: 'archive',
  },
  {
    // Windows, Linux, macOS
    starts: /^(4d5a.{116}|7f454c46|cffaedfe|cafebabe)/,
    problem: 'This is a program, not a document.',
    advice: 'Choose a document.',
  },
];

/** The compound file of Office before 2007, and the wrapper of every encrypted Office file ([MS-CFB] §2.2). */
const COMPOUND_FILE = /^d0cf11e0a1b11ae1/;

/** Throws UserError if the bytes begin a file of a kind that no importer reads. */
export function refuse(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('hex');
  const foreign = FOREIGN.find(({ starts }) => starts.test(start));
  if (foreign) throw new UserError(foreign.problem, foreign.advice, foreign.fault ?? 'other-format');
  refuseXml(bytes);
  if (COMPOUND_FILE.test(start) && !isWordBinary(bytes)) refuseCompound(bytes);
  if (isZip(bytes) && ![isWordPackage, isOdtPackage, isLinkedInExport].some((reads) => reads(bytes)))
    refuseArchive(bytes);
}

/** What every whole ZIP has near its end (APPNOTE 4.3.16). */
const END_OF_ZIP = 'PK\x05\x06';

/** Names of files stand in a ZIP as they are, so a damaged one still tells what it was. */
function refuseArchive(bytes: Uint8Array): never {
  const holds = (name: string) => Buffer.from(bytes).includes(name);
  if (holds('xl/workbook')) throw new UserError('This is an Excel workbook.', SAVE_AS, 'other-format');
  if (holds('ppt/presentation'))
    throw new UserError('This is a PowerPoint presentation.', SAVE_AS, 'other-format');
  if (holds('Index/Document.iwa')) throw new UserError('This is a Pages document.', SAVE_AS, 'other-format');
  if (holds('[Content_Types].xml')) throw damaged();
  throw userError(holds(END_OF_ZIP) ? 'archive' : 'damaged');
}

function refuseCompound(bytes: Uint8Array): never {
  // Names in its directory are UTF-16 ([MS-CFB] §2.6.1, [MS-OFFCRYPTO] §2.3.4.4).
  if (Buffer.from(bytes).includes('EncryptedPackage', 0, 'utf16le'))
    throw new UserError(
      'This document is protected with a password.',
      'Open it in Word, take the password off under “Protect Document”, and save it again.',
      'locked',
    );
  throw new UserError('This is a file of Office 2003 or older, but not of Word.', SAVE_AS, 'other-format');
}

function hex(start: string): RegExp {
  return new RegExp(`^${hexOf(start)}`);
}

function hexOf(text: string): string {
  return Buffer.from(text, 'latin1').toString('hex');
}
