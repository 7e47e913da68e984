import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { readDocument } from '../../../../main/importers/index';
import { FIXTURES } from '../support/files';

const CANDIDATE = readFileSync(`${FIXTURES}/europass-candidate.xml`, 'utf8');

/** A page with the lines on it and the CV attached, as europass.europa.eu makes them. */
async function europassPdf(lines: readonly string[], xml: string): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  for (const line of lines) document.text(line);
  document.file(Buffer.from(xml), { name: 'attachment.xml', type: 'text/xml' });
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

const words = CANDIDATE.replace(/<[^>]*>/g, ' ')
  .replace(/&lt;[^&]*&gt;/g, ' ')
  .split(/\s*\n\s*/)
  .filter((line) => line.trim() !== '');

it('reads the data that Europass attached instead of guessing from the pages', async () => {
  const bytes = await europassPdf(words, CANDIDATE);
  const reading = await readDocument({ name: 'cv.pdf', bytes });
  expect(reading).toMatchObject({
    kind: 'resume',
    format: 'pdf',
    resume: { lang: 'en', basics: { name: 'Filomena Torcato', email: 'filomena@torcato.example' } },
  });
});

it.each([
  ['whose words are not on the pages', ['Rui Lemos', 'Carpenter'], CANDIDATE],
  ['that is cut', words, CANDIDATE.slice(0, CANDIDATE.length / 2)],
  ['that is another file', words, '<?xml version="1.0"?><invoice><total>12</total></invoice>'],
])('reads the pages beside an attachment %s', async (_, lines, xml) => {
  const reading = await readDocument({ name: 'cv.pdf', bytes: await europassPdf(lines, xml) });
  expect(reading.kind).toBe('blocks');
});
