import { describe, expect, it } from 'vitest';
import {
  dayOf,
  exampleFacts,
  exampleName,
  settingsOf,
  takenDocuments,
} from '../../../renderer/batch/batch-plan';
import type { BatchSetup } from '../../../renderer/store/batch-state';
import { batchSettingsSchema } from '../../../shared/batch/plan';
import { desk } from '../people';

const SETUP: BatchSetup = {
  take: 'all',
  paths: [],
  templates: ['meridian'],
  own: [],
  fit: 0,
  formats: ['pdf', 'docx'],
  brand: '',
  anonymise: 'none',
  reference: '',
  paper: 'a4',
  folder: '/out',
  pattern: '{name}-{template}',
  exists: 'number',
  reviewBelow: 60,
};
const FACTS = { person: 'Zoë Ångström', file: 'cv final.docx', date: '2026-11-21', looks: ['meridian'] };
const OURS = { title: 'Ours', base: 'slate', theme: { size: 9 } };
const LOOKS = { ownTemplates: [OURS], worn: { templateId: 'meridian', paper: 'a4' } } as const;
const KIT = { name: 'Harbour Search' };

describe('what a batch is asked to do', () => {
  it('is what the engine takes', () => {
    const options = { ...LOOKS, brands: [KIT], date: '2026-11-21', source: true };
    for (const anonymise of ['none', 'contacts', 'blind'] as const) {
      const setup = { ...SETUP, anonymise, brand: 'Harbour Search', reference: ' GA-{n} ' };
      const settings = settingsOf(setup, options);
      expect(batchSettingsSchema.parse(settings)).toMatchObject({
        reviewBelow: 0.6,
        work: {
          // The data of the résumé would tell what its pages no longer do.
          source: anonymise === 'none',
          brand: { kit: KIT },
          reference: 'GA-{n}',
        },
      });
    }
    expect(settingsOf({ ...SETUP, folder: undefined }, options)).toBeUndefined();
  });

  it('brings the looks of one’s own, and how many pages they may take', () => {
    const options = { ...LOOKS, brands: [], date: '2026-11-21', source: true };
    const setup = { ...SETUP, own: ['', 'Ours', 'Gone'], fit: 2 };
    const ours = { name: 'Ours', base: 'slate', theme: { size: 9 } };
    expect(batchSettingsSchema.parse(settingsOf(setup, options))).toMatchObject({
      work: { templates: ['meridian'], own: [ours], fit: 2 },
    });
    const worn = { templateId: 'harbour', paper: 'a4', theme: { density: 0.8 } } as const;
    const adjusted = { name: 'harbour-adjusted', base: 'harbour', theme: { density: 0.8 } };
    expect(settingsOf(setup, { ...options, worn })?.work).toMatchObject({ own: [adjusted, ours] });
    expect(exampleFacts([], setup, { ...LOOKS, worn, date: '2026-11-21' }).looks).toEqual([
      ...['meridian', 'harbour-adjusted', 'Ours'],
    ]);
    expect(settingsOf(SETUP, options)?.work).not.toHaveProperty('fit');
  });

  it('takes the documents that were meant', () => {
    const { store, actions } = desk('a', 'b', 'c');
    actions.selectDocuments(['d1', 'd3']);
    const ids = (take: BatchSetup['take']) => takenDocuments(store.getState(), { take }).map(({ id }) => id);
    expect(ids('all')).toEqual(['d1', 'd2', 'd3']);
    expect(ids('picked')).toEqual(['d1', 'd3']);
    expect(ids('none')).toEqual([]);
  });
});

describe('the example of a name', () => {
  it('is what the first file would be called', () => {
    expect(exampleName(SETUP, FACTS)).toEqual({ name: 'Zoë Ångström-meridian.pdf' });
    const pattern = '{index} {source} {date}';
    expect(exampleName({ ...SETUP, pattern }, FACTS)).toEqual({ name: '001 cv final 2026-11-21.pdf' });
  });

  it('does not tell who it is where that is taken out', () => {
    const blind = { ...SETUP, anonymise: 'blind', pattern: '{source} {name} {file}' } as const;
    expect(exampleName(blind, FACTS)).toEqual({ name: 'candidate candidate candidate.pdf' });
    expect(exampleName({ ...blind, reference: 'GA-{n}' }, FACTS)).toEqual({ name: 'GA-1 GA-1 GA-1.pdf' });
  });

  it('says what is wrong with a pattern', () => {
    for (const pattern of ['', '{nome}', 'cv', 'a/{name}'])
      expect(exampleName({ ...SETUP, pattern }, FACTS), pattern).toHaveProperty('problem');
    const two = { ...FACTS, looks: ['meridian', 'Ours'] };
    expect(exampleName({ ...SETUP, pattern: '{name}' }, two)).toHaveProperty('problem');
  });
});

it('a day is the one of the clock on the wall', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
