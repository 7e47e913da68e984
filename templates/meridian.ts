import type { Template } from '../shared/template';
import { BASE } from './base';

/** One column, serif text under small sans capitals with a hairline: a page that needs no explaining. */
export const meridian: Template = {
  ...BASE,
  id: 'meridian',
  title: 'Meridian',
  description: 'One classical column, for any profession and any reader.',
  fonts: { text: 'Source Serif 4', heading: 'Inter' },
  // At 10 pt this serif takes 4.85 pt a character: 411 pt of measure hold 85 of them.
  margin: { top: 56, right: 92, bottom: 56, left: 92 },
  type: {
    ...BASE.type,
    name: { ...BASE.type.name, family: 'text' },
    // 2 to the rule, the rule's 0.5, 5.5 below: 8 in all, half of what stands above.
    heading: { ...BASE.type.heading, after: 5.5 },
  },
  heading: { ...BASE.heading, rule: { side: 'below', width: 0.5, gap: 2, color: 'rule' } },
  // Half-way down the margin, at the edge where the dates stand.
  running: { place: 'foot', align: 'right', distance: 26 },
};
