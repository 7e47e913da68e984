import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundPlaces } from '../../../renderer/store/found';
import { desk } from '../people';

const sought = (words: string, ...files: string[]) => {
  const open = desk(...files);
  open.actions.openFind(true);
  open.actions.seek({ words });
  return { ...open, places: () => foundPlaces(open.store.getState()) };
};

describe('finding in documents', () => {
  it('finds fields of every kind, in the order of the form', () => {
    const { places } = sought('er');
    expect(places().map(({ at }) => at)).toEqual([
      '/sections/1/entries/0/title',
      '/sections/1/entries/0/highlights/0/text',
    ]);
    expect(
      sought('Utrecht')
        .places()
        .map(({ at }) => at),
    ).toEqual(['/basics/location/city']);
    expect(
      sought('filing')
        .places()
        .map(({ at }) => at),
    ).toEqual(['/sections/2/entries/0/keywords/0']);
  });

  it('reads across markup', () => {
    expect(sought('old clocks').places()).toHaveLength(1);
  });

  it('opens what a place stands in, and goes round', () => {
    const { store, actions } = sought('watches');
    expect(store.getState().opened).toContain('/sections/1/entries/0');
    actions.seek({ words: 'er' });
    actions.stepFind(-1);
    expect(store.getState().find?.index).toBe(1);
    actions.stepFind(1);
    expect(store.getState().find?.index).toBe(0);
  });

  it('goes on to the next document where all are searched', () => {
    const { store, actions, places } = sought('Bell Foundry', 'mira.docx', 'twin.docx');
    expect(places()).toHaveLength(1);
    actions.seek({ everywhere: true });
    expect(places()).toHaveLength(2);
    actions.stepFind(1);
    expect(store.getState().currentId).toBe('d2');
  });

  it('remembers what was sought', () => {
    const { store, actions } = sought('Clock');
    actions.closeFind();
    expect(store.getState().find).toBeUndefined();
    actions.stepFind(1);
    expect(store.getState().find?.words).toBe('Clock');
  });
});

describe('replacing in documents', () => {
  it('replaces one place and goes to the next, not into its own words', () => {
    const { actions, content, store } = sought('er');
    actions.setReplacement('erer');
    actions.replaceFound();
    expect(content().resume.sections[1]?.entries[0]).toMatchObject({
      title: 'Repairerer',
    });
    expect(store.getState().find?.index).toBe(2);
  });

  it('replaces all, as one step of undo in each document', () => {
    const { actions, content, document, places } = sought('clock', 'mira.docx', 'twin.docx');
    const before = [content('d1'), content('d2')];
    actions.seek({ everywhere: true });
    actions.setReplacement('Bell');
    const replaced = actions.replaceAllFound();
    expect([replaced.places, replaced.steps.map(({ id }) => id)]).toEqual([6, ['d1', 'd2']]);
    expect(places()).toEqual([]);
    expect(content('d2').resume.sections[0]?.entries[0]).toEqual({
      shape: 'prose',
      text: 'Keeps **old** Bells going.',
    });
    for (const [index, id] of ['d1', 'd2'].entries()) {
      expect(document(id).past).toHaveLength(1);
      actions.undo(id);
      expect(content(id)).toEqual(before[index]);
    }
  });

  it('leaves no empty keyword, and no empty field', () => {
    const { actions, content } = sought('filing');
    actions.replaceAllFound();
    expect(content().resume.sections[2]?.entries[0]).toMatchObject({ keywords: ['turning'] });
    actions.seek({ words: 'Utrecht' });
    actions.replaceAllFound();
    expect(content().resume.basics.location).toBeUndefined();
  });

  it('undone, gives back the equal résumé, whatever is replaced by whatever', () => {
    const words = fc.constantFrom<string>('e', 'a', 'Clock House', 'o', 'mira', 'Skills', 's');
    fc.assert(
      fc.property(words, fc.constantFrom<string>('', 'x', 'ee', '**'), (from, to) => {
        const { actions, content, document } = sought(from);
        const before = content();
        actions.setReplacement(to);
        const { places } = actions.replaceAllFound();
        expect(document().past.length).toBe(places > 0 && from !== to ? 1 : 0);
        if (document().past.length > 0) actions.undo('d1');
        expect(content()).toEqual(before);
      }),
    );
  });
});
