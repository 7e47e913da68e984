import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createActions } from '../../../renderer/store/actions';
import { rewritten } from '../../../renderer/store/follow-items';
import { splitItem, valueAt } from '../../../renderer/store/pointer';
import { createAppStore } from '../../../renderer/store/store';
import type { Origins } from '../../../shared/source';
import { MIRA, openedFile, sourceOf } from '../people';

function sourced() {
  const store = createAppStore({ templateId: 'meridian', paper: 'a4' });
  const actions = createActions(store);
  actions.addOpened([openedFile('mira.docx', MIRA, sourceOf(MIRA))]);
  const content = () => {
    const found = store.getState().documents[0]?.content;
    if (!found?.source) throw new Error('no source');
    return { ...found, source: found.source };
  };
  return { actions, content };
}

type Desk = ReturnType<typeof sourced>;

const LISTS = ['/sections', '/sections/1/entries', '/sections/1/entries/0/highlights', '/basics/profiles'];
const list = fc.constantFrom(...LISTS);
const lengthOf = ({ content }: Desk, pointer: string) => {
  const found = valueAt(content().resume, pointer);
  return Array.isArray(found) ? found.length : 0;
};

const step = fc.oneof(
  fc.tuple(list, fc.nat(3)).map(([at, index]) => (desk: Desk) => {
    const length = lengthOf(desk, at);
    if (length > 0) desk.actions.insertItem('d1', at, Math.min(index, length), { title: '', entries: [] });
  }),
  fc.tuple(list, fc.nat(3)).map(([at, index]) => (desk: Desk) => {
    if (index < lengthOf(desk, at)) desk.actions.removeItem('d1', `${at}/${index}`);
  }),
  fc
    .tuple(list, fc.nat(3), fc.constantFrom(-1 as const, 1 as const))
    .map(([at, index, by]) => (desk: Desk) => {
      if (index < lengthOf(desk, at)) desk.actions.moveItem('d1', `${at}/${index}`, by);
    }),
  fc.subarray(['filing', 'turning', 'brazing']).map((keywords) => (desk: Desk) => {
    const { list: entry } = splitItem('/sections/2/entries/0/keywords');
    if (valueAt(desk.content().resume, `${entry}/0/name`) === 'Bench')
      desk.actions.setField('d1', '/sections/2/entries/0/keywords', keywords);
  }),
);

const said = (origins: Origins, resume: unknown) =>
  Object.keys(origins).map((pointer) => [pointer, valueAt(resume, pointer)] as const);

it('whatever is moved, added and removed, each string is told from the line that it came from', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const desk = sourced();
      for (const act of steps) act(desk);
      const { resume, source } = desk.content();
      for (const [pointer, words] of said(source.origins, resume)) {
        const from = source.lines[source.origins[pointer]?.[0]?.line ?? -1]?.text;
        // A keyword that was typed over came from the same words.
        if (!pointer.includes('/keywords/')) expect(words).toBe(from);
      }
      const lost = Object.keys(sourceOf(resume).origins).filter(
        (pointer) => !(pointer in source.origins) && !pointer.includes('/keywords/'),
      );
      // Only what was added has no line.
      expect(lost.filter((pointer) => valueAt(resume, pointer) !== '')).toEqual([]);
    }),
  );
});

it('keywords keep their origin by their words, and one typed over by its place', () => {
  const place = rewritten(['oil', 'wax', 'oil'], ['oil', 'ink', 'oil', 'wax']);
  expect([0, 1, 2].map(place)).toEqual([0, 3, 2]);
  expect([0, 1].map(rewritten(['oil', 'wax'], ['oils', 'wax']))).toEqual([0, 1]);
  expect([0, 1].map(rewritten(['oil', 'wax'], ['wax']))).toEqual([undefined, 0]);
});

it('undo brings the origins back', () => {
  const { actions, content } = sourced();
  const before = content().source;
  actions.removeItem('d1', '/sections/1');
  expect(Object.keys(content().source.origins)).not.toContain('/sections/2/title');
  actions.undo('d1');
  expect(content().source).toEqual(before);
});
