import type { Template } from '../shared/template';
import { BASE } from './base';

/** The text first, what is looked up at its right: no tint, so the page prints as it is. */
export const starboard: Template = {
  ...BASE,
  id: 'starboard',
  title: 'Starboard',
  description: 'A quiet column of facts on the right, for those who are read before they are scanned.',
  fonts: { text: 'Source Serif 4', heading: 'Source Sans 3' },
  colors: { ...BASE.colors, accent: '#2b5a3c' },
  margin: { top: 48, right: 44, bottom: 48, left: 56 },
  columns: {
    kind: 'sidebar',
    side: 'right',
    width: 176,
    padding: { top: 0, right: 0, bottom: 0, left: 28 },
    mainPadding: { top: 0, right: 0, bottom: 0, left: 0 },
    sections: ['skills', 'languages', 'certificates', 'interests'],
  },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 28, leading: 32 },
    label: { ...BASE.type.label, family: 'heading', size: 12, color: 'accent' },
    // Narrow, so that an address of 34 characters stands on its line.
    contact: { ...BASE.type.contact, family: 'heading', size: 9, color: 'ink' },
  },
  running: { place: 'foot', align: 'left', distance: 24 },
};
