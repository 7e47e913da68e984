import { describe, expect, it } from 'vitest';
import { readJsonResume } from '../../shared/json-resume/read';
import { writeJsonResume } from '../../shared/json-resume/write';
import type { Resume } from '../../shared/resume';
import { shownResume } from '../../shared/shown';

const RESUME: Resume = {
  basics: {
    name: 'Mira Osgood',
    image: 'data:image/png;base64,AAAA',
    photo: { original: 'data:image/jpeg;base64,/9j/', crop: { x: 0.1, y: 0, width: 0.5, height: 1 } },
    profiles: [],
    details: [],
  },
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
  it('is without what is hidden, and without what was cut off the photo', () => {
    const shown = shownResume(RESUME);
    expect(JSON.stringify(shown)).not.toMatch(/Clock House|Filing/);
    expect(shown.sections).toEqual([{ ...RESUME.sections[0], entries: [RESUME.sections[0]?.entries[1]] }]);
    expect(shown.basics).toEqual({
      name: 'Mira Osgood',
      image: RESUME.basics.image,
      profiles: [],
      details: [],
    });
    expect(shownResume(shown)).toBe(shown);
  });

  it('keeps what is hidden as data of its own', () => {
    expect(readJsonResume(JSON.parse(JSON.stringify(writeJsonResume(RESUME))))).toEqual(RESUME);
  });
});
