import type { Template } from '../shared/template';
import { BASE } from './base';

/** Margins that wait for a house's logo and lines; between them a page that could be anybody's. */
export const signet: Template = {
  ...BASE,
  id: 'signet',
  title: 'Signet',
  description: 'With room for a logo, a header and a footer on each page, for agencies.',
  fonts: { text: 'Inter', heading: 'Inter' },
  colors: { ...BASE.colors, ink: '#22252a', accent: '#14505a', muted: '#50565e' },
  // At 9.5 pt this sans takes 4.75 pt a character: 399 pt of measure hold 86 of them.
  margin: { top: 84, right: 98, bottom: 72, left: 98 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 22, leading: 28, after: 0 },
    label: { ...BASE.type.label, size: 12, color: 'accent', after: 4 },
    heading: { ...BASE.type.heading, size: 12, leading: 16, tracking: 0, caps: false, after: 4 },
    contact: { ...BASE.type.contact, size: 9 },
    entryHead: { ...BASE.type.entryHead, size: 9.5 },
    entrySub: { ...BASE.type.entrySub, size: 9.5, italic: false },
    date: { ...BASE.type.date, size: 9.5 },
    body: { ...BASE.type.body, size: 9.5 },
    bullet: { ...BASE.type.bullet, size: 9.5 },
    keyed: { ...BASE.type.keyed, size: 9.5 },
    running: { ...BASE.type.running, size: 8 },
  },
  header: { ...BASE.header, rule: { width: 2, gap: 8 } },
  entry: { ...BASE.entry, lead: 'title', place: 'inline' },
  sectionGap: 18,
  letterhead: {
    head: {
      ...BASE.letterhead.head,
      logo: { align: 'left', width: 180, height: 30 },
      rule: { width: 0.5, gap: 6, color: 'rule' },
    },
    foot: { ...BASE.letterhead.foot, rule: { width: 0.5, gap: 6, color: 'rule' } },
  },
  running: { place: 'foot', align: 'right', distance: 34 },
};
