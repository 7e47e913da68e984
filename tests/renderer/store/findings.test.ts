import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActions } from '../../../renderer/store/actions';
import { allFixes, findingName } from '../../../renderer/store/findings';
import { createAppStore } from '../../../renderer/store/store';
import { checkResume } from '../../../shared/checks';
import { resumes } from '../../support/resumes';
import { desk, openedFile } from '../people';

const TODAY = { year: 2026, month: 5, day: 12 };

describe('mending what the checker found', () => {
  it('is one step of undo, however much it is', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const store = createAppStore({ templateId: 'meridian', paper: 'a4' });
        const actions = createActions(store);
        actions.addOpened([openedFile('some.docx', resume)]);
        const document = () => store.getState().documents[0];
        const before = document()?.content;
        if (!before) throw new Error('nothing opened');
        const fixes = allFixes(checkResume(before.resume, TODAY), []);
        actions.editFields('d1', fixes);
        expect(document()?.past.length).toBe(fixes.length === 0 ? 0 : 1);
        actions.undo('d1');
        expect(document()?.content).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('comes to an end', () => {
    const { actions, content } = desk();
    const list = '/sections/1/entries/0/highlights';
    actions.setField('d1', list, [{ text: '' }, { text: 'the the end' }, { text: 'the end' }, { text: '' }]);
    for (let round = 0; round < 4; round += 1)
      actions.editFields('d1', allFixes(checkResume(content().resume, TODAY), []));
    expect(allFixes(checkResume(content().resume, TODAY), [])).toEqual([]);
    const [, work] = content().resume.sections;
    expect(work?.entries[0]).toMatchObject({ highlights: [{ text: 'the end' }] });
  });

  it('leaves alone what the person leaves alone', () => {
    const { actions, content } = desk();
    actions.setField('d1', '/basics/url', 'htp://example.org');
    const findings = checkResume(content().resume, TODAY).filter(({ code }) => code === 'no-link');
    expect(allFixes(findings, [])).toHaveLength(1);
    expect(allFixes(findings, findings.map(findingName))).toEqual([]);
  });
});
