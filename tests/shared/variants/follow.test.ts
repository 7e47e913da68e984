import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Highlight, Resume } from '../../../shared/resume';
import { resumeSchema } from '../../../shared/schemas';
import { afterEdit, type Follows, follow, followed } from '../../../shared/variants/follow';
import { MIRA } from '../../renderer/people';
import { resumes } from '../../support/resumes';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** A résumé of three sections with three jobs each; every text in it is another. */
const MASTER: Resume = {
  basics: { name: 'Mira', label: 'Clocks', location: { city: 'Utrecht' }, profiles: [], details: [] },
  sections: ['A', 'B', 'C'].map((section) => ({
    kind: 'work',
    title: `Section ${section}`,
    entries: [1, 2, 3].map((entry) => ({
      shape: 'dated',
      organization: `Employer ${section}${entry}`,
      title: `Role ${section}${entry}`,
      highlights: [1, 2].map((at) => ({ text: `Deed ${section}${entry}${at}` })),
      keywords: [`word ${section}${entry}`],
    })),
  })),
};

type Draft = {
  basics: { name?: string; label?: string; location?: { city?: string } };
  sections: { title: string; entries: (Entry & { highlights?: Highlight[] })[] }[];
};

interface Act {
  readonly what:
    | 'name'
    | 'city'
    | 'field'
    | 'deed'
    | 'add'
    | 'addDeed'
    | 'remove'
    | 'removeDeed'
    | 'move'
    | 'carry'
    | 'drop';
  readonly section: number;
  readonly entry: number;
  readonly deed: number;
}

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(
    'name',
    'city',
    'field',
    'deed',
    'add',
    'addDeed',
    'remove',
    'removeDeed',
    'move',
    'carry',
    'drop',
  ),
  section: fc.nat(2),
  entry: fc.nat(3),
  deed: fc.nat(2),
});

/** One edit by somebody who signs what is written; tells what of the text before went by it. */
function edited(resume: Resume, { what, section, entry, deed }: Act, sign: string): Resume {
  const draft = plain(resume) as unknown as Draft;
  const entries = draft.sections[section]?.entries ?? [];
  const job = entries[entry];
  const deeds = job?.highlights ?? [];
  if (what === 'name') draft.basics.name = sign;
  else if (what === 'city') draft.basics.location = { city: sign };
  else if (what === 'field' && job?.shape === 'dated') entries[entry] = { ...job, organization: sign };
  else if (what === 'deed' && deeds[deed]) deeds[deed] = { text: sign };
  else if (what === 'add')
    entries.splice(entry, 0, { shape: 'dated', title: sign, highlights: [], keywords: [] });
  else if (what === 'addDeed' && job) deeds.splice(deed, 0, { text: sign });
  else if (what === 'remove') entries.splice(entry, 1);
  else if (what === 'removeDeed') deeds.splice(deed, 1);
  else if (what === 'move' && job) entries.splice(0, 0, ...entries.splice(entry, 1));
  else if (what === 'carry' && job)
    draft.sections[(section + 1) % draft.sections.length]?.entries.splice(
      deed,
      0,
      ...entries.splice(entry, 1),
    );
  else if (what === 'drop' && draft.sections.length > 1) draft.sections.splice(section, 1);
  return draft as unknown as Resume;
}

const wordsOf = (resume: Resume): string[] =>
  JSON.stringify(resume).match(/(?:Employer|Role|Deed|Section|own|new) [\w.]+/g) ?? [];

