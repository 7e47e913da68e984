import type { Template } from '../shared/template';
import { BASE } from './base';

/** A title page's symmetry: everything that names stands in the middle, everything that tells at the left. */
export const vellum: Template = {
  ...BASE,
  id: 'vellum',
  title: 'Vellum',
  description: 'Centred and ceremonious, for law, letters and public office.',
  fonts: { text: 'Literata', heading: 'Literata' },
  colors: { ...BASE.colors, accent: '#6b2737' },
  // At 10 pt this serif takes 5.1 pt a character: 411 pt of measure hold 80 of them.
  margin: { top: 64, right: 92, bottom: 64, left: 92 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 24, leading: 30, bold: false, tracking: 2, caps: true, after: 2 },
    label: { ...BASE.type.label, italic: true, after: 6 },
    // Capitals of a light face need air between them, but from a tenth of their size up readers of the
    // file take each for a word.
    heading: { ...BASE.type.heading, size: 9.5, bold: false, tracking: 0.8, after: 5.5 },
  },
  header: { ...BASE.header, align: 'center' },
  heading: { ...BASE.heading, align: 'center', rule: { side: 'below', width: 0.5, gap: 2, color: 'rule' } },
  sectionGap: 18,
  running: { place: 'head', align: 'center', distance: 30 },
};
