/** All that a file tells to whoever looks for it: its words as readers get them, and every byte of it, unpacked. */
import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { words } from '../../shared/anonymise/words';
import { fromXml } from '../../shared/attached/xml';

export interface Told {
  /** As words in a row, folded, with a space before each and behind the last. */
  readonly text: string;
  readonly bytes: Buffer;
}

/** `bytes` of a PDF or Word file. */
export function toldBy(extension: string, bytes: Uint8Array): Told {
  return extension === 'pdf' ? toldByPdf(Buffer.from(bytes)) : toldByWord(bytes);
}

/** Whether these words stand in the file's text in a row, or their letters anywhere in its bytes. */
export function tells({ text, bytes }: Told, secret: string): boolean {
  const row = inRow(secret);
  if (row.trim() !== '' && text.includes(row)) return true;
  // Three letters are met by chance in the outlines of a font.
  if (secret.length < 5) return false;
  return [secret, fromHex(secret)].some((form) => bytes.includes(form));
}

const inRow = (text: string): string =>
  ` ${words(text)
    .map(({ folded }) => folded)
    .join(' ')} `;

/** A PDF's strings are in UTF-16 where they are not ASCII (ISO 32000-1 §7.9.2.2), and may be hexadecimal. */
const fromHex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

function toldByPdf(file: Buffer): Told {
  const streams: Buffer[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    try {
      streams.push(inflateSync(file.subarray(at + 7)));
    } catch {
      // Not compressed: it is in the file as it stands.
    }
  }
  const wide = Buffer.concat([file, ...streams]);
  // Words of titles, written in UTF-16, beside the same as UTF-8.
  const bytes = Buffer.concat([wide, Buffer.from(wide.toString('latin1').replaceAll('\0', ''), 'latin1')]);
  const said = ['-layout', '-raw'].map((order) =>
    execFileSync('pdftotext', [order, '-', '-'], {
      input: file,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    }),
  );
  const info = execFileSync('pdfinfo', ['-'], {
    input: file,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return { text: inRow([...said, info].join('\n')), bytes };
}

function toldByWord(file: Uint8Array): Told {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('.odttf'));
  const said = parts
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([, part]) => {
      const xml = strFromU8(part);
      const targets = Array.from(
        xml.matchAll(/\b(?:Target|descr|title|w:author)="([^"]*)"/g),
        ([, value = '']) => value,
      );
      const breaks = xml.replace(/<w:(?:p|br|tab)[ >/]/g, ' $&');
      return fromXml([breaks.replace(/<[^>]*>/g, ''), ...targets].join('\n'));
    });
  const bytes = Buffer.concat(parts.flatMap(([name, part]) => [Buffer.from(name), Buffer.from(part)]));
  return { text: inRow(said.join('\n')), bytes };
}
