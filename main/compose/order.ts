/** Which sections a page shows, in which order and under which titles. */
import type { Basics, Section } from '../../shared/resume';
import type { Template } from '../../shared/template';

interface Arranged {
  readonly section: Section;
  /** JSON pointer, which counts the sections as the résumé has them. */
  readonly at: string;
}

export function arranged(
  sections: readonly Section[],
  { order = [], hidden = [], titles = {} }: Template,
): Arranged[] {
  const rank = ({ kind }: Section) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const named = new Set<Section['kind']>();
  return sections
    .map((section, index) => {
      // Of several sections of a kind each has a name of its own; one title for all would make them one.
      const title = named.has(section.kind) ? undefined : titles[section.kind];
      named.add(section.kind);
      return { section: title === undefined ? section : { ...section, title }, at: `/sections/${index}` };
    })
    .filter(({ section }) => section.hidden !== true && !hidden.includes(section.kind))
    .sort((one, other) => rank(one.section) - rank(other.section));
}

/** Without the facts that the page goes without. */
export function shownBasics(basics: Basics, { hidden = [] }: Template): Basics {
  if (hidden.length === 0) return basics;
  const shown = <T>(field: (typeof hidden)[number], value: T) => (hidden.includes(field) ? undefined : value);
  return {
    ...basics,
    image: shown('photo', basics.image),
    label: shown('label', basics.label),
    location: shown('address', basics.location),
    email: shown('email', basics.email),
    phone: shown('phone', basics.phone),
    url: shown('url', basics.url),
    profiles: shown('profiles', basics.profiles) ?? [],
    details: shown('details', basics.details) ?? [],
  };
}
