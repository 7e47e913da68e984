import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { setParagraph } from '../../../main/layout/blocks';
import type { FlowParagraph } from '../../../shared/flow';
import type { Line } from '../../../shared/pages';
import { paragraph, run } from './flows';

const fonts = openFontLibrary('out/fonts');
const COLUMN = { x: 1000, width: 6000 };

function set(given: FlowParagraph) {
  return setParagraph(given, COLUMN, { lang: 'en', eastAsian: 'zh-CN', fonts, onMissing: () => {} });
}

function words(line: Line | undefined): string[] {
  return line?.pieces.map((piece) => piece.text) ?? [];
}

function rightEdge(line: Line | undefined): number {
  const last = line?.pieces.at(-1);
  return last ? last.x + last.width : Number.NaN;
}

describe('setParagraph', () => {
  it('puts the baseline at four fifths of an exact line', () => {
    const { lines, height } = set(paragraph('mmmm '.repeat(60), { leading: 13.35 }));
    for (const [i, line] of lines.entries()) {
      expect(line.top).toBe(i * 267);
      expect(line.baseline).toBe(i * 267 + 213);
    }
    expect(height).toBe(lines.length * 267);
  });

  it('sets trailing words right-aligned on the line that has room for them', () => {
    const block = set(paragraph('Night editor', { trailing: [run('2019 – 2023')] }));
    expect(block.trailingPlace).toBe('tab');
    expect(block.lines.map(words)).toEqual([['Night editor', '2019 – 2023']]);
    expect(rightEdge(block.lines[0])).toBeCloseTo(7000, 6);
  });

  it('sets trailing words below where the words leave no gap, going on in the text', () => {
    const head = 'Night editor of the river gazette and its yearly almanac';
    const block = set(paragraph(head, { trailing: [run('2019 – 2023')] }));
    expect(block.trailingPlace).toBe('own');
    const last = block.lines.at(-1);
    expect(words(last)).toEqual(['2019 – 2023']);
    expect(last?.pieces[0]?.x).toBe(1000);
    expect([last?.start, last?.end]).toEqual([head.length, head.length + 11]);
  });

  it('sets trailing words in the gutter, left of the words, where they fit', () => {
    const text = 'mmmm '.repeat(60);
    const wide = { trailing: [run('2019 – 2023')], indent: 80, gutter: 80 };
    const block = set(paragraph(text, wide));
    expect(block.trailingPlace).toBe('gutter');
    expect(block.lines.length).toBeGreaterThan(1);
    expect(block.lines[0]?.pieces.map(({ text: words, x }) => [words.slice(0, 11), x])).toEqual([
      ['2019 – 2023', 1000],
      ['mmmm mmmm m', 2600],
    ]);
    expect(block.lines[1]?.pieces[0]?.x).toBe(2600);
    expect(set(paragraph('Editor', { ...wide, gutter: 50 }))).toMatchObject({ trailingPlace: 'tab' });
  });

  it('ends a line between two facts, without the separator, and not within a fact', () => {
    const separator = { ...run(' · '), dropAtBreak: true };
    const facts = ['12 Long Quay, Port Ellery', 'ottilie@example.org', 'brandwacht.example', 'Mastodon'];
    const runs = facts.flatMap((fact, i) => (i === 0 ? [run(fact)] : [separator, run(fact)]));
    const block = set(paragraph(runs, { role: 'contact' }));
    expect(block.lines.map((line) => words(line).join(''))).toEqual([
      '12 Long Quay, Port Ellery · ottilie@example.org',
      'brandwacht.example · Mastodon',
    ]);
    expect(block.hardBreaks).toBe(false);
    expect(block.runs.map(({ text }) => text).join('')).toBe(
      '12 Long Quay, Port Ellery · ottilie@example.org\nbrandwacht.example · Mastodon',
    );
  });

  it('wraps a fact that no line could hold', () => {
    const long = run('mmmm '.repeat(30).trim());
    const block = set(paragraph([run('here'), { ...run(' · '), dropAtBreak: true }, long]));
    expect(words(block.lines[0])).toEqual(['here']);
    expect(block.lines.length).toBeGreaterThan(3);
  });

  it('sets trailing words alone on their line', () => {
    expect(set(paragraph('', { trailing: [run('Spring')] }))).toMatchObject({ trailingPlace: 'tab' });
  });

  it('centres lines, the hanging space not counted', () => {
    const block = set(paragraph('mmmm '.repeat(20), { align: 'center' }));
    for (const line of block.lines)
      expect((line.pieces[0]?.x ?? 0) - 1000).toBeCloseTo(7000 - rightEdge(line), 6);
  });

  it('hangs the marker left of the text', () => {
    const block = set(paragraph('item', { role: 'bullet', indent: 24, hanging: 10, marker: run('•') }));
    expect(block.x).toBe(1480);
    expect(block.measure).toBe(5520);
    expect(block.marker).toMatchObject({ text: '•', x: 1280 });
    expect(block.lines[0]?.pieces[0]?.x).toBe(1480);
  });

  it('draws the rule below gap and counts both into the height', () => {
    const ruleBelow = { width: 0.5, gap: 1, color: '#888888' };
    const block = set(paragraph('Work', { role: 'heading', leading: 18, ruleBelow }));
    // LibreOffice adds these 30 twips for such a border, too.
    expect(block.boxes).toEqual([{ x: 1000, y: 380, width: 6000, height: 10, color: '#888888' }]);
    expect(block.height).toBe(390);
  });

  it('draws the pieces of a line one behind the other', () => {
    const block = set(paragraph([run('Tide'), run(' and ', { bold: true }), run('Tally', { italic: true })]));
    const pieces = block.lines[0]?.pieces ?? [];
    expect(pieces.map((piece) => piece.text)).toEqual(['Tide', ' and ', 'Tally']);
    for (const [i, piece] of pieces.entries())
      if (i > 0) expect(piece.x).toBeCloseTo((pieces[i - 1]?.x ?? 0) + (pieces[i - 1]?.width ?? 0), 6);
  });

  it('keeps the case of the text and draws capitals', () => {
    const block = set(paragraph('ﬁne Straße', {}, { caps: true }));
    expect(block.runs[0]?.text).toBe('ﬁne Straße');
    expect(block.lines[0]).toMatchObject({ start: 0, end: 10, pieces: [{ text: 'FINE STRAẞE' }] });
  });
});

