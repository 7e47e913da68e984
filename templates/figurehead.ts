import type { Template } from '../shared/template';
import { BASE } from './base';

/** The person's picture heads a plain column of facts; a serif for what names, a sans for what tells. */
export const figurehead: Template = {
  ...BASE,
  id: 'figurehead',
  title: 'Figurehead',
  description: 'With a place for your photo, for countries and trades where one is expected.',
  fonts: { text: 'Source Sans 3', heading: 'Source Serif 4' },
  colors: { ...BASE.colors, accent: '#6a3d52' },
  margin: { top: 48, right: 48, bottom: 48, left: 44 },
  columns: {
    kind: 'sidebar',
    side: 'left',
    width: 168,
    padding: { top: 0, right: 32, bottom: 0, left: 0 },
    mainPadding: { top: 0, right: 0, bottom: 0, left: 0 },
    sections: ['skills', 'languages', 'certificates', 'interests'],
  },
  // 35 by 45 mm, as on a passport.
  photo: { width: 99, height: 128 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 28, leading: 30, bold: false, after: 2 },
    label: { ...BASE.type.label, size: 12, color: 'accent', after: 0 },
    // Narrow, so that an address of 34 characters stands on its line.
    contact: { ...BASE.type.contact, size: 9, color: 'ink' },
    heading: { ...BASE.type.heading, size: 13, leading: 18, tracking: 0, caps: false, bold: false, after: 4 },
    entrySub: { ...BASE.type.entrySub, italic: false },
  },
  entry: { ...BASE.entry, lead: 'title' },
  running: { place: 'foot', align: 'right', distance: 24 },
};
