import { describe, expect, it } from 'vitest';
import { mergeResumes } from '../../../shared/merge';
import type { DatedEntry, Resume } from '../../../shared/resume';

const job = (organization: string, ...highlights: string[]): DatedEntry => ({
  shape: 'dated',
  organization,
  title: 'Painter',
  dates: { start: { year: 2019 } },
  highlights: highlights.map((text) => ({ text })),
  keywords: [],
});

const resume = (...entries: readonly DatedEntry[]): Resume => ({
  basics: { name: 'Ada Rua', profiles: [], details: [] },
  sections: [{ kind: 'work', title: 'Work', entries }],
});

const JOBS = [job('Blue Barn', 'Painted barns', 'Sold ladders'), job('Red Shed', 'Swept')];
const BASE = resume(...JOBS);

describe('a file read anew', () => {
  it('keeps what was typed and takes what was read, entry by entry', () => {
    const ours = resume(job('Blue Barn', 'Painted ninety barns', 'Sold ladders'), job('Red Shed', 'Swept'));
    const theirs = resume(
      job('Red Shed', 'Swept', 'And mopped'),
      job('Blue Barn', 'Painted barns', 'Sold ladders', 'Rested'),
    );
    expect(mergeResumes(BASE, ours, theirs)).toEqual({
      resume: resume(
        job('Red Shed', 'Swept', 'And mopped'),
        job('Blue Barn', 'Painted ninety barns', 'Sold ladders', 'Rested'),
      ),
      conflicts: [],
    });
  });

  it('keeps the order of a hand, and finds a place for what is new', () => {
    const ours = resume(job('Red Shed', 'Swept'), job('Blue Barn', 'Painted barns', 'Sold ladders'));
    const theirs = resume(...JOBS, job('Green Mill', 'Milled'));
    expect(mergeResumes(BASE, ours, theirs).resume).toEqual(
      resume(
        job('Red Shed', 'Swept'),
        job('Green Mill', 'Milled'),
        job('Blue Barn', 'Painted barns', 'Sold ladders'),
      ),
    );
  });

  it('lists what was edited and read otherwise, and keeps the edit', () => {
    const ours = resume(job('Blue Barns', 'Painted barns', 'Sold ladders'), job('Red Shed', 'Swept'));
    const theirs = resume(job('The Barn', 'Painted barns', 'Sold ladders'), job('Red Shed', 'Swept'));
    expect(mergeResumes(BASE, ours, theirs)).toEqual({
      resume: ours,
      conflicts: [{ at: '/sections/0/entries/0/organization', what: 'Blue Barns' }],
    });
  });

  it('never makes a date of two', () => {
    const dated = (dates: DatedEntry['dates']) =>
      resume({ ...job('Blue Barn', 'Painted barns'), ...(dates && { dates }) });
    const ours = dated({ start: { year: 2019, month: 3 } });
    const merged = mergeResumes(
      dated({ start: { year: 2019 } }),
      ours,
      dated({ start: { year: 2012 }, end: 'present' }),
    );
    expect(merged.resume).toEqual(ours);
    expect(merged.conflicts.map(({ at }) => at)).toEqual(['/sections/0/entries/0/dates']);
  });
});

describe('an entry that is read into another section', () => {
  const two = (work: readonly DatedEntry[], projects: readonly DatedEntry[]): Resume => ({
    basics: { name: 'Ada Rua', profiles: [], details: [] },
    sections: [
      { kind: 'work', title: 'Work', entries: work },
      { kind: 'projects', title: 'Projects', entries: projects },
    ],
  });
  const [barn, shed] = [job('Blue Barn', 'Painted barns', 'Sold ladders'), job('Red Shed', 'Swept')];
  const mill = job('Green Mill', 'Milled flour', 'Ground rye');
  const base = two([barn, shed], [mill]);
  const theirs = two([shed], [mill, barn]);

  it('stands there once, with what was edited in it', () => {
    const edited = job('Blue Barn', 'Painted ninety barns', 'Sold ladders');
    expect(mergeResumes(base, two([edited, shed], [mill]), theirs)).toEqual({
      resume: two([shed], [mill, edited]),
      conflicts: [],
    });
  });

  it('stays out where it was taken out, and goes along where nobody touched it', () => {
    expect(mergeResumes(base, two([shed], [mill]), theirs).resume).toEqual(two([shed], [mill]));
    expect(mergeResumes(base, base, theirs).resume).toEqual(theirs);
  });
});
