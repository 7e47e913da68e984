/**
 * Every template's pages of three invented people, on both papers: kept as text to be read when they
 * change (UPDATE=1 writes it anew), and looked over for what no page may have.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../main/compose/index';
import { layoutFlow } from '../../main/layout/index';
import { contrast } from '../../shared/contrast';
import type { Layout, Page, Piece } from '../../shared/pages';
import type { PaperId } from '../../shared/paper';
import { previewPages } from '../../shared/preview';
import type { Template } from '../../shared/template';
import { OFFERED } from '../support/offered';
import { fonts } from '../support/pairs';
import { fixture } from '../support/people';
import { LOGO } from '../support/pictures';

const PEOPLE = ['one-page', 'two-page', 'four-page'] as const;
const PAPERS: readonly PaperId[] = ['a4', 'letter'];
const GOLDEN = join(__dirname, '../golden/looks');
const BRAND = { logo: LOGO, header: 'Profile\n{candidate}', footer: 'Halvorsen & Pryce\t{page}/{pages}' };
/** 12 mm, in twips. */
const PRINTABLE = 680;
/** A tracked line ends with the space behind its last letter. */
const HAIR = 20;

const laid = (name: string, template: Template, paper: PaperId, brand?: typeof BRAND) =>
  layoutFlow(composeFlow(fixture(`${name}.json`), template, { paper, brand }), fonts);

const points = (twips: number) => (twips / 20).toFixed(1).padStart(6);
const written = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(' ');

/** Its first and its last words: where a line begins and ends is what a layout decides. */
function briefly(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 6 ? text : `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
}

/** One line for each line: baseline and left edge in points, the words, and what else stands there. */
function printPage({ number, width, height, columns, band, running = [] }: Page): string[] {
  const lines = columns.flatMap(({ id, fill, blocks }) => [
    `  ${id}${fill ? ` on ${fill}` : ''}`,
    ...blocks.flatMap(({ lines: own, marker, boxes, picture, nudge, hardBreaks }) => [
      ...boxes.map(
        (box) => `    ${points(box.y)} ${points(box.x)}  box ${points(box.width)} × ${box.height / 20}`,
      ),
      ...(picture ? [`    ${points(picture.y)} ${points(picture.x)}  picture`] : []),
      ...own.map(({ baseline, pieces }, index) => {
        const all = index === 0 && marker ? [marker, ...pieces] : pieces;
        const how = hardBreaks ? '  ¶' : nudge > 0 ? '  ~' : '';
        return `    ${points(baseline)} ${points(all[0]?.x ?? 0)}  ${briefly(written(all))}${how}`;
      }),
    ]),
  ]);
  const margins = running.flatMap(({ place, lines: own }) =>
    own.map(
      ({ baseline, pieces }) =>
        `  ${place} ${points(baseline)} ${points(pieces[0]?.x ?? 0)}  ${written(pieces)}`,
    ),
  );
  const tint = band ? [`  band ${points(band.height)} ${band.fill}`] : [];
  return [`page ${number}  ${width / 20} × ${height / 20}`, ...tint, ...lines, ...margins];
}

function printed(template: Template): string {
  const parts = PEOPLE.flatMap((name) =>
    PAPERS.flatMap((paper) => [
      `=== ${name} on ${paper}`,
      ...laid(name, template, paper).pages.flatMap(printPage),
      '',
    ]),
  );
  return parts.join('\n');
}

/** All words of a page with where they stand. */
const wordsOf = (page: Page) =>
  page.columns.flatMap(({ blocks }) =>
    blocks.flatMap(({ lines, marker }) =>
      lines.flatMap(({ pieces, top, baseline }, index) =>
        (index === 0 && marker ? [marker, ...pieces] : pieces).map((piece) => ({ piece, top, baseline })),
      ),
    ),
  );

function expectInside({ pages }: Layout) {
  for (const page of pages) {
    const margins = (page.running ?? []).flatMap(({ lines }) =>
      lines.flatMap(({ pieces, top, baseline }) => pieces.map((piece) => ({ piece, top, baseline }))),
    );
    for (const { piece, top, baseline } of [...wordsOf(page), ...margins]) {
      expect(piece.x, piece.text).toBeGreaterThanOrEqual(PRINTABLE - HAIR);
      expect(piece.x + piece.width, piece.text).toBeLessThanOrEqual(page.width - PRINTABLE + HAIR);
      // Nearer to the upper and lower edges than words at the sides; printers reach 8 mm.
      expect(top, piece.text).toBeGreaterThanOrEqual(400);
      expect(baseline, piece.text).toBeLessThanOrEqual(page.height - 400);
    }
    for (const { place, lines } of page.running ?? [])
      for (const { top } of wordsOf(page))
        for (const line of lines)
          if (place === 'head') expect(top).toBeGreaterThan(line.baseline);
          else expect(top).toBeLessThan(line.top);
  }
}

function expectClear(layout: Layout) {
  for (const { boxes, texts } of previewPages(layout))
    for (const { text, x, baseline, color } of texts) {
      const middle = baseline - 40;
      const ground = boxes
        .filter(
          (box) => x >= box.x && x < box.x + box.width && middle >= box.y && middle < box.y + box.height,
        )
        .at(-1);
      expect(contrast(color, ground?.color ?? '#ffffff'), text).toBeGreaterThanOrEqual(4.5);
    }
}

describe.each(OFFERED)('the pages of $id', (template) => {
  it('are those that were looked at', () => {
    const text = printed(template);
    const golden = join(GOLDEN, `${template.id}.txt`);
    if (process.env.UPDATE === '1' && !process.env.CI) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(golden, text);
    }
    expect(existsSync(golden), `${golden} is missing: run with UPDATE=1`).toBe(true);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  const all = PEOPLE.flatMap((name) => PAPERS.map((paper) => ({ name, paper })));
  it.each(all)(
    'keep $name on $paper clear of the edges and of what stands in the margins',
    ({ name, paper }) => {
      expectInside(laid(name, template, paper));
      expectInside(laid(name, template, paper, BRAND));
    },
  );

  it.each(all)('show every word of $name on $paper with a contrast of 4.5 : 1', ({ name, paper }) => {
    expectClear(laid(name, template, paper));
    expectClear(laid(name, template, paper, BRAND));
  });

  it('hold 60 to 90 characters on the lines of their text', () => {
    const lines = PEOPLE.flatMap((name) => laid(name, template, 'a4').pages)
      .flatMap(({ columns }) => columns.filter(({ id }) => id === 'main'))
      .flatMap(({ blocks }) => blocks.filter(({ paragraph }) => paragraph.role === 'body'))
      .flatMap(({ lines: own }) => own.slice(0, -1));
    const characters = lines.reduce((sum, { pieces }) => sum + written(pieces).length, 0) / lines.length;
    expect(lines.length).toBeGreaterThan(5);
    expect(characters).toBeGreaterThanOrEqual(60);
    expect(characters).toBeLessThanOrEqual(90.5);
  });
});
