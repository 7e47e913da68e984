import type { Template } from '../shared/template';
import { BASE } from './base';

/** What is scanned stands in a tinted column on the left, what is read on the right. */
export const harbour: Template = {
  ...BASE,
  id: 'harbour',
  title: 'Harbour',
  description: 'A tinted sidebar for contact, skills and languages, for readers in a hurry.',
  // One narrow sans for all: a sidebar has room for some thirty characters a line.
  fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' },
  colors: {
    ...BASE.colors,
    accent: '#1d4e63',
    muted: '#525860',
    // Six per cent grey on a printer without colour.
    sidebarFill: '#edf1f2',
  },
  // The tint bleeds off the sheet; the padding keeps the text 12 mm and more inside it.
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
  columns: {
    kind: 'sidebar',
    side: 'left',
    width: 200,
    // Equal tops and bottoms: Word gives all cells of a row the largest of their margins.
    padding: { top: 48, right: 16, bottom: 48, left: 36 },
    mainPadding: { top: 48, right: 42, bottom: 48, left: 26 },
    sections: ['skills', 'languages', 'certificates', 'interests'],
  },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, size: 28, leading: 30, after: 2 },
    label: { ...BASE.type.label, size: 13, leading: 18, color: 'accent', after: 0 },
    // A point less than the text, so that an address of 34 characters stands on its line.
    contact: { ...BASE.type.contact, size: 9, color: 'ink' },
    heading: { ...BASE.type.heading, size: 10, tracking: 0.8 },
    entrySub: { ...BASE.type.entrySub, italic: false },
  },
  entry: { ...BASE.entry, lead: 'title' },
};
