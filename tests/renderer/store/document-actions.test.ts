import { describe, expect, it } from 'vitest';
import { foundDocuments } from '../../../renderer/store/facts';
import { inPileOrder } from '../../../renderer/store/pile-order';
import type { PileOrder } from '../../../renderer/store/state';
import { desk, openedFile } from '../people';

describe('the pile', () => {
  it('shows the first document opened and keeps it when more come', () => {
    const { store, actions } = desk('a.txt', 'b.txt');
    expect(store.getState().currentId).toBe('d1');
    actions.addOpened([openedFile('c.txt')]);
    expect(store.getState().currentId).toBe('d1');
    expect(store.getState().documents.map(({ fileName }) => fileName)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it('a file that cannot be read gets a row and costs the others nothing', () => {
    const { store, actions } = desk();
    actions.addOpened([
      { ok: false, name: 'x.docx', problem: 'It is empty.', advice: 'Save it again.' },
      openedFile('b.txt'),
    ]);
    expect(store.getState().documents).toHaveLength(2);
    const [row] = store.getState().unreadable;
    expect(row).toMatchObject({ name: 'x.docx', problem: 'It is empty.' });
    actions.dismissUnreadable(row?.id ?? '');
    expect(store.getState().unreadable).toEqual([]);
  });

  it('tells how far a scan is until it is read', () => {
    const { store, actions } = desk();
    const scan = { path: '/scan.pdf', name: 'scan.pdf', pages: 5 };
    actions.recognised({ ...scan, done: 0.1, page: 1 });
    actions.recognised({ ...scan, path: '/other.png', done: 0.5, page: 1 });
    actions.recognised({ ...scan, done: 0.3, page: 2 });
    expect(store.getState().recognising.map(({ path, page }) => [path, page])).toEqual([
      ['/scan.pdf', 2],
      ['/other.png', 1],
    ]);
    actions.addOpened([{ ...openedFile('scan.pdf'), path: '/scan.pdf' }]);
    expect(store.getState().recognising.map(({ path }) => path)).toEqual(['/other.png']);
  });

  it('the neighbour that moves up takes the desk', () => {
    const { store, actions } = desk('a', 'b', 'c');
    actions.showDocument('d2');
    actions.closeDocuments(['d2']);
    expect(store.getState().currentId).toBe('d3');
    actions.closeDocuments(['d3']);
    expect(store.getState().currentId).toBe('d1');
    actions.closeDocuments(['d1']);
    expect(store.getState()).toMatchObject({ currentId: undefined, selectedIds: [] });
  });

  it('what was closed comes back to its place with its history', () => {
    const { store, actions, document } = desk('a', 'b', 'c', 'd');
    actions.setField('d2', '/basics/label', 'Typed');
    const closed = actions.closeDocuments(['d1', 'd2', 'd4']);
    expect(store.getState().currentId).toBe('d3');
    actions.restoreDocuments(closed);
    expect(store.getState().documents.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4']);
    expect(document('d2').past).toHaveLength(1);
  });

  it('puts nothing back that came back already', () => {
    const { store, actions, document } = desk('a', 'b');
    const closed = actions.closeDocuments(['d2']);
    actions.restoreDocuments(closed);
    actions.setField('d2', '/basics/label', 'Typed');
    actions.restoreDocuments(closed);
    expect(store.getState().documents.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(document('d2').past).toHaveLength(1);
  });

  it('picking more keeps the one shown; picking another shows it', () => {
    const { store, actions } = desk('a', 'b', 'c');
    actions.selectDocuments(['d1', 'd3']);
    expect(store.getState()).toMatchObject({ currentId: 'd1', selectedIds: ['d1', 'd3'] });
    actions.selectDocuments(['d2']);
    expect(store.getState()).toMatchObject({ currentId: 'd2', selectedIds: ['d2'] });
  });

  it('is ordered as opened, by name, or what was read least surely first', () => {
    const { store, actions } = desk('b.txt', 'c.txt', 'a.txt', 'd.txt');
    for (const [id, name] of [
      ['d1', 'Bea'],
      ['d2', 'Čeněk'],
      ['d3', 'anna'],
      ['d4', 'Dag'],
    ] as const)
      actions.setField(id, '/basics/name', name);
    const sure = [0.9, 0.4, 0.9, undefined];
    const documents = store.getState().documents.map((document, index) => ({
      ...document,
      content: { ...document.content, confidence: sure[index] },
    }));
    const ids = (order: PileOrder) => inPileOrder(documents, order).map(({ id }) => id);
    expect(ids('opened')).toEqual(['d1', 'd2', 'd3', 'd4']);
    expect(ids('name')).toEqual(['d3', 'd1', 'd2', 'd4']);
    expect(ids('review')).toEqual(['d2', 'd1', 'd3', 'd4']);
  });

  it('is searched by name and by file, every word of it', () => {
    const { store, actions } = desk('clocks.docx', 'bells.pdf');
    actions.setSearch('OSGOOD bell');
    expect(foundDocuments(store.getState()).map(({ id }) => id)).toEqual(['d2']);
  });
});
