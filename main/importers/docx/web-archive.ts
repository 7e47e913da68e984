/** A web page in one file with all it shows (MHTML, RFC 2557), as Word saves pages and takes them in. */
import type { SourceFile } from '../../../shared/importer';

const START =
  /^\s*(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?content-type:\s*(?:multipart\/related|text\/html)/i;

/** The page itself, as a file of HTML; undefined for bytes that are no such archive. */
export function webPage(bytes: Uint8Array): SourceFile | undefined {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!START.test(archive.slice(0, 4000))) return undefined;
  const boundary = /boundary\s*=\s*"?([^"\s;]+)/i.exec(archive.slice(0, 4000))?.[1];
  const parts = boundary ? archive.split(`--${boundary}`).slice(1) : [archive];
  const part = parts.find((each) => /content-type:\s*text\/html/i.test(each.slice(0, 1000)));
  const [head = '', ...body] = (part ?? '').replace(/\r\n/g, '\n').trimStart().split('\n\n');
  if (!part) return undefined;
  const coding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return { name: 'page.html', bytes: new Uint8Array(decoded(body.join('\n\n'), coding)) };
}

/** RFC 2045 §6.7 and §6.8. */
function decoded(body: string, coding: string | undefined): Buffer {
  if (coding === 'base64') return Buffer.from(body, 'base64');
  if (coding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const bytes = body
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1');
}
