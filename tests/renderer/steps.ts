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
