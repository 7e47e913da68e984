import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepVariants } from '../../../renderer/keeping/keep-variants';
import { galleyOf } from '../../../renderer/store/kept';
import { readGalley, writeGalley } from '../../../shared/galley/file';
import { desk, MIRA, sourceOf } from '../people';
import { step } from '../steps';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A master `d1` and its variant `d2`, which is on the desk. */
function couple() {
  const here = desk({ source: sourceOf(MIRA) });
  keepVariants(here.store, here.actions);
  here.actions.addVariant('d1', 'variant');
  return { ...here, rest: () => vi.advanceTimersByTime(1000) };
}

describe('variants', () => {
  it('follow any edits of the master, and undone again are as they were', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const { rest, ...here } = couple();
        const before = here.content('d2');
        here.actions.showDocument('d1');
        for (const act of steps) {
          act(here);
          rest();
        }
        expect(here.content('d2').resume).toEqual(here.content('d1').resume);
        for (const _ of here.document('d2').past) here.actions.undo('d2');
        expect(here.content('d2')).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('keep their own words, follow in the rest, and take one step of undo for it', () => {
    const { actions, content, document, rest } = couple();
    actions.setField('d2', '/sections/1/entries/0/title', 'Clockmaker');
    actions.removeItem('d2', '/sections/0');
    actions.showDocument('d1');
    for (const typed of ['De', 'Delft']) {
      actions.setField('d1', '/basics/location/city', typed);
      rest();
    }
    actions.insertItem('d1', '/sections/1/entries', 0, {
      shape: 'dated',
      title: 'New job',
      highlights: [],
      keywords: [],
    });
    rest();
    expect(content('d2').resume.basics.location?.city).toBe('Delft');
    expect(content('d2').resume.sections[0]?.entries).toMatchObject([
      { title: 'New job' },
      { organization: 'Clock House', title: 'Clockmaker' },
      { organization: 'Bell Foundry' },
    ]);
    expect(document('d2').past).toHaveLength(3);
    actions.undo('d2');
    rest();
    expect(content('d2').resume.basics.location?.city).toBe('Utrecht');
    actions.setField('d1', '/basics/location/city', 'Gouda');
    rest();
    expect(content('d2').resume.basics.location?.city).toBe('Gouda');
    expect(content('d2').resume.sections[0]?.entries[1]).toMatchObject({ title: 'Clockmaker' });
  });

  it('what is known of the words’ origins goes with them', () => {
    const { actions, content, rest } = couple();
    actions.showDocument('d1');
    actions.insertItem('d1', '/sections', 0, { kind: 'custom', title: 'New', entries: [] });
    rest();
    const origins = content('d2').source?.origins ?? {};
    expect(origins['/sections/2/entries/0/title']).toBeDefined();
    expect(Object.keys(origins).sort()).toEqual(Object.keys(content('d1').source?.origins ?? {}).sort());
  });

  it('wait until the hand rests, or until they are looked at', () => {
    const { actions, content, rest } = couple();
    actions.showDocument('d1');
    actions.setField('d1', '/basics/name', 'Mira O.');
    vi.advanceTimersByTime(50);
    expect(content('d2').resume.basics.name).toBe('Mira Osgood');
    actions.showDocument('d2');
    expect(content('d2').resume.basics.name).toBe('Mira O.');
    actions.showDocument('d1');
    actions.setField('d1', '/basics/name', 'Mira P.');
    rest();
    expect(content('d2').resume.basics.name).toBe('Mira P.');
  });

  it('saved, closed and opened again they catch up, and may stop or give in', () => {
    const { store, actions, content, rest } = couple();
    actions.setField('d2', '/basics/label', 'For the tower job');
    const document = readGalley(writeGalley(galleyOf(couple().document('d2')))).document;
    expect(document.content.follows?.master).toBe('mira-docx');
    const [closed] = actions.closeDocuments(['d2']);
    actions.setField('d1', '/basics/name', 'Mira O.');
    if (closed) actions.restoreDocuments([closed]);
    rest();
    expect(content('d2').resume.basics).toMatchObject({ name: 'Mira O.', label: 'For the tower job' });
    actions.followInAll('d2');
    expect(content('d2').resume).toEqual(content('d1').resume);
    actions.undo('d2');
    expect(content('d2').resume.basics.label).toBe('For the tower job');
    actions.stopFollowing('d2');
    actions.setField('d1', '/basics/name', 'Mira Q.');
    rest();
    expect(content('d2').resume.basics.name).toBe('Mira O.');
    expect(store.getState().documents).toHaveLength(2);
  });
});
