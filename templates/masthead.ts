import type { Template } from '../shared/template';
import { BASE } from './base';

/** Name and contact facts on a tint across the sheet, headings on bars of the same: one colour, two sizes. */
export const masthead: Template = {
  ...BASE,
  id: 'masthead',
  title: 'Masthead',
  description: 'A tinted head and tinted bars, for business and sales.',
  fonts: { text: 'Fira Sans', heading: 'Fira Sans' },
  colors: { ...BASE.colors, accent: '#23466b', muted: '#4d545c' },
  // At 10 pt this sans takes 4.65 pt a character: 403 pt of measure hold 87 of them.
  margin: { top: 48, right: 96, bottom: 56, left: 96 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 28, leading: 34, color: 'accent' },
    label: { ...BASE.type.label, size: 12, color: 'ink' },
    contact: { ...BASE.type.contact, color: 'ink' },
    heading: { ...BASE.type.heading, leading: 14, size: 9.5, tracking: 0.6, after: 4 },
    entrySub: { ...BASE.type.entrySub, italic: false },
  },
  header: { ...BASE.header, name: 'lightGiven', band: { fill: '#e6edf4', below: 18 } },
  heading: { ...BASE.heading, bar: { fill: '#e6edf4', beside: 6, below: 2 } },
  sectionGap: 18,
  running: { place: 'foot', align: 'right', distance: 26 },
};
