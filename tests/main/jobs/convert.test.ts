import { describe, expect, it } from 'vitest';
import { convertSource } from '../../../main/jobs/convert';
import type { BatchWork } from '../../../shared/batch/plan';
import type { Resume } from '../../../shared/resume';
import { MIRA } from '../../renderer/people';
import { fonts } from '../../support/pairs';

/** Mira with so many more jobs of four lines each. */
function busy(jobs: number): Resume {
  const [, work] = MIRA.sections;
  if (!work) throw new Error('Mira has no work.');
  const highlights = Array.from({ length: 3 }, (_, i) => ({ text: `Clock ${i}` }));
  const entries = Array.from({ length: jobs }, (_, i) => ({
    ...{ shape: 'dated' as const, organization: `Tower ${i}`, title: 'Repairer', highlights, keywords: [] },
  }));
  return { ...MIRA, sections: [{ ...work, entries }] };
}

const convert = (resume: Resume, work: Partial<Extract<BatchWork, { kind: 'export' }>>) =>
  convertSource(
    {
      source: { name: 'Mira', resume },
      work: { kind: 'export', templates: ['meridian'], formats: ['txt'], ...work },
      date: '2026-11-21',
    },
    fonts,
    {},
  );

describe('a document that is to be fitted to pages', () => {
  it('takes no more of them in any look, and stays as it is where it took no more', async () => {
    const templates = ['meridian', 'slate'];
    const loose = await convert(busy(10), { templates });
    expect(loose.outputs.map(({ pages }) => pages)).toEqual([2, 2]);
    const tight = await convert(busy(10), { templates, fit: 1 });
    expect(tight.outputs.map(({ pages }) => pages)).toEqual([1, 1]);
    expect(tight.notes).toEqual([]);
    expect(await convert(busy(10), { templates, fit: 2 })).toEqual(loose);
  });

  it('is left as it is where nothing helps, and a note says so', async () => {
    const loose = await convert(busy(60), {});
    const refused = await convert(busy(60), { fit: 1 });
    expect(refused.outputs).toEqual(loose.outputs);
    expect(refused.notes).toEqual([expect.stringMatching(/^It does not fit on 1 page .* it takes \d\.$/)]);
    expect(refused.noted).toMatchObject([{ code: 'unfitted', wanted: 1 }]);
  });
});

it('is written in looks of a person’s own after the templates, by their names', async () => {
  const own = [{ name: 'Large', base: 'meridian', theme: { size: 12, density: 2 } }];
  const { outputs } = await convert(busy(6), { own });
  expect(outputs.map(({ template, pages }) => [template, pages])).toEqual([
    ['meridian', 1],
    ['Large', 2],
  ]);
  expect((await convert(busy(6), { templates: [], own })).outputs).toEqual(outputs.slice(1));
});
