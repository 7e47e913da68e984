/**
 * Every token with its default. A template spreads this and overrides what makes it itself, so that
 * a token added here reaches all of them. Lengths in points.
 *
 * Spaces are multiples of 2, the grid of the page; a rule takes the 0.5 it costs out of the space
 * below it. `after` is the space under one paragraph of a kind; `entry.gap` and `sectionGap` take its
 * place where an entry or a section ends.
 */
import type { Template, TypeToken } from '../shared/template';

const text: TypeToken = {
  family: 'text',
  // 10 on 14: ratio 1.4, and the line is itself a multiple of the grid.
  size: 10,
  leading: 14,
  bold: false,
  italic: false,
  color: 'ink',
  tracking: 0,
  caps: false,
  after: 0,
};

export const BASE: Template = {
  id: 'base',
  title: 'Base',
  description: 'The defaults that every template starts from.',
  fonts: { text: 'Source Serif 4', heading: 'Source Sans 3' },
  colors: {
    // Not pure black: softer on screen, the same on paper.
    ink: '#1c1b19',
    // 7 : 1 on white, above 4.5 : 1 on any tint a template may use.
    muted: '#56524b',
    accent: '#33405f',
    rule: '#b8b4ab',
  },
  // 20 mm, the least that looks like a margin; printers need 12.
  margin: { top: 56, right: 56, bottom: 56, left: 56 },
  columns: { kind: 'single' },
  type: {
    // Tracking falls as size grows: large letters stand too loose at their text spacing.
    name: { ...text, family: 'heading', size: 26, leading: 32, bold: true, tracking: -0.25, after: 2 },
    label: { ...text, size: 12, leading: 16, color: 'muted', after: 4 },
    contact: { ...text, color: 'muted' },
    // Capitals of 9 stand as tall as the small letters' ascenders at 10, so they lead without shouting.
    heading: {
      ...text,
      family: 'heading',
      size: 9,
      bold: true,
      color: 'accent',
      // With the widest pair of capitals less than a tenth of the size, where readers of a file see spaces.
      tracking: 0.7,
      caps: true,
      after: 6,
    },
    entryHead: { ...text, bold: true },
    entrySub: { ...text, italic: true, color: 'muted', after: 2 },
    // Both families' figures are tabular by default, so dates stand in columns without a feature.
    date: { ...text, color: 'muted' },
    body: { ...text, after: 4 },
    bullet: { ...text, after: 2 },
    keyed: { ...text, after: 2 },
    running: { ...text, size: 8.5, leading: 12, color: 'muted' },
  },
  // 10 mm from the edge, nearer than text may stand but not nearer than printers reach.
  letterhead: {
    head: { distance: 28, clear: 20, align: 'right', logo: { align: 'left', width: 160, height: 28 } },
    foot: { distance: 28, clear: 14, align: 'left' },
  },
  header: { align: 'left', at: 'edge', name: 'even', contact: 'flowing', labels: false, icons: false },
  heading: { align: 'left', at: 'edge' },
  // The gap is wider than 1.4 × a line with its space, by which parsers tell entries apart.
  entry: { lead: 'organization', lines: 'two', place: 'trailing', names: 'inline', gap: 10 },
  sectionGap: 16,
  // The sub-marker differs in form, not in size, so that it survives a bad printer.
  bullets: { marker: '•', subMarker: '–', indent: 12 },
  // A colon keeps a group apart from its members where the weight is lost: in plain text, in parsers.
  separators: { key: ': ', list: ', ', item: ' · ' },
  dates: { style: 'monthYear', separator: ' – ' },
};
