/**
 * What readers get of the files: every word of a résumé once, in the order in which it is read, and apart
 * from the next. Poppler and pdf.js read the PDF; what Word holds stands in its document part.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Layout } from '../../shared/pages';
import type { Resume } from '../../shared/resume';
import { LOOKS, type Look, looksInTurn, writePair } from '../support/pairs';
import { fixture, fixtureNames, gold, goldNames } from '../support/people';
import { resumes } from '../support/resumes';
import {
  expectLines,
  expectWords,
  pdfJsText,
  popplerText,
  shownInPdf,
  shownInWord,
  wordText,
} from '../support/words';

const folder = mkdtempSync(join(tmpdir(), 'galley-extraction-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

function runsBothWays({ pages }: Layout): boolean {
  const blocks = pages.flatMap(({ columns }) => columns.flatMap((column) => column.blocks));
  return blocks.some(({ lines }) =>
    lines.some(({ pieces }) => pieces.some(({ read }) => read !== undefined)),
  );
}

async function expectRead(resume: Resume, { template, paper }: Look): Promise<Layout> {
  const layout = await writePair(folder, 'read', { resume, template, paper });
  expectWords(wordText(bytesOf('read.docx')), shownInWord(layout));
  expectWords(await pdfJsText(bytesOf('read.pdf')), shownInPdf(layout));
  // Raw text is that of the file's content, in which words from right to left stand as they are drawn.
  if (!runsBothWays(layout)) expectWords(popplerText(join(folder, 'read.pdf'), '-raw'), shownInPdf(layout));
  return layout;
}

describe.each(fixtureNames.map((name, turn) => ({ name, turn })))('$name', ({ name, turn }) => {
  it.each(looksInTurn(turn))('is read as it is shown in $look', async (look) => {
    const layout = await expectRead(fixture(name), look);
    expectLines(popplerText(join(folder, 'read.pdf')), layout);
  });
});

describe.skipIf(goldNames.length === 0)('a stranger', () => {
  it.each(goldNames.map((name, turn) => ({ name, turn })))(
    '$name is read as it is shown',
    async ({ name, turn }) => {
      const look = LOOKS[turn % LOOKS.length];
      if (look) await expectRead(gold(name), look);
    },
  );
});

it('two hundred documents of one process are all read, and the first is written as it was', async () => {
  const crowd = fc.sample(resumes, { numRuns: 200, seed: 7 });
  const [first, [someone]] = [LOOKS[0], crowd];
  if (!first || !someone) throw new Error('there is nobody, or no template');
  await writePair(folder, 'first', { resume: someone, ...first });
  for (const [index, resume] of crowd.entries())
    await expectRead(resume, LOOKS[index % LOOKS.length] ?? first);
  await writePair(folder, 'again', { resume: someone, ...first });
  for (const kind of ['pdf', 'docx'])
    expect(Buffer.compare(bytesOf(`first.${kind}`), bytesOf(`again.${kind}`))).toBe(0);
}, 600_000);