describe('a variant', () => {
  it('that differs in nothing is the master, whatever becomes of it', () => {
    fc.assert(
      fc.property(resumes, resumes, (before, after) => {
        const { resume, follows } = followed(before, follow('m', before), after);
        expect(resume).toEqual(after);
        expect(follows).toEqual(follow('m', after));
      }),
    );
  });

  it('keeps what it has of its own, whatever becomes of the master', () => {
    const acts = fc.array(fc.record({ own: fc.boolean(), act }), { maxLength: 14 });
    fc.assert(
      fc.property(acts, (steps) => {
        let master = MASTER;
        let mine = MASTER;
        let follows: Follows = follow('m', MASTER);
        const owned = new Set<string>();
        const left = new Set<string>();
        steps.forEach((step, index) => {
          if (!step.own) {
            master = edited(master, step.act, `new ${index}`);
            ({ resume: mine, follows } = followed(mine, follows, master));
          } else {
            const next = edited(mine, step.act, `own ${index}`);
            const [before, after] = [wordsOf(mine), wordsOf(next)];
            for (const word of before) if (!after.includes(word)) [owned.delete(word), left.add(word)];
            for (const word of after) if (!before.includes(word)) owned.add(word);
            follows = { ...follows, ties: afterEdit(follows.ties, mine, next) };
            mine = next;
          }
          expect(resumeSchema.safeParse(mine).success).toBe(true);
          const words = wordsOf(mine);
          for (const word of owned) expect(words, `${word} was the variant’s own`).toContain(word);
          for (const word of left) expect(words, `${word} was left out`).not.toContain(word);
          expect(new Set(words).size, 'nothing stands there twice').toBe(words.length);
        });
      }),
      { numRuns: 300 },
    );
  });

  const carried = (resume: Resume, from: number, to: number) =>
    edited(resume, { what: 'carry', section: from, entry: 0, deed: to }, '');
  const written = (resume: Resume, section: number, entry: number) =>
    edited(resume, { what: 'field', section, entry, deed: 0 }, 'new employer');
  const deedOf = (resume: Resume, section: number, entry: number, sign: string) =>
    edited(resume, { what: 'deed', section, entry, deed: 0 }, sign);
  const variantOf = (mine: Resume, ...steps: readonly Resume[]) => {
    let ties = follow('m', MASTER).ties;
    let before = MASTER;
    for (const next of [...steps, mine]) {
      ties = afterEdit(ties, before, next);
      before = next;
    }
    return { ...follow('m', MASTER), ties };
  };
  const entriesOf = (resume: Resume) =>
    resume.sections.map(({ entries }) =>
      entries.map((one) => (one.shape === 'dated' ? `${one.organization}, ${one.highlights[0]?.text}` : '')),
    );

  it('has an entry where it carried it, which follows there', () => {
    const first = deedOf(MASTER, 0, 0, 'own deed');
    const mine = carried(first, 0, 1);
    const { resume, follows } = followed(mine, variantOf(mine, first), written(MASTER, 0, 0));
    expect(entriesOf(resume)[0]).toEqual(['Employer A2, Deed A21', 'Employer A3, Deed A31']);
    expect(entriesOf(resume)[1]?.[1]).toBe('new employer, own deed');
    const later = followed(resume, follows, written(MASTER, 0, 1));
    expect(entriesOf(later.resume)[1]?.[1]).toBe('Employer A1, own deed');
    expect(entriesOf(later.resume).flat()).toHaveLength(9);
  });

  it('keeps an entry that it carried when the master drops it', () => {
    const mine = carried(MASTER, 0, 1);
    const master = edited(MASTER, { what: 'remove', section: 0, entry: 0, deed: 0 }, '');
    expect(followed(mine, variantOf(mine), master).resume).toEqual(mine);
  });

  it('follows an entry that the master carries, with what it has of its own in there', () => {
    const mine = deedOf(MASTER, 0, 0, 'own deed');
    const { resume, follows } = followed(mine, variantOf(mine), carried(MASTER, 0, 0));
    expect(entriesOf(resume)[0]).toHaveLength(2);
    expect(entriesOf(resume)[1]?.[0]).toBe('Employer A1, own deed');
    const again = followed(resume, follows, MASTER);
    expect(entriesOf(again.resume)).toEqual(entriesOf(mine));
  });

  it('leaves out an entry that it left out, wherever the master carries it', () => {
    const mine = edited(MASTER, { what: 'remove', section: 0, entry: 0, deed: 0 }, '');
    const { resume } = followed(mine, variantOf(mine), carried(MASTER, 0, 1));
    expect(entriesOf(resume)).toEqual(entriesOf(mine));
    const section = { kind: 'custom' as const, title: 'New', entries: MASTER.sections[0]?.entries ?? [] };
    const renewed = { ...MASTER, sections: [section, ...MASTER.sections.slice(1)] };
    expect(entriesOf(followed(mine, variantOf(mine), renewed).resume)[0]).toHaveLength(2);
  });

  it('has an entry where it is, when the master carries it into a section that the variant left out', () => {
    const deed = deedOf(MASTER, 0, 0, 'own deed');
    const mine = { ...deed, sections: deed.sections.filter((_, index) => index !== 1) };
    const { resume } = followed(mine, variantOf(mine, deed), carried(MASTER, 0, 1));
    expect(entriesOf(resume)[0]?.[0]).toBe('Employer A1, own deed');
  });

  it('stays as it is while the master does', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (steps) => {
        let mine = MASTER;
        let follows = follow('m', MASTER);
        steps.forEach((step, index) => {
          const next = edited(mine, step, `own ${index}`);
          follows = { ...follows, ties: afterEdit(follows.ties, mine, next) };
          mine = next;
        });
        const again = followed(mine, follows, MASTER);
        expect(again.resume).toEqual(mine);
        expect(again.follows).toEqual(follows);
      }),
    );
  });

  it('follows in the fields beside its own, and to a new order', () => {
    const mine = plain(MIRA) as unknown as Draft;
    const job = mine.sections[1]?.entries[0];
    if (job?.shape !== 'dated') throw new Error('no job');
    Object.assign(job, { title: 'Clockmaker' });
    job.highlights?.splice(1, 1);
    const variant = mine as unknown as Resume;
    const ties = afterEdit(follow('m', MIRA).ties, MIRA, variant);

    const theirs = plain(MIRA) as unknown as Draft;
    theirs.basics.location = { city: 'Delft' };
    const [repairer, founder] = theirs.sections[1]?.entries ?? [];
    if (!repairer || !founder) throw new Error('no jobs');
    Object.assign(repairer, { organization: 'Clock House & Sons', title: 'Repairer in chief' });
    repairer.highlights?.push({ text: 'Sundials' });
    theirs.sections[1]?.entries.reverse();

    const { resume } = followed(variant, { ...follow('m', MIRA), ties }, theirs as unknown as Resume);
    expect(resume.basics.location?.city).toBe('Delft');
    expect(resume.sections[1]?.entries).toMatchObject([
      { organization: 'Bell Foundry' },
      {
        organization: 'Clock House & Sons',
        title: 'Clockmaker',
        highlights: [{ text: 'Tower clocks' }, { text: 'Sundials' }],
      },
    ]);
  });
});
