import { describe, expect, it } from 'vitest';
import { readJsonResume } from '../../shared/json-resume/read';
import { writeJsonResume } from '../../shared/json-resume/write';
import type { Resume } from '../../shared/resume';
import { shownResume } from '../../shared/shown';

const RESUME: Resume = {
  basics: { name: 'Mira Osgood', profiles: [], details: [] },
  sections: [
    {
      kind: 'work',
      title: 'Work',
      entries: [
        { shape: 'dated', organization: 'Clock House', highlights: [], keywords: [], hidden: true },
        { shape: 'dated', organization: 'Bell Foundry', highlights: [], keywords: [] },
      ],
    },
    {
      kind: 'skills',
      title: 'Skills',
      hidden: true,
      entries: [{ shape: 'keyed', name: 'Filing', keywords: [] }],
    },
  ],
};

describe('a résumé for others', () => {
  it('is without the sections and entries that are hidden', () => {
    const shown = shownResume(RESUME);
    expect(JSON.stringify(shown)).not.toMatch(/Clock House|Filing/);
    expect(shown.sections).toEqual([{ ...RESUME.sections[0], entries: [RESUME.sections[0]?.entries[1]] }]);
    expect(shownResume(shown)).toBe(shown);
  });

  it('keeps what is hidden as data of its own', () => {
    expect(readJsonResume(JSON.parse(JSON.stringify(writeJsonResume(RESUME))))).toEqual(RESUME);
  });
});
