/** The laws of whole documents: any résumé in any template, from its words to the files that show them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { layOut } from '../../main/pipeline';
import type { Layout, Line, PlacedBlock } from '../../shared/pages';
import { previewPages } from '../../shared/preview';
import { toTwips } from '../../shared/units';
import { OFFERED } from '../support/offered';
import { fonts, writePair } from '../support/pairs';
import { resumes } from '../support/resumes';
import { expectSoundPdf } from '../support/soundness';
import { shownInPdf } from '../support/words';

const folder = mkdtempSync(join(tmpdir(), 'galley-pipeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(at(name)));

const papers = fc.constantFrom('a4' as const, 'letter' as const);
/** Kerning draws neighbours together by less than a quarter of their size, in twips. */
const overlap = (size: number) => 5 * size;

/** From left to right; whatever stands left of the measure was hung there. */
function expectApart({ pieces }: Line, { x, measure, paragraph }: PlacedBlock) {
  const inOrder = [...pieces].sort((a, b) => a.x - b.x);
  const left = x - toTwips(Math.max(paragraph.gutter ?? 0, paragraph.hanging));
  // Where a line runs both ways, neighbours in reading are not always neighbours on the line, and their kerning is lost.
  const lost = pieces.some(({ read }) => read !== undefined) ? overlap(pieces[0]?.size ?? 0) : 0.01;
  for (const [index, piece] of inOrder.entries()) {
    const before = inOrder[index - 1];
    expect(piece.x).toBeGreaterThanOrEqual(
      before ? before.x + before.width - overlap(piece.size) : left - lost,
    );
    expect(piece.x + piece.width).toBeLessThanOrEqual(x + measure + lost);
  }
}

function expectInPlace({ pages }: Layout) {
  for (const { columns, width, height } of pages)
    for (const { blocks, ...column } of columns) {
      expect(column.x).toBeGreaterThanOrEqual(0);
      expect(column.x + column.width).toBeLessThanOrEqual(width);
      expect(column.top + column.height).toBeLessThanOrEqual(height);
      let foot = column.top;
      for (const block of blocks) {
        expect(block.x).toBeGreaterThanOrEqual(column.x);
        expect(block.x + block.measure).toBeLessThanOrEqual(column.x + column.width);
        for (const line of block.lines) {
          expect(line.top).toBeGreaterThanOrEqual(foot);
          foot = line.top + toTwips(block.paragraph.leading);
          expectApart(line, block);
        }
      }
      expect(foot).toBeLessThanOrEqual(column.top + column.height);
    }
}

describe.each(OFFERED)('any résumé in $id', (template) => {
  it('stands inside its columns, line below line and word beside word', () => {
    fc.assert(
      fc.property(resumes, papers, (resume, paper) =>
        expectInPlace(layOut(resume, { templateId: template.id, paper }, fonts)),
      ),
      { numRuns: 40 },
    );
  });

  it('has as many pages in the PDF as in the preview, in files that are sound and always the same', async () => {
    await fc.assert(
      fc.asyncProperty(resumes, papers, async (resume, paper) => {
        const layout = await writePair(folder, 'law', { resume, template, paper });
        const pages = execFileSync('qpdf', ['--show-npages', at('law.pdf')], { encoding: 'utf8' });
        expect(Number(pages)).toBe(previewPages(layout).length);
        if (shownInPdf(layout).letters !== '') expectSoundPdf(at('law.pdf'));
        await writePair(folder, 'again', { resume, template, paper });
        for (const kind of ['pdf', 'docx'])
          expect(Buffer.compare(bytesOf(`law.${kind}`), bytesOf(`again.${kind}`))).toBe(0);
      }),
      { numRuns: 4 },
    );
  });
});
