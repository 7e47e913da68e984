/** What a person may do to the document on the desk, for the laws. */
import fc from 'fast-check';
import { splitItem, valueAt } from '../../renderer/store/pointer';
import type { desk } from './people';

type Desk = ReturnType<typeof desk>;

/** One thing a person may do, as a function of the state it is done to. */
export const step = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        '/basics/name',
        '/basics/location/city',
        '/basics/location/region',
        '/basics/profiles/0/username',
        '/sections/0/title',
        '/sections/1/entries/0/organization',
        '/sections/1/entries/0/dates',
      ),
      fc.option(fc.string(), { nil: undefined }),
    )
    .map(([pointer, value]) => ({ actions, content }: Desk) => {
      // Sections were moved about: the form shows this field only where there is such an entry.
      const { list: parent } = splitItem(pointer);
      if (parent.includes('entries') && valueAt(content().resume, `${parent}/shape`) !== 'dated') return;
      if (pointer.endsWith('dates'))
        actions.setField('d1', pointer, value === undefined ? undefined : { text: value });
      else actions.setField('d1', pointer, pointer.endsWith('title') ? (value ?? '') : value);
    }),
  fc.constant(({ actions }: Desk) => actions.settleTyping('d1')),
  fc.nat(3).map(
    (at) =>
      ({ actions }: Desk) =>
        actions.insertItem('d1', '/basics/details', at, { value: 'x' }),
  ),
  fc.nat(3).map((at) => ({ actions }: Desk) => {
    actions.insertItem('d1', '/sections', at, { kind: 'custom', title: 'New', entries: [] });
  }),
  fc.nat(2).map((at) => ({ actions, content }: Desk) => {
    if (content().resume.sections.length > 2) actions.moveItem('d1', `/sections/${at}`, 1);
  }),
  fc.constant(({ actions, content }: Desk) => {
    if (content().resume.sections.length > 2) actions.removeItem('d1', '/sections/2');
  }),
  fc.tuple(fc.nat(3), fc.nat(2), fc.nat(3), fc.nat(2)).map(([from, entry, to, place]) => (one: Desk) => {
    const count = (section: number) => one.content().resume.sections[section]?.entries.length ?? -1;
    const left = count(to) - (from === to ? 1 : 0);
    if (entry >= count(from) || count(to) < 0) return;
    const target = `/sections/${to}/entries/${Math.min(place, left)}`;
    one.actions.carryItem('d1', `/sections/${from}/entries/${entry}`, target);
  }),
  fc.tuple(fc.nat(2), fc.nat(2)).map(([from, to]) => ({ actions, content }: Desk) => {
    const count = content().resume.sections.length;
    if (Math.max(from, to) < count) actions.carryItem('d1', `/sections/${from}`, `/sections/${to}`);
  }),
  fc.tuple(fc.nat(2), fc.boolean(), fc.boolean()).map(([at, wanted, ofEntry]) => (one: Desk) => {
    const { sections } = one.content().resume;
    if (!sections[at] || (ofEntry && sections[at].entries.length === 0)) return;
    const pointer = ofEntry ? `/sections/${at}/entries/0` : `/sections/${at}`;
    one.actions.setHidden('d1', pointer, wanted);
    one.actions.setPageBreak('d1', pointer, !wanted);
  }),
  fc.tuple(fc.nat(2), fc.nat(2)).map(([at, point]) => ({ actions }: Desk) => {
    actions.splitRole('d1', `/sections/${at}/entries/0`, point);
  }),
  fc.nat(2).map((at) => ({ actions }: Desk) => {
    actions.joinRoles('d1', `/sections/${at}/entries/1`);
  }),
  fc.tuple(fc.nat(1), fc.nat(20), fc.boolean()).map(([at, place, joins]) => ({ actions, content }: Desk) => {
    const points = '/sections/1/entries/0/highlights';
    if (!Array.isArray(valueAt(content().resume, points))) return;
    if (joins) actions.joinHighlight('d1', `${points}/${at}`);
    else actions.splitHighlight('d1', `${points}/${at}`, place, place);
  }),
  fc.constantFrom('meridian', 'harbour').map(
    (id) =>
      ({ actions }: Desk) =>
        actions.setTemplate('d1', id),
  ),
  fc.constantFrom('a4' as const, 'letter' as const).map((paper) => ({ actions }: Desk) => {
    actions.setPaper('d1', paper);
  }),
  fc
    .constantFrom(undefined, { size: 9 }, { size: 11, order: ['skills' as const] })
    .map((theme) => ({ actions }: Desk) => {
      actions.setTheme('d1', theme, theme && 'theme size');
    }),
  fc.constant(({ actions }: Desk) => actions.keepLine('d1', 0)),
);
