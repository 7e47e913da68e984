import { describe, expect, it } from 'vitest';
import { desk, pageOf } from '../people';

const answer = (text: string) => ({ pages: [pageOf([{ text }])], notes: [] });

describe('answers of the layout', () => {
  const shown = ({ store }: ReturnType<typeof desk>) => store.getState().layouts.d1?.pages[0]?.texts[0]?.text;

  it('a late answer is dropped', () => {
    const here = desk();
    const first = here.actions.layoutAsked('d1');
    const second = here.actions.layoutAsked('d1');
    here.actions.layoutArrived('d1', second, answer('new'));
    here.actions.layoutArrived('d1', first, answer('old'));
    expect(shown(here)).toBe('new');
  });

  it('an answer for a closed document is dropped, and one from before it was put back', () => {
    const here = desk();
    const turn = here.actions.layoutAsked('d1');
    const closed = here.actions.closeDocuments(['d1']);
    here.actions.layoutArrived('d1', turn, answer('ghost'));
    here.actions.restoreDocuments(closed);
    here.actions.layoutArrived('d1', turn, answer('ghost'));
    expect(here.store.getState().layouts.d1).toBeUndefined();
  });

  it('a failure keeps the last pages and goes with the next answer', () => {
    const here = desk();
    here.actions.layoutArrived('d1', here.actions.layoutAsked('d1'), answer('good'));
    here.actions.layoutFailed('d1', here.actions.layoutAsked('d1'), 'No such template.');
    expect(shown(here)).toBe('good');
    expect(here.store.getState().layouts.d1?.problem).toBe('No such template.');
    here.actions.layoutArrived('d1', here.actions.layoutAsked('d1'), answer('better'));
    expect(here.store.getState().layouts.d1?.problem).toBeUndefined();
  });
});
