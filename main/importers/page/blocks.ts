/** Paragraphs of all flows → blocks, the name first. */
import type { Block, Hints } from '../../../shared/blocks';
import type { Flow } from './flows';
import { findHeadings, type Level } from './headings';
import { readVocabulary } from './hyphens';
import { bodySize } from './measure';
import type { PageContent } from './page';
import { type Paragraph, readParagraphs } from './paragraphs';
import { finishRuns } from './runs';

export function flowsToBlocks(flows: readonly Flow[], pages: readonly PageContent[]): readonly Block[] {
  const body = bodySize(flows.flat());
  const vocabulary = readVocabulary(
    flows.flatMap((flow) =>
      flow.flatMap((line) => line.cells.map((cell) => cell.runs.map((r) => r.text).join(''))),
    ),
  );
  const texts = flows.map((flow) => readParagraphs(flow, body, vocabulary, pages));
  const named = nameFlow(texts, body);
  const headings = findHeadings(
    [...(texts[named] ?? []), ...texts.filter((_, at) => at !== named).flat()],
    body,
  );
  const lines = new Map<number, number>();
  return nameFirst(texts, named, headings).flatMap((paragraphs) => {
    const depths = listDepths(paragraphs);
    return paragraphs.flatMap((paragraph, index): readonly Block[] => {
      const runs = finishRuns(paragraph.runs);
      const [first] = paragraph.lines;
      if (!first) return [];
      const line = (lines.get(first.page) ?? 0) + 1;
      lines.set(first.page, line + paragraph.lines.length - 1);
      if (runs.length === 0) return [];
      const shared = { runs, source: { line, page: first.page }, hints: hintsOf(paragraph) };
      const level = headings.get(paragraph);
      if (level) return [{ kind: 'heading', level, ...shared }];
      if (!paragraph.item) return [{ kind: 'paragraph', ...shared }];
      const { ordered } = paragraph.item;
      return [{ kind: 'listItem', depth: depths[index] ?? 0, ordered, ...shared }];
    });
  });
}

function hintsOf(paragraph: Paragraph): Hints {
  const round = (value: number) => Math.round(value * 10) / 10;
  const [first] = paragraph.lines;
  const { gapBefore, ruleAbove } = paragraph;
  return {
    size: round(first?.size ?? 0),
    x: round(first?.x ?? 0),
    ...(gapBefore !== undefined && { gapBefore: round(gapBefore) }),
    ...(ruleAbove && { ruleAbove }),
  };
}

/** By how far in the bullets stand; a paragraph no further in than the outermost ends the list. */
function listDepths(paragraphs: readonly Paragraph[]): readonly number[] {
  const open: number[] = [];
  return paragraphs.map(({ item, lines }) => {
    if (!item) {
      if ((lines[0]?.x ?? 0) <= (open[0] ?? 0) + 3) open.length = 0;
      return 0;
    }
    while (open.length > 0 && item.markerX < (open.at(-1) ?? 0) - 3) open.pop();
    if (open.length === 0 || item.markerX > (open.at(-1) ?? 0) + 3) open.push(item.markerX);
    return open.length - 1;
  });
}

/** The flow of the first page that opens with the one line in the largest type; 0 where none does. */
function nameFlow(texts: readonly (readonly Paragraph[])[], body: number): number {
  const sizeOf = (paragraph: Paragraph | undefined) => paragraph?.lines[0]?.size ?? 0;
  const sizes = texts.flat().map(sizeOf);
  const large = 0.97 * Math.max(0, ...sizes);
  if (large < 1.2 * body || sizes.filter((size) => size > large).length > 1) return 0;
  const index = texts.findIndex(([first]) => first?.lines[0]?.page === 1 && sizeOf(first) > large);
  return Math.max(0, index);
}

/**
 * Where the name heads the right column, the left one (contact data, skills) would come before it. The
 * lines from the name to the first heading below it go first, and where the left column has the name,
 * what opens the right one beside those lines goes with them.
 */
function nameFirst(
  texts: readonly (readonly Paragraph[])[],
  named: number,
  headings: ReadonlyMap<Paragraph, Level>,
): readonly (readonly Paragraph[])[] {
  const text = texts[named];
  if (!text) return texts;
  const end = text.findIndex((paragraph, at) => {
    const next = text[at + 1];
    return at > 0 && headings.has(paragraph) && headings.get(paragraph) !== 1 && next && !headings.has(next);
  });
  const head = end < 0 ? text : text.slice(0, end);
  const rest = end < 0 ? [] : text.slice(end);
  const others = texts.slice(named + 1);
  if (named > 0) return [head, ...texts.slice(0, named), rest, ...others];
  const openings = others.map((other) => openingBeside(other, rest[0], headings));
  return [head, ...openings, rest, ...others.map((other, at) => other.slice(openings[at]?.length))];
}

/** What a column begins with before its first heading, if it stands above the first heading of the other. */
function openingBeside(
  column: readonly Paragraph[],
  heading: Paragraph | undefined,
  headings: ReadonlyMap<Paragraph, Level>,
): readonly Paragraph[] {
  const end = column.findIndex((paragraph) => headings.has(paragraph));
  const [first] = column[0]?.lines ?? [];
  const [below] = heading?.lines ?? [];
  const beside = first && below && first.page === below.page && first.y < below.y;
  return beside && end > 0 ? column.slice(0, end) : [];
}
