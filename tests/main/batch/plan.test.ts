import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBatch } from '../../../main/batch/plan';
import { type BatchSettings, batchPlanSchema } from '../../../shared/batch/plan';
import { nameKey } from '../../../shared/file-names';

const SETTINGS: BatchSettings = {
  folder: '/out',
  work: { kind: 'export', templates: ['meridian', 'harbour'], formats: ['pdf'] },
  pattern: '{index} {source}-{template}',
  exists: 'replace',
  date: '2026-11-21',
};

const files = (...paths: string[]) => paths.map((path) => ({ path }));
const names = (paths: string[], settings: Partial<BatchSettings> = {}) =>
  planBatch(files(...paths), { ...SETTINGS, ...settings }).items.map((item) => item.names);

describe('planBatch', () => {
  it('names every file of every template before anything is read', () => {
    expect(names(['/in/Ada.pdf', '/in/Bo.md'])).toEqual([
      ['001 Ada-meridian', '001 Ada-harbour'],
      ['002 Bo-meridian', '002 Bo-harbour'],
    ]);
  });

  it('leaves the naming to the run where a name has to be read', () => {
    expect(names(['/in/Ada.pdf'], { pattern: '{name}-{template}' })).toEqual([undefined]);
    const work = { kind: 'export' as const, templates: [], formats: ['pdf'] };
    expect(names(['/in/Ada.galley'], { work, pattern: '{source}-{template}' })).toEqual([undefined]);
    expect(names(['/in/Ada.galley'], { work, pattern: '{source}' })).toEqual([['Ada']]);
  });

  it('names looks of a person’s own by their titles, beside the templates', () => {
    const own = [{ name: 'Meridian: ours', base: 'meridian', theme: { size: 9 } }];
    const work = { kind: 'export' as const, templates: ['meridian'], own, formats: ['pdf'] };
    expect(names(['/in/Ada.pdf'], { work })).toEqual([['001 Ada-meridian', '001 Ada-Meridian ours']]);
    expect(() => names(['/in/Ada.pdf'], { work, pattern: '{source}' })).toThrow(/\{template\}/);
  });

  it('refuses names by which templates could not be told apart', () => {
    expect(() => names(['/in/a.md'], { pattern: '{source}' })).toThrow(/\{template\}/);
  });

  it('never gives two files one name on any system', () => {
    const path = fc.array(fc.constantFrom('a', 'A', 'ß', 'é', 'e\u0301', '-2', '.pdf'), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(path),
        fc.constantFrom('{source}-{template}', '{template}{source}'),
        (paths, pattern) => {
          const given = names(
            paths.map((parts) => `/in/${parts.join('')}`),
            { pattern },
          ).flatMap((each) => each ?? []);
          expect(new Set(given.map(nameKey)).size).toBe(given.length);
        },
      ),
    );
  });

  it('is data that reads back', () => {
    const plan = planBatch(files('/in/a.md'), SETTINGS);
    expect(batchPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });
});
