import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { layoutFlow } from '../../../main/layout';
import { setParagraph } from '../../../main/layout/blocks';
import { rememberParagraphs, type SetParagraph } from '../../../main/layout/remembered';
import type { Flow } from '../../../shared/flow';
import { FLOWS } from './flows';

const fonts = openFontLibrary('out/fonts');

/** The flow with another word at the head of its first paragraph. */
function changed(flow: Flow, word: string): Flow {
  const [column, ...columns] = flow.columns;
  const [paragraph, ...paragraphs] = column?.paragraphs ?? [];
  const [run, ...runs] = paragraph?.runs ?? [];
  if (!column || !paragraph || !run) return flow;
  const edited = { ...paragraph, runs: [{ ...run, text: `${word} ${run.text}` }, ...runs] };
  return { ...flow, columns: [{ ...column, paragraphs: [edited, ...paragraphs] }, ...columns] };
}

describe('paragraphs set before', () => {
  it('make the pages that setting all anew makes, with the same notes', () => {
    fc.assert(
      fc.property(fc.array(FLOWS, { minLength: 1, maxLength: 3 }), fc.string(), (flows, word) => {
        const set = rememberParagraphs();
        for (const flow of [...flows, ...flows.map((one) => changed(one, word)), ...flows])
          expect(layoutFlow(flow, fonts, set)).toEqual(layoutFlow(flow, fonts));
      }),
      { numRuns: 30 },
    );
  });

  it('are not set again, and what was not asked for is forgotten in time', () => {
    const [flow] = fc.sample(FLOWS, { numRuns: 1, seed: 7 });
    const paragraph = flow?.columns[0]?.paragraphs[0];
    if (!paragraph) throw new Error('no paragraph');
    const setting: Parameters<SetParagraph>[2] = {
      lang: 'en',
      eastAsian: 'ja-JP',
      fonts,
      onMissing: () => undefined,
    };
    const set = rememberParagraphs();
    const lines = (width: number) => set(paragraph, { x: 0, width }, setting).lines;
    const first = lines(4000);
    expect(lines(4000)).toBe(first);
    expect(first).toEqual(setParagraph(paragraph, { x: 0, width: 4000 }, setting).lines);
    for (let width = 4001; width < 9000; width += 1) lines(width);
    expect(lines(4000)).not.toBe(first);
  });
});
