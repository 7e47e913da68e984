import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../renderer/commands';
import { isEdited } from '../../../renderer/store/kept';
import type { Args, Result } from '../../../shared/ipc/contract';
import { type Answers, bridgeOf } from '../bridge';
import { desk } from '../people';

type Save = (args: Args<'documents.save'>) => Promise<Result<'documents.save'>>;

/** A desk whose documents are saved by `answer`. */
function deskWith(answer: Save, ...names: readonly string[]) {
  const here = desk(...names);
  const asked: Args<'documents.save'>[] = [];
  const answers: Answers = {
    'documents.save': (args) => {
      asked.push(args);
      return answer(args);
    },
  };
  return { ...here, asked, commands: createCommands(bridgeOf(answers).bridge, here.store, here.actions) };
}

const saved: Save = async ({ file, baseName }) => ({
  outcome: 'saved',
  file: { path: file?.path ?? `/home/m/CVs/${baseName}.galley`, stamp: 'now' },
});

describe('saving', () => {
  it('asks for a place once, then saves there, and the document is edited no longer', async () => {
    const { commands, actions, document, asked, store } = deskWith(saved);
    actions.setField('d1', '/basics/name', 'Mira O.');
    await commands.save();
    expect(document().file).toEqual({ path: '/home/m/CVs/Mira O..galley', stamp: 'now' });
    expect(isEdited(document())).toBe(false);
    expect(store.getState().notices[0]?.text).toBe('Saved Mira O..galley in CVs.');
    actions.setField('d1', '/basics/name', 'Mira Osgood');
    await commands.save();
    expect(asked.map(({ file }) => file?.path)).toEqual([undefined, '/home/m/CVs/Mira O..galley']);
    expect(asked[1]?.document.past).toHaveLength(2);
    expect(store.getState().notices).toHaveLength(1);
    await commands.saveAs();
    expect(asked[2]).toMatchObject({ file: undefined, near: '/home/m/CVs/Mira O..galley' });
  });

  it('what is typed while it is being written is still to be saved', async () => {
    let finish: () => void = () => undefined;
    const slow: Save = async (args) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return saved(args);
    };
    const { commands, actions, document, asked } = deskWith(slow);
    actions.setField('d1', '/basics/label', 'Clockmaker');
    const first = commands.save();
    actions.setField('d1', '/basics/label', 'Clockmaker, retired');
    await commands.save();
    finish();
    await first;
    expect(asked).toHaveLength(1);
    expect(isEdited(document())).toBe(true);
  });

  it('all at once takes what is edited, and a cancelled question stops asking', async () => {
    const { commands, actions, asked, document } = deskWith(saved, 'a', 'b', 'c');
    actions.setField('d1', '/basics/name', 'A');
    actions.setField('d3', '/basics/name', 'C');
    await commands.saveAll();
    expect(asked.map(({ baseName }) => baseName)).toEqual(['A', 'C']);
    expect(document('d2').file).toBeUndefined();

    const cancelling = deskWith(async () => ({ outcome: 'cancelled' }), 'a', 'b');
    cancelling.actions.setField('d1', '/basics/name', 'A');
    cancelling.actions.setField('d2', '/basics/name', 'B');
    await cancelling.commands.saveAll();
    expect(cancelling.asked).toHaveLength(1);
    expect(isEdited(cancelling.document('d1'))).toBe(true);
  });

  it('a failure is told and the document stays edited', async () => {
    const full = { outcome: 'failed', problem: 'The disk is full.', advice: 'Free some space.' } as const;
    const { commands, actions, document, store } = deskWith(async () => full);
    actions.setField('d1', '/basics/name', 'A');
    await commands.save();
    expect(isEdited(document())).toBe(true);
    expect(store.getState().notices[0]).toMatchObject({
      tone: 'warn',
      text: 'A could not be saved.',
      details: ['The disk is full. Free some space.'],
    });
  });

  it('a duplicate is a document of its own, not yet saved', async () => {
    const { commands, actions, store, document, asked } = deskWith(saved, 'a', 'b');
    await commands.save();
    actions.showDocument('d1');
    commands.duplicate();
    const copy = document(store.getState().documents[1]?.id);
    expect(store.getState().currentId).toBe(copy.id);
    expect(store.getState().documents.map(({ key }) => key)).toEqual(['a', copy.key, 'b']);
    actions.setField(copy.id, '/basics/name', 'Other');
    expect(document('d1').content.resume.basics.name).toBe('Mira Osgood');
    await commands.save();
    expect(asked[1]?.file).toBeUndefined();
  });
});
