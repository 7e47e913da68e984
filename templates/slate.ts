import type { Template } from '../shared/template';
import { BASE } from './base';

/** Nothing but words in one column: no tint, no capitals, no rule that a form could trip over. */
export const slate: Template = {
  ...BASE,
  id: 'slate',
  title: 'Slate',
  description: 'Plain black text with labelled contact facts, for applicant tracking systems.',
  // The measures of Calibri, which most forms were tried with.
  fonts: { text: 'Carlito', heading: 'Carlito' },
  colors: { ...BASE.colors, ink: '#111111', muted: '#444444', accent: '#111111' },
  // At 10 pt this sans takes 4.25 pt a character: 375 pt of measure hold 88 of them.
  margin: { top: 56, right: 110, bottom: 56, left: 110 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 22, leading: 28 },
    label: { ...BASE.type.label, color: 'ink' },
    contact: { ...BASE.type.contact, color: 'ink' },
    heading: { ...BASE.type.heading, size: 12, leading: 16, tracking: 0, caps: false, after: 4 },
    entrySub: { ...BASE.type.entrySub, italic: false, color: 'ink' },
    date: { ...BASE.type.date, color: 'ink' },
  },
  header: { ...BASE.header, labels: true },
  entry: { ...BASE.entry, lead: 'title', place: 'inline' },
  sectionGap: 18,
  separators: { ...BASE.separators, item: ' | ' },
  // Forms ask for months by their number.
  dates: { ...BASE.dates, style: 'numeric' },
  running: { place: 'foot', align: 'left', distance: 26 },
};
