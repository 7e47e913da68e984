/** Looks that no shipped template has, so that every token of a template is proven on pages. */
import type { Template } from '../../shared/template';
import { BASE } from '../../templates/base';
import { harbour } from '../../templates/harbour';

/** The sidebar on the other side, within margins rather than bled off the sheet. */
export const starboard: Template = {
  ...harbour,
  id: 'starboard',
  margin: { top: 40, right: 36, bottom: 40, left: 48 },
  columns: {
    kind: 'sidebar',
    side: 'right',
    width: 170,
    padding: { top: 12, right: 12, bottom: 12, left: 14 },
    mainPadding: { top: 12, right: 22, bottom: 12, left: 0 },
    sections: ['skills', 'languages', 'certificates', 'interests'],
  },
};

/** Name and page number at the head, in the middle. */
export const masthead: Template = {
  ...BASE,
  id: 'masthead',
  running: { place: 'head', align: 'center', distance: 24 },
};

/** Name and contact facts on a tint, dates in a column of their own. */
export const quay: Template = {
  ...BASE,
  id: 'quay',
  header: { align: 'center', band: { fill: '#e9edf0', below: 14 } },
  entry: { ...BASE.entry, gutter: 112 },
  running: { place: 'foot', align: 'left', distance: 28 },
};

export const LOOKS: readonly Template[] = [starboard, masthead, quay];
