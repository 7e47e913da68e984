import { describe, expect, it } from 'vitest';
import { keepVersions } from '../../../renderer/keeping/keep-versions';
import { isEdited } from '../../../renderer/store/kept';
import { desk, openedFile } from '../people';

function watched() {
  const here = desk();
  const clock = { now: 1_700_000_000_000 };
  keepVersions(here.store, here.actions, () => clock.now);
  here.actions.addOpened([openedFile('b.docx')]);
  const versions = () => here.document('d2').versions;
  return { ...here, clock, versions, whys: () => versions().map(({ why }) => why) };
}

describe('versions that nobody asks for', () => {
  it('are taken when a document comes and before another look, and edit nothing', () => {
    const { actions, document, whys, versions } = watched();
    expect(whys()).toEqual(['import']);
    expect(isEdited(document('d2'))).toBe(false);
    actions.setField('d2', '/basics/name', 'Mira O.');
    actions.setTemplate('d2', 'harbour');
    expect(whys()).toEqual(['import', 'restyle']);
    expect(versions()[1]?.content).toMatchObject({
      look: { templateId: 'meridian' },
      resume: { basics: { name: 'Mira O.' } },
    });
  });

  it('going back to one is one step of undo, and what it replaced is a version', () => {
    const { actions, content, document, versions, whys, clock } = watched();
    const before = content('d2');
    actions.setField('d2', '/basics/name', 'Mira O.');
    actions.removeItem('d2', '/sections/0');
    const after = content('d2');
    const steps = document('d2').past.length;
    const first = versions()[0];
    if (!first) throw new Error('no version');
    actions.restoreVersion('d2', first, clock.now + 1000);
    expect(content('d2')).toEqual(before);
    expect(document('d2').past).toHaveLength(steps + 1);
    expect(whys()).toEqual(['import', 'restore']);
    actions.undo('d2');
    expect(content('d2')).toEqual(after);
    actions.redo('d2');
    expect(content('d2')).toEqual(before);
  });

  it('one with a name is something to save', () => {
    const { actions, document } = watched();
    actions.takeVersion('d2', { at: 5, why: 'named', name: 'For the tower job' });
    expect(isEdited(document('d2'))).toBe(true);
  });
});
