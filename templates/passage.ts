import type { Template } from '../shared/template';
import { BASE } from './base';

/** A form that has been filled in: what a thing is stands in the left column, the thing itself at its right. */
export const passage: Template = {
  ...BASE,
  id: 'passage',
  title: 'Passage',
  description: 'The labelled long form that authorities and universities in Europe ask for.',
  // The measures of Calibri, in which most of these forms come.
  fonts: { text: 'Carlito', heading: 'Carlito' },
  colors: { ...BASE.colors, accent: '#1f4580', rule: '#9aa9c2' },
  // At 10 pt this sans takes 4.25 pt a character: beside the gutter 359 pt hold 84 of them.
  margin: { top: 56, right: 48, bottom: 56, left: 48 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 22, leading: 28, after: 0 },
    label: { ...BASE.type.label, size: 12, leading: 16, after: 6 },
    contact: { ...BASE.type.contact, color: 'ink', after: 2 },
    heading: { ...BASE.type.heading, size: 12, leading: 16, tracking: 0, caps: false, after: 5.25 },
    entrySub: { ...BASE.type.entrySub, italic: false },
  },
  header: { ...BASE.header, at: 'text', contact: 'lines', labels: true },
  heading: { ...BASE.heading, rule: { side: 'below', width: 0.75, gap: 2, color: 'rule' } },
  entry: { ...BASE.entry, lead: 'title', gutter: 140, names: 'gutter', gap: 12 },
  sectionGap: 20,
  running: { place: 'foot', align: 'right', distance: 26 },
};
