import type { Template } from '../shared/template';
import { BASE } from './base';

/** The years in a column of their own: a career is read down the left edge. */
export const quay: Template = {
  ...BASE,
  id: 'quay',
  title: 'Quay',
  description: 'Dates in a column at the left, for careers whose order tells the story.',
  fonts: { text: 'Inter', heading: 'Inter' },
  colors: { ...BASE.colors, accent: '#285e61' },
  // The gutter and 12 mm; what is left of the sheet is a measure of 76 characters.
  margin: { top: 56, right: 52, bottom: 56, left: 52 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 26, leading: 32, color: 'accent' },
    contact: { ...BASE.type.contact, size: 9.5 },
    heading: { ...BASE.type.heading, after: 4.5 },
    entryHead: { ...BASE.type.entryHead, size: 9.5 },
    entrySub: { ...BASE.type.entrySub, size: 9.5, italic: false },
    date: { ...BASE.type.date, size: 9.5 },
    body: { ...BASE.type.body, size: 9.5 },
    bullet: { ...BASE.type.bullet, size: 9.5 },
    keyed: { ...BASE.type.keyed, size: 9.5 },
  },
  header: { ...BASE.header, at: 'text' },
  heading: { ...BASE.heading, at: 'text', rule: { side: 'above', width: 0.5, gap: 3, color: 'accent' } },
  entry: { ...BASE.entry, lead: 'title', place: 'inline', gutter: 118 },
  sectionGap: 18,
  running: { place: 'foot', align: 'right', distance: 26 },
};
