import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resumeSchema } from '../../../shared/schemas';
import { desk } from '../people';
import { step } from '../steps';

describe('editing and undo', () => {
  it('any edits, all undone, give the equal content; all redone, the edited one', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const here = desk();
        const before = here.content();
        for (const act of steps) act(here);
        const after = here.content();
        expect(resumeSchema.safeParse(JSON.parse(JSON.stringify(after.resume))).success).toBe(true);
        const taken = here.document().past.length;
        for (let count = 0; count < taken; count += 1) here.actions.undo('d1');
        expect(here.content()).toEqual(before);
        for (let count = 0; count < taken; count += 1) here.actions.redo('d1');
        expect(here.content()).toEqual(after);
      }),
    );
  });

  it('typing in one field is one step until it pauses', () => {
    const { actions, document, content } = desk();
    for (const typed of ['M', 'Mi', 'Mir']) actions.setField('d1', '/basics/label', typed);
    expect(document().past).toHaveLength(1);
    expect(document().past[0]?.patches).toHaveLength(1);
    actions.settleTyping('d1');
    actions.setField('d1', '/basics/label', 'Mirr');
    actions.setField('d1', '/basics/phone', '1');
    expect(document().past).toHaveLength(3);
    actions.undo('d1');
    actions.undo('d1');
    expect(content().resume.basics.label).toBe('Mir');
    actions.undo('d1');
    expect(content().resume.basics).not.toHaveProperty('label');
  });

  it('an edit after undo forgets what was undone', () => {
    const { actions, document } = desk();
    actions.setField('d1', '/basics/label', 'one');
    actions.undo('d1');
    actions.setField('d1', '/basics/label', 'two');
    expect(document().future).toEqual([]);
  });

  it('the last letter of a location takes the location away', () => {
    const { actions, content } = desk();
    actions.setField('d1', '/basics/location/city', undefined);
    expect(content().resume.basics).not.toHaveProperty('location');
    actions.setField('d1', '/basics/location/region', 'Drenthe');
    expect(content().resume.basics.location).toEqual({ region: 'Drenthe' });
  });

  it('the ends of a list stay where they are', () => {
    const { actions, document } = desk();
    actions.moveItem('d1', '/sections/0', -1);
    actions.moveItem('d1', '/sections/2', 1);
    expect(document().past).toEqual([]);
  });

  it('what stands open stays open where it goes', () => {
    const { store, actions } = desk();
    const opened = () => [...store.getState().opened].sort();
    for (const pointer of store.getState().opened) actions.setOpened(pointer, false);
    actions.setOpened('/sections/1', true);
    actions.setOpened('/sections/1/entries/0', true);
    actions.moveItem('d1', '/sections/1', 1);
    expect(opened()).toEqual(['/sections/2', '/sections/2/entries/0']);
    actions.insertItem('d1', '/sections', 0, { kind: 'custom', title: 'New', entries: [] });
    expect(opened()).toEqual(['/sections/3', '/sections/3/entries/0']);
    actions.removeItem('d1', '/sections/0');
    actions.removeItem('d1', '/sections/2/entries/0');
    expect(opened()).toEqual(['/sections/2']);
    actions.removeItem('d1', '/sections/2');
    expect(opened()).toEqual([]);
  });

  it('one look for all is one step of undo in each that changes', () => {
    const { actions, document } = desk('a.txt', 'b.txt');
    actions.setTemplate('d1', 'harbour');
    actions.dressAll({ templateId: 'harbour', paper: 'a4' });
    expect(document('d1').past).toHaveLength(1);
    expect(document('d2').past).toHaveLength(1);
    expect(document('d2').content.look.templateId).toBe('harbour');
  });

  it('one look for all is taken back in all, but where something was edited since', () => {
    const { actions, document } = desk('a.txt', 'b.txt', 'c.txt');
    const look = (id: string) => document(id).content.look.templateId;
    const before = look('d1');
    actions.setTemplate('d2', 'harbour');
    const steps = actions.dressAll({ templateId: 'harbour', paper: 'a4' });
    expect(steps.map(({ id }) => id)).toEqual(['d1', 'd3']);
    actions.setField('d3', '/basics/name', 'Somebody Else');
    actions.takeBack(steps);
    expect(['d1', 'd2', 'd3'].map(look)).toEqual([before, 'harbour', 'harbour']);
    actions.redo('d1');
    expect(look('d1')).toBe('harbour');
    // A second press finds nothing of it.
    actions.undo('d1');
    actions.takeBack(steps);
    expect([look('d1'), document('d1').past.length]).toEqual([before, 0]);
  });
});
