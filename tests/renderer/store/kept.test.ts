import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { galleyOf, isEdited } from '../../../renderer/store/kept';
import { readGalley, writeGalley } from '../../../shared/galley/file';
import { desk } from '../people';
import { step } from '../steps';

/** The document written and opened again, beside itself. */
function reopened(here: ReturnType<typeof desk>, readOnly = false) {
  const kept = { document: readGalley(writeGalley(galleyOf(here.document()))).document, readOnly };
  const { resume, unplaced } = kept.document.content;
  const imported = { resume, unplaced, notes: [...kept.document.content.notes], kept };
  const file = { path: '/cvs/mira.galley', stamp: '1 2' };
  here.actions.addOpened([
    JSON.parse(JSON.stringify({ ok: true, name: 'm.galley', key: 'k2', file, imported })),
  ]);
  return here.document('d2');
}

describe('documents that are kept', () => {
  it('any edits, some undone, saved and reopened: the equal document, with the equal way back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.nat(5), (steps, undone) => {
        const here = desk();
        const before = here.content();
        for (const act of steps) act(here);
        for (let count = 0; count < undone; count += 1) here.actions.undo('d1');
        const after = here.document();
        expect({ ...galleyOf(reopened(here)), key: after.key }).toEqual(galleyOf(after));
        for (const _ of after.past) here.actions.undo('d2');
        expect(here.content('d2')).toEqual(before);
        for (const _ of [...after.past, ...after.future]) here.actions.redo('d2');
        for (const _ of after.future) here.actions.redo('d1');
        expect(here.content('d2')).toEqual(here.content());
      }),
    );
  });

  it('are edited from the first step on, and no longer when it is undone', () => {
    const { actions, document } = desk();
    expect(isEdited(document())).toBe(false);
    actions.setField('d1', '/basics/label', 'Clockmaker');
    expect(isEdited(document())).toBe(true);
    actions.undo('d1');
    expect(isEdited(document())).toBe(false);
    actions.redo('d1');
    expect(isEdited(document())).toBe(true);
    actions.undo('d1');
    actions.toggleReviewed('d1', 'A sentence.');
    expect(isEdited(document())).toBe(true);
  });

  it('bring their look and their history, and are where they were saved', () => {
    const here = desk();
    here.actions.setTemplate('d1', 'harbour');
    const document = reopened(here);
    expect(document).toMatchObject({ file: { path: '/cvs/mira.galley' }, fileName: 'mira.docx' });
    expect(document.content.look.templateId).toBe('harbour');
    expect(isEdited(document)).toBe(false);
    here.actions.undo('d2');
    expect(here.content('d2').look.templateId).toBe('meridian');
  });

  it('have their name for good, and a copy beside the first another one', () => {
    const here = desk();
    expect(reopened(here).key).toBe('k2');
    const [closed] = here.actions.closeDocuments(['d1', 'd2']);
    expect(closed?.document.key).toBe('mira-docx');
    const document = { ...galleyOf(closed?.document ?? here.document()) };
    const imported = { ...document.content, unplaced: [], notes: [], kept: { document, readOnly: false } };
    here.actions.addOpened([JSON.parse(JSON.stringify({ ok: true, name: 'm.galley', key: 'k3', imported }))]);
    expect(here.store.getState().documents[0]?.key).toBe('mira-docx');
  });

  it('for reading only stay as they are', () => {
    const here = desk();
    here.actions.setField('d1', '/basics/label', 'Clockmaker');
    const document = reopened(here, true);
    here.actions.setField('d2', '/basics/name', 'Somebody else');
    here.actions.undo('d2');
    expect(here.document('d2').content).toBe(document.content);
    here.actions.duplicateDocument('d2', 'k3');
    here.actions.undo('d3');
    expect(here.content('d3').resume.basics).not.toHaveProperty('label');
  });
});
