import type { Template } from '../shared/template';
import { BASE } from './base';

/** Headings that are found when leafing, entries that are read in a row: made for many pages. */
export const almanac: Template = {
  ...BASE,
  id: 'almanac',
  title: 'Almanac',
  description: 'For academic careers: long lists, publications, a running head on every page.',
  fonts: { text: 'Source Serif 4', heading: 'Source Serif 4' },
  colors: { ...BASE.colors, accent: '#1f3d36', rule: '#8f9a94' },
  // As in Meridian, 85 characters.
  margin: { top: 64, right: 92, bottom: 56, left: 92 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 24, leading: 30 },
    label: { ...BASE.type.label, italic: true },
    heading: { ...BASE.type.heading, size: 13, leading: 18, tracking: 0, caps: false, after: 4 },
  },
  heading: { ...BASE.heading, rule: { side: 'above', width: 1, gap: 3, color: 'accent' } },
  entry: { ...BASE.entry, lead: 'title', gap: 8 },
  sectionGap: 18,
  bullets: { ...BASE.bullets, marker: '–', subMarker: '·' },
  running: { place: 'head', align: 'right', distance: 32 },
};
