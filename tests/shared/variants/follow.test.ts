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
  readonly what: 'name' | 'city' | 'field' | 'deed' | 'add' | 'addDeed' | 'remove' | 'removeDeed' | 'move';
  readonly section: number;
  readonly entry: number;
  readonly deed: number;
}

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom('name', 'city', 'field', 'deed', 'add', 'addDeed', 'remove', 'removeDeed', 'move'),
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
