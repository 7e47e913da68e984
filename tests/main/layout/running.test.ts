import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { layoutFlow } from '../../../main/layout';
import type { Running, RunningPart } from '../../../shared/flow';
import { previewPages } from '../../../shared/preview';
import { column, flow, PLAIN, paragraph } from './flows';

const fonts = openFontLibrary('out/fonts');
const NUMBERS: readonly RunningPart[] = [
  { text: '', field: 'page' },
  { text: '/' },
  { text: '', field: 'pages' },
];
const named = (name: string) => ({
  parts: [{ text: name }, ...NUMBERS],
  trailing: [],
  align: 'right' as const,
  spare: true,
});
const FOOT: Running = {
  everywhere: false,
  rows: [named('Ottilie Brandwacht\u00a0·\u00a0')],
  style: { ...PLAIN, size: 8 },
  leading: 12,
  distance: 20,
  inset: { left: 0, right: 0 },
  clear: 0,
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
    expect(
      running.map((all) => all.flatMap(({ lines }) => lines.map(({ pieces }) => textOf(pieces)))),
    ).toEqual([[], ['Ottilie Brandwacht\u00a0·\u00a02/3'], ['Ottilie Brandwacht\u00a0·\u00a03/3']]);
  });

  it('stand as far from the edge as they should and end where the text ends', () => {
    const [, [head, foot] = []] = pagesWith({
      runningHead: { ...FOOT, rows: FOOT.rows.map((row) => ({ ...row, align: 'left' as const })) },
      runningFoot: FOOT,
    }).running;
    expect(head).toMatchObject({ place: 'head', leading: 240, lines: [{ top: 400, baseline: 400 + 192 }] });
    expect(head?.lines[0]?.pieces[0]?.x).toBe(1000);
    expect(foot).toMatchObject({ place: 'foot', lines: [{ top: 16838 - 400 - 240 }] });
    const last = foot?.lines[0]?.pieces.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(11906 - 1000, 6);
  });

  it('leave a name out that no line could hold', () => {
    const { running } = pagesWith({ runningFoot: { ...FOOT, rows: [named('Brandwacht '.repeat(30))] } });
    expect(textOf(running[1]?.[0]?.lines[0]?.pieces ?? [])).toBe('2/3');
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

  it('wrap where they may not be left out, and the margin grows with them', () => {
    const words = { text: 'Registered in Turku under 0000000-0. '.repeat(6) };
    const rows = [{ parts: [words, ...NUMBERS], trailing: [], align: 'left' as const }];
    const { layout, running } = pagesWith({ runningFoot: { ...FOOT, everywhere: true, rows, clear: 10 } });
    const lines = running[0]?.[0]?.lines ?? [];
    expect(lines.length).toBeGreaterThan(2);
    expect(textOf(lines.at(-1)?.pieces ?? [])).toBe('1/3');
    expect(layout.flow.margin.bottom).toBe(20 + 12 * lines.length + 10);
  });

  it('stand beside the logo, and what follows a tab at the right', () => {
    const logo = {
      src: '',
      pixels: { width: 4, height: 1 },
      width: 80,
      height: 20,
      alt: '',
      align: 'left' as const,
    };
    const rows = [{ parts: [{ text: 'Profile' }], trailing: [{ text: 'T-118' }], align: 'right' as const }];
    const rule = { width: 0.5, gap: 4, color: '#888888' };
    const { layout, running } = pagesWith({
      runningHead: { ...FOOT, everywhere: true, rows, logo, rule, clear: 30 },
    });
    const [head] = running[0] ?? [];
    expect(head?.logo).toMatchObject({
      x: 1000,
      y: 400,
      width: 1600,
      height: 400,
      crop: { sides: 0, ends: 0 },
    });
    expect(head?.lines[0]?.pieces.map(({ text }) => text)).toEqual(['Profile', 'T-118']);
    expect(head?.lines[0]?.pieces[0]?.x).toBe(1000 + 1600 + 240);
    const last = head?.lines[0]?.pieces.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(11906 - 1000, 6);
    // Centred on the logo; the rule below both.
    expect(head?.lines[0]?.top).toBe(400 + 80);
    expect(head?.rule).toMatchObject({ x: 1000, y: 400 + 400 + 80, height: 10 });
    expect(layout.flow.margin.top).toBe(20 + 20 + 4.5 + 30);
  });
});
