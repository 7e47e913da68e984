/**
 * What stands in the margins, as Word's own headers and footers with fields for the numbers, so that they
 * still count when the text is edited; and the tint of the first page.
 */
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout, PlacedBox, PlacedRunning, PlacedRunningLine, RunningRun } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import type { Drawing } from './drawings';
import { alignmentXml, type Body, indentXml, spacingXml, tabStop } from './paragraph';
import { fieldXml, lookXml, runXml, TAB } from './run-xml';
import type { Slot } from './slots';

/** Of the first page of a section, and of all others. */
export interface RunningSlots {
  readonly default: readonly Slot[];
  readonly first: readonly Slot[];
}

interface Running {
  readonly headers?: RunningSlots;
  readonly footers?: RunningSlots;
  /** Word's distances from the paper's edges (ECMA-376 §17.6.11). */
  readonly distances: { readonly header: number; readonly footer: number };
}

/** For one section; without headers and footers where no page has any. */
export function sectionRunning(
  { flow, pages }: Layout,
  { slots, fonts }: Pick<Body, 'slots' | 'fonts'>,
): Running {
  const left = toTwips(flow.margin.left);
  const inside = toTwips(flow.paper.width) - left - toTwips(flow.margin.right);
  // All pages after the first have the same, but for the numbers.
  const onPage = (page: number, place: PlacedRunning['place']) =>
    pages[page]?.running?.find((each) => each.place === place);
  const keep = (placed: PlacedRunning | undefined, band?: PlacedBox) =>
    paragraphs(placed, { left, inside, fonts }).map((write, at) =>
      slots.keep(({ drawn }) => write(drawn), { drawn: at === 0 ? drawingsOf(placed, band) : [] }),
    );
  const { band } = pages[0] ?? {};
  const tint = band && { ...band, color: band.fill };
  const [firstHead, firstFoot] = [onPage(0, 'head'), onPage(0, 'foot')];
  const [head, foot] = [onPage(1, 'head') ?? firstHead, onPage(1, 'foot') ?? firstFoot];
  const lastLine = foot?.lines.at(-1);
  return {
    headers: head || band ? { default: keep(head), first: keep(firstHead, tint) } : undefined,
    footers: foot && { default: keep(foot), first: keep(firstFoot) },
    distances: {
      header: head?.lines[0]?.top ?? 0,
      footer: foot && lastLine ? toTwips(flow.paper.height) - lastLine.top - foot.leading : 0,
    },
  };
}

/** Out of the way of all text; the first paragraph bears it. */
function drawingsOf(placed: PlacedRunning | undefined, band: PlacedBox | undefined): Drawing[] {
  const origin = { x: 0, y: 0 };
  const { rule, logo } = placed ?? {};
  return [
    ...(band ? [{ kind: 'box', box: band, named: { id: '1', name: 'Tint' } } as const] : []),
    ...(rule
      ? [{ kind: 'box', box: rule, named: { id: `1${placed?.place.length}`, name: 'Rule' } } as const]
      : []),
    ...(logo
      ? [
          {
            kind: 'picture',
            picture: logo,
            relative: 'page',
            origin,
            named: { id: '3', name: 'Logo' },
          } as const,
        ]
      : []),
  ];
}

interface Margin {
  /** Margin and measure, in twips. */
  readonly left: number;
  readonly inside: number;
  readonly fonts: FontLibrary;
}

/** A header must have a paragraph: one too low to be seen where it has no words. */
function paragraphs(
  placed: PlacedRunning | undefined,
  { left, inside, fonts }: Margin,
): ((drawn: string) => string)[] {
  const spacing = (line: number) => spacingXml({ after: 0, before: 0, line, lineRule: 'exact' });
  if (!placed || placed.lines.length === 0)
    return [(drawn) => `<w:p><w:pPr>${spacing(20)}</w:pPr>${drawn}</w:p>`];
  const indent = { left: placed.x - left, right: left + inside - placed.x - placed.measure };
  const indented = indent.left + indent.right > 0;
  return placed.lines.map((line) => {
    const properties = [
      line.trailing.length > 0 ? tabStop('right', indent.left + placed.measure) : '',
      spacing(placed.leading),
      indented ? indentXml({ left: indent.left }, indent.right) : '',
      alignmentXml(line.align, false),
    ];
    return (drawn) => `<w:p><w:pPr>${properties.join('')}</w:pPr>${drawn}${lineXml(line, fonts)}</w:p>`;
  });
}

function lineXml({ runs, trailing }: PlacedRunningLine, fonts: FontLibrary): string {
  const written = (all: readonly RunningRun[]) => all.map((run) => runningXml(run, fonts)).join('');
  return trailing.length === 0 ? written(runs) : written(runs) + TAB + written(trailing);
}

function runningXml(run: RunningRun, fonts: FontLibrary): string {
  const look = lookXml(run, fonts);
  if (run.field === undefined) return runXml(run.text, look);
  return fieldXml(run.field === 'page' ? 'PAGE' : 'NUMPAGES', look);
}
