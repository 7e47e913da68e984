/**
 * The words of a file by another way than Galley's: poppler for PDF, and for everything else patterns
 * over the source instead of parsers. Every way in which a file shows a word is taken – texts, link
 * targets, descriptions of pictures – and nothing is ordered or left out: this is what may be said,
 * not what must.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { decode } from 'iconv-lite';
import { decodePercents } from './borne-out';

export function wordsShownIn(path: string): string {
  const witness = WITNESSES[extname(path).slice(1)];
  if (!witness) throw new Error(`no witness reads ${path}`);
  return withDecoded(witness(path));
}

/** Percent-encoded words are words, and stay as they are written besides. */
function withDecoded(text: string): string {
  const decoded = decodePercents(text);
  return decoded === text ? text : `${text}\n${decoded}`;
}

const WITNESSES: Readonly<Record<string, (path: string) => string>> = {
  pdf: pdfWords,
  docx: (path) => archivedWords(path, /^word\/.*\.(xml|rels)$/),
  odt: (path) => archivedWords(path, /^(content|styles)\.xml$/),
  html: (path) => markupWords(text(path).replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')),
  md: (path) => decodeEntities(text(path)),
  txt: text,
  yaml: (path) => text(path).replace(/\\n/g, ' '),
  rtf: rtfWords,
};

function text(path: string): string {
  const bytes = readFileSync(path);
  const utf8 = new TextDecoder().decode(bytes);
  return utf8.includes('\uFFFD') ? decode(bytes, 'windows-1252') : utf8;
}

/** As read and as painted: either order parts words that the other leaves together. */
function pdfWords(path: string): string {
  const wide = widened(path);
  const read = (...order: string[]) =>
    execFileSync('pdftotext', ['-enc', 'UTF-8', ...order, '-', '-'], {
      input: wide,
      encoding: 'utf8',
      // The widened file's table of contents is off by a few bytes, which poppler mends and mentions.
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  const texts = [read(), read('-raw')];
  // Fonts of TeX have one glyph for both hyphens, and say that it is the soft one.
  const hyphens = texts.map((text) => text.replace(/\u00AD/g, '-'));
  const links = execFileSync('pdfinfo', ['-enc', 'UTF-8', '-url', path], { encoding: 'utf8' });
  return [...texts, ...hyphens, links].join('\n');
}

/** With room at the right: poppler leaves out what runs off the page, and authors do not. */
function widened(path: string): Buffer {
  const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', '--warning-exit-0', path, '-'], {
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const box = /(\/(?:Media|Crop)Box \[\s*[-\d.]+\s+[-\d.]+\s+)[\d.]+/g;
  return Buffer.from(plain.toString('latin1').replace(box, '$15000'), 'latin1');
}

function archivedWords(path: string, names: RegExp): string {
  const parts = unzipSync(new Uint8Array(readFileSync(path)), { filter: ({ name }) => names.test(name) });
  return Object.values(parts)
    .map((part) => markupWords(new TextDecoder().decode(part)))
    .join('\n');
}

const SAID_IN_TAGS = /\b(?:href|src|alt|title|content|descr|Target|instr)="([^"]*)"/g;

/** A tag may stand within a word or between two, and only looks tell which: both are shown. */
function markupWords(markup: string): string {
  const targets = Array.from(markup.matchAll(SAID_IN_TAGS), ([, said = '']) => said);
  return decodeEntities([markup.replace(TAG, ' '), markup.replace(TAG, ''), ...targets].join('\n'));
}
const TAG = /<[^>]*>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text
    .replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) =>
      String.fromCodePoint(Number(code.startsWith('x') ? `0${code}` : code)),
    )
    .replace(/&([a-z])(acute|grave|circ|uml|tilde|cedil);/gi, (_, letter: string, accent: string) =>
      `${letter}${ACCENTS[accent.toLowerCase()] ?? ''}`.normalize('NFC'),
    )
    .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

/** Of RTF's control words only those that are characters or end a word are looked at. */
function rtfWords(path: string): string {
  return readFileSync(path, 'latin1')
    .replace(/\\u(-?\d+) ?(?:\?|\\'[\da-f]{2})?/gi, (_, code: string) =>
      String.fromCharCode((Number(code) + 65536) % 65536),
    )
    .replace(/\\'([\da-f]{2})/gi, (_, code: string) => decode(Buffer.from(code, 'hex'), 'windows-1252'))
    .replace(/\\(?:par|line|tab|cell|row|page|sect|field)(?![a-z])/g, ' ')
    .replace(/\\[a-z]+-?\d*(?: |\r?\n)?|\\\*|[{}\r\n]/gi, '')
    .replace(/\\[~_-]/g, ' ');
}
