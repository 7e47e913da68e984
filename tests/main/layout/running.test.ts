import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { layoutFlow } from '../../../main/layout';
import type { RunningLine } from '../../../shared/flow';
import { previewPages } from '../../../shared/preview';
import { column, flow, PLAIN, paragraph } from './flows';

const fonts = openFontLibrary('out/fonts');
const FOOT: RunningLine = {
  words: 'Ottilie Brandwacht\u00a0·\u00a0',
  between: '/',
  style: { ...PLAIN, size: 8 },
  align: 'right',
  leading: 12,
  distance: 20,
};

/** Three pages of one line each, and their running lines. */
function pagesWith(rest: Parameters<typeof flow>[1]) {
  const lines = ['a', 'b', 'c'].map((text) => paragraph(text, { pageBreakBefore: true }));
  const layout = layoutFlow(flow([column(lines)], rest), fonts);
  return { layout, running: layout.pages.map((page) => page.running ?? []) };
}

const textOf = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');

describe('running lines', () => {
  it('stand on every page but the first and count them', () => {
    const { running } = pagesWith({ runningFoot: FOOT });
    expect(running.map((lines) => lines.map(({ pieces }) => textOf(pieces)))).toEqual([
      [],
      ['Ottilie Brandwacht\u00a0·\u00a02/3'],
      ['Ottilie Brandwacht\u00a0·\u00a03/3'],
    ]);
  });

  it('stand as far from the edge as they should and end where the text ends', () => {
    const [, [head, foot] = []] = pagesWith({
      runningHead: { ...FOOT, align: 'left' },
      runningFoot: FOOT,
    }).running;
    expect(head).toMatchObject({ place: 'head', top: 400, baseline: 400 + 192, leading: 240 });
    expect(head?.pieces[0]?.x).toBe(1000);
    expect(foot).toMatchObject({ place: 'foot', top: 16838 - 400 - 240 });
    const last = foot?.pieces.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(11906 - 1000, 6);
  });

  it('leave a name out that no line could hold', () => {
    const { running } = pagesWith({ runningFoot: { ...FOOT, words: 'Brandwacht '.repeat(30) } });
    expect(textOf(running[1]?.[0]?.pieces ?? [])).toBe('2/3');
  });

  it('do not move the text', () => {
    const columns = (rest: Parameters<typeof flow>[1]) =>
      pagesWith(rest).layout.pages.map((page) => page.columns);
    expect(columns({ runningFoot: FOOT, runningHead: FOOT })).toEqual(columns({}));
  });

  it('are drawn by the preview', () => {
    const [, second] = previewPages(pagesWith({ runningFoot: FOOT }).layout);
    expect(textOf(second?.texts ?? [])).toBe('bOttilie Brandwacht\u00a0·\u00a02/3');
  });
});
