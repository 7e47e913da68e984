/**
 * What of a document the docx library makes, as plain data: everything but its words. Two documents of
 * one look mostly have the same, and what the library made of it serves both.
 */
import type { INumberingOptions, IStylesOptions } from 'docx';
import type { Edges, Flow } from '../../../shared/flow';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout, Page, PlacedColumn } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import { blockSlots, flowingSlots } from './blocks';
import type { Links } from './links';
import { bulletNumbering } from './numbering';
import { type Body, styleXml } from './paragraph';
import { type RunningSlots, sectionRunning } from './running';
import type { Slot, Slots } from './slots';
import { documentStyles, roleStyles } from './styles';

export interface Skeleton {
  readonly styles: IStylesOptions;
  readonly numbering: INumberingOptions;
  readonly sections: readonly Section[];
}

/** All measures in twips. */
export interface Section {
  readonly page: ReturnType<typeof sheet>;
  readonly headers?: RunningSlots;
  readonly footers?: RunningSlots;
  readonly body: readonly Slot[] | Table;
}

/** Columns: a row for each page. */
export interface Table {
  readonly widths: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly Cell[] }[];
}

export interface Cell {
  readonly width: number;
  readonly padding: Edges;
  /** `rrggbb`. */
  readonly fill?: string;
  readonly slots: readonly Slot[];
}

/** The words go into `slots`, the targets of links into `links`. */
export function skeletonOf(layout: Layout, fonts: FontLibrary, slots: Slots, links: Links): Skeleton {
  const styles = roleStyles(layout);
  const said = new Map([...styles].map(([role, style]) => [role, styleXml(style, fonts)]));
  const body: Body = { slots, links, styles: said, fonts };
  return {
    styles: documentStyles(layout, styles, fonts),
    numbering: bulletNumbering(layout, fonts),
    sections: [...coverSection(layout, body), bodySection(layout, body)],
  };
}

function coverSection({ flow, pages }: Layout, body: Body): Section[] {
  const covers = pages.filter(({ cover }) => cover);
  if (!flow.cover || covers.length === 0) return [];
  const none = { header: 0, footer: 0 };
  return [{ page: sheet(flow, flow.cover.margin, none), body: flowingSlots(covers, body) }];
}

function bodySection(whole: Layout, body: Body): Section {
  const layout = { ...whole, pages: whole.pages.filter(({ cover }) => !cover) };
  const { headers, footers, distances } = sectionRunning(layout, body);
  return {
    page: sheet(layout.flow, layout.flow.margin, distances),
    headers,
    footers,
    body: layout.flow.columns.length > 1 ? table(layout, body) : flowingSlots(layout.pages, body),
  };
}

function sheet(
  { paper }: Flow,
  margin: Edges,
  distances: { readonly header: number; readonly footer: number },
) {
  return {
    size: { width: toTwips(paper.width), height: toTwips(paper.height) },
    margin: { ...edges(margin), ...distances, gutter: 0 },
  };
}

function table({ flow, pages }: Layout, body: Body): Table {
  return {
    widths: flow.columns.map((column) => toTwips(column.width)),
    rows: pages.map((page: Page) => ({
      height: Math.max(0, ...page.columns.map((column) => column.height)),
      cells: page.columns.map((placed, at) => cell(placed, flow.columns[at]?.padding, body)),
    })),
  };
}

function cell({ width, fill, blocks }: PlacedColumn, padding: Edges | undefined, body: Body): Cell {
  const last = blocks.at(-1);
  const placed = blocks.map((block) => ({ block, inTable: true, last: block === last, turned: false }));
  return {
    width,
    padding: edges(padding ?? { top: 0, right: 0, bottom: 0, left: 0 }),
    fill: fill?.slice(1),
    slots: blockSlots(placed, body),
  };
}

function edges({ top, right, bottom, left }: Edges): Edges {
  return { top: toTwips(top), right: toTwips(right), bottom: toTwips(bottom), left: toTwips(left) };
}
