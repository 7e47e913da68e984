import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonResume, readJsonResume } from '../../../shared/json-resume/read';
import { writeJsonResume } from '../../../shared/json-resume/write';
import { resumeSchema } from '../../../shared/schemas';
import { filledResumes, resumes } from '../../support/resumes';

describe('JSON Resume', () => {
  it('gives back the résumé it was written from', () => {
    fc.assert(
      fc.property(filledResumes, (resume) => {
        const file = JSON.parse(JSON.stringify(writeJsonResume(resume)));
        expect(readJsonResume(file)).toEqual(resume);
      }),
      { numRuns: 500 },
    );
  });

  it('holds strings where the standard asks for strings', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const file = JSON.parse(JSON.stringify(writeJsonResume(resume)));
        for (const job of file.work ?? []) {
          for (const highlight of job.highlights ?? []) expect(typeof highlight).toBe('string');
          for (const key of ['startDate', 'endDate'])
            if (job[key] !== undefined) expect(job[key]).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
        }
        expect(Object.keys(file)).not.toContain('custom');
      }),
    );
  });

  it('takes an address that was changed since as it is now', () => {
    const resume = { basics: { url: 'example.org', profiles: [], details: [] }, sections: [] };
    const file = writeJsonResume(resume);
    expect(file).toMatchObject({ basics: { url: 'https://example.org/' } });
    expect(readJsonResume(file).basics.url).toBe('example.org');
    const changed = readJsonResume({ ...file, basics: { url: 'https://example.net/' } });
    expect(changed.basics.url).toBe('https://example.net/');
  });

  it('takes what other programs write', () => {
    const resume = readJsonResume({
      basics: {
        name: 'Odo Fenn',
        location: { city: 'Graz', countryCode: 'AT' },
        website: 'https://odo.example',
      },
      work: [
        {
          company: 'Fjord Mills',
          position: 'Miller',
          startDate: '2019-02-01',
          endDate: '',
          highlights: null,
        },
        {
          company: 'Old Mill',
          endDate: 'Present',
          startDate: '2001',
          website: { url: 'https://old.example' },
        },
      ],
      skills: ['sifting', { name: 'stones', keywords: 'granite, basalt' }],
      awards: null,
      hobbies: ['kites'],
    });
    expect(resume.basics.url).toBe('https://odo.example');
    expect(resume.sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['work', 'Experience'],
      ['skills', 'Skills'],
      ['custom', 'hobbies'],
    ]);
    expect(resume.sections[0]?.entries).toMatchObject([
      {
        organization: 'Fjord Mills',
        title: 'Miller',
        dates: { start: { year: 2019, month: 2, day: 1 }, end: 'present' },
      },
      { organization: 'Old Mill', dates: { end: 'present' }, highlights: [{ text: 'https://old.example' }] },
    ]);
    expect(resume.sections[1]?.entries).toMatchObject([
      { name: 'sifting' },
      { keywords: ['granite', 'basalt'] },
    ]);
  });

  it('never throws and always gives a résumé', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(resumeSchema.safeParse(readJsonResume(value)).success).toBe(true);
        isJsonResume(value);
      }),
    );
    fc.assert(
      fc.property(
        fc.record({
          basics: fc.jsonValue(),
          work: fc.jsonValue(),
          skills: fc.array(fc.jsonValue()),
          meta: fc.jsonValue(),
        }),
        (value) => {
          expect(resumeSchema.safeParse(readJsonResume(value)).success).toBe(true);
        },
      ),
    );
  });
});
