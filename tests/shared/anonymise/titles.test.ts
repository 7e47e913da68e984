import { expect, it } from 'vitest';
import { anonymousTheme } from '../../../shared/anonymise/titles';
import type { Resume } from '../../../shared/resume';
import type { Theme } from '../../../shared/theme';

const resume: Resume = {
  basics: { name: 'Odo Fenn', email: 'odo@fennmill.example', profiles: [], details: [] },
  sections: [
    {
      kind: 'references',
      title: 'References',
      entries: [{ shape: 'keyed', name: 'Ada Quill', keywords: [] }],
    },
    { kind: 'work', title: 'Experience', entries: [{ shape: 'prose', text: 'Ground rye.' }] },
  ],
};

it('takes out of a look’s own titles what goes from the résumé', () => {
  const theme: Theme = {
    size: 10,
    titles: {
      work: 'Fenn at work',
      skills: 'What Ada Quill says',
      summary: 'odo@fennmill.example',
      awards: 'Prizes',
    },
  };
  expect(anonymousTheme(theme, resume, { level: 'blind', reference: 'GA-1' })).toEqual({
    size: 10,
    titles: { work: 'GA-1 at work', skills: 'What […] says', awards: 'Prizes' },
  });
  expect(anonymousTheme(theme, resume, { level: 'contacts' }).titles?.work).toBe('Fenn at work');
  expect(anonymousTheme({ size: 10 }, resume, { level: 'blind' })).toEqual({ size: 10 });
});
