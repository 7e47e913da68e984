import { describe, expect, it } from 'vitest';
import type { BatchRow } from '../../../shared/batch/report';
import { desk } from '../people';

const PREPARED = {
  ok: true as const,
  mayClash: false,
  folder: '/out',
  done: [],
  items: [
    { index: 1, source: '/cvs/a.docx', opened: false },
    { index: 2, source: '/cvs/b.docx', opened: false },
    { index: 3, source: 'Mira Osgood', opened: true },
  ],
};

function rowOf(index: number, status: BatchRow['status']): BatchRow {
  const lists = { notes: [], unplaced: [], removed: [], outputs: [] };
  return { index, source: `/cvs/${index}`, status, ...lists, milliseconds: 5 };
}

const pace = { done: 1, total: 3, perMinute: 60 };

describe('the batch in the window', () => {
  it('has a row a document and leaves those alone that nothing is told of', () => {
    const { store, actions } = desk();
    actions.batchBegins(PREPARED, {}, ['d1']);
    const before = store.getState().batch?.rows ?? [];
    expect(before.map(({ state, documentId }) => [state, documentId])).toEqual([
      ['waiting', undefined],
      ['waiting', undefined],
      ['waiting', 'd1'],
    ]);
    actions.batchTold([
      { event: 'begun', total: 3, done: 0 },
      { event: 'file', index: 1, source: '/cvs/a.docx', state: 'reading' },
      { event: 'progress', index: 2, source: '/cvs/b.docx', done: 0.5, page: 1, pages: 2 },
      { event: 'done', row: rowOf(1, 'written'), pace },
    ]);
    const after = store.getState().batch;
    expect(after?.rows.map(({ state }) => state)).toEqual(['written', 'reading', 'waiting']);
    expect(after?.rows[1]?.recognised).toBe(0.5);
    expect(after).toMatchObject({ done: 1, pace });
    expect(after?.rows[2]).toBe(before[2]);
  });

  it('pauses, resumes, and keeps what is done when it ends early', () => {
    const { store, actions } = desk();
    actions.batchBegins(PREPARED, {}, []);
    actions.batchTold([{ event: 'paused' }]);
    expect(store.getState().batch?.phase).toBe('paused');
    actions.batchTold([
      { event: 'resumed' },
      { event: 'done', row: rowOf(1, 'failed'), pace },
      { event: 'file', index: 2, source: '/cvs/b.docx', state: 'set' },
    ]);
    expect(store.getState().batch?.phase).toBe('running');
    const failure = { problem: 'The disk is full.', advice: 'Free some room.' };
    actions.batchEnded({ reports: ['report.html'], failure });
    expect(store.getState().batch).toMatchObject({
      phase: 'ended',
      reports: ['report.html'],
      failure,
    });
    expect(store.getState().batch?.rows.map(({ state }) => state)).toEqual(['failed', 'waiting', 'waiting']);
  });

  it('knows why it paused by itself until it goes on', () => {
    const { store, actions } = desk();
    const failure = { problem: 'The disk is full.', advice: 'Free some space.', fault: 'disk-full' } as const;
    actions.batchBegins(PREPARED, {}, []);
    actions.batchTold([{ event: 'paused', failure }]);
    expect(store.getState().batch).toMatchObject({ phase: 'paused', halt: failure });
    actions.batchTold([{ event: 'resumed' }]);
    expect(store.getState().batch?.halt).toBeUndefined();
    actions.batchTold([{ event: 'paused', failure }]);
    actions.batchEnded({ reports: [] });
    expect(store.getState().batch?.halt).toBeUndefined();
  });

  it('shows what an earlier start did', () => {
    const { store, actions } = desk();
    actions.batchBegins({ ...PREPARED, done: [rowOf(2, 'review')] }, {}, []);
    expect(store.getState().batch?.rows.map(({ state }) => state)).toEqual(['waiting', 'review', 'waiting']);
    expect(store.getState().batch?.done).toBe(1);
  });

  it('is set up for what is selected, else for all that is open, in the look shown', () => {
    const { store, actions } = desk('a', 'b', 'c');
    actions.showBatchSetup();
    expect(store.getState().batchSetup).toMatchObject({ take: 'all', templates: ['meridian'], paper: 'a4' });
    actions.changeBatch({ templates: ['harbour'] });
    actions.selectDocuments(['d1', 'd3']);
    actions.showBatchSetup();
    expect(store.getState().batchSetup).toMatchObject({ take: 'picked', templates: ['harbour'] });
  });

  it('hears nothing of a batch that it does not know', () => {
    const { store, actions } = desk();
    actions.batchTold([{ event: 'paused' }]);
    actions.batchEnded({ reports: [] });
    expect(store.getState().batch).toBeUndefined();
  });

  it('keeps what is answered to what lies in the way, for one and for all', () => {
    const { store, actions } = desk();
    actions.batchBegins(PREPARED, { dry: true, asking: true }, []);
    actions.batchTold([
      { event: 'clash', index: 1, source: '/cvs/a.docx', files: ['a.pdf', 'a.docx'] },
      { event: 'file', index: 1, source: '/cvs/a.docx', state: 'set' },
    ]);
    actions.batchTold([{ event: 'clash', index: 2, source: '/cvs/b.docx', files: ['b.pdf'] }]);
    const { clashes = [] } = store.getState().batch ?? {};
    expect(clashes).toEqual([
      { index: 1, files: ['a.pdf', 'a.docx'] },
      { index: 2, files: ['b.pdf'] },
    ]);
    actions.answerClashes(clashes, 'skip');
    actions.answerClashes(clashes.slice(1), 'replace');
    const answers = { 'a.pdf': 'skip', 'a.docx': 'skip', 'b.pdf': 'replace' };
    expect(store.getState().batch).toMatchObject({ asking: true, answers });
    actions.batchBegins(PREPARED, {}, []);
    expect(store.getState().batch).toMatchObject({ asking: false, clashes: [], answers: {} });
  });
});