describe('a block with rule above, bar or lead', () => {
  it('stands below the rule above it and its gap', () => {
    const ruleAbove = { width: 1, gap: 3, color: '#888888' };
    const block = set(paragraph('Work', { role: 'heading', leading: 18, ruleAbove }));
    expect(block.boxes).toEqual([{ x: 1000, y: 0, width: 6000, height: 20, color: '#888888' }]);
    expect(block.lines[0]?.top).toBe(80);
    expect(block.height).toBe(80 + 360);
  });

  it('has its bar go on beside and below, its words where others stand', () => {
    const bar = { fill: '#eeeeee', beside: 6, below: 2 };
    const block = set(paragraph('Work', { role: 'heading', leading: 14, bar }));
    expect(block.boxes).toEqual([{ x: 880, y: 0, width: 6240, height: 320, color: '#eeeeee' }]);
    expect(block.lines[0]?.pieces[0]?.x).toBe(1000);
    expect(block.height).toBe(320);
  });

  it('puts what leads into the gutter without its separator, or leaves it in the line', () => {
    const runs = [run('Email'), run(': '), run('ottilie@example.org')];
    const lead = { role: 'contact' as const, indent: 60, gutter: 60, leadRuns: 2 };
    const aside = set(paragraph(runs, lead));
    expect(aside.trailingPlace).toBe('gutter');
    expect(aside.lines[0]?.pieces.map((piece) => piece.text)).toEqual(['Email', 'ottilie@example.org']);
    const inline = set(paragraph(runs, { ...lead, gutter: 20 }));
    expect(inline.trailingPlace).toBe('none');
    expect(inline.lines[0]?.pieces.map((piece) => piece.text).join('')).toBe('Email: ottilie@example.org');
  });
});
