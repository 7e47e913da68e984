import { describe, expect, it } from 'vitest';
import { layOut } from '../../main/pipeline';
import type { Template } from '../../shared/template';
import { EARLIER } from '../../templates/earlier';
import { TEMPLATES, templateById, templateByName } from '../../templates/index';
import { meridian } from '../../templates/meridian';
import { findTemplate, newerThan, offeredAs } from '../../templates/versions';
import { fonts } from '../support/pairs';
import { fixture } from '../support/people';

const later: Template = { ...meridian, id: 'meridian@3', sectionGap: 20 };
const between: Template = { ...meridian, id: 'meridian@2', sectionGap: 18 };
const offered = [later];
const earlier = [meridian, between];

describe('a document in a look that changed', () => {
  it('is drawn in its own', () => {
    expect(findTemplate('meridian', offered, earlier)).toBe(meridian);
    expect(findTemplate('meridian@2', offered, earlier)).toBe(between);
  });

  it('is offered the one that took its place', () => {
    expect(newerThan('meridian', offered)).toBe(later);
    expect(newerThan('meridian@3', offered)).toBeUndefined();
    expect(newerThan('vellum', offered)).toBeUndefined();
  });

  it('from a later Galley is drawn in what this one has under its name', () => {
    expect(findTemplate('meridian@9', offered, earlier)).toBe(later);
    expect(findTemplate('vellum', offered, earlier)).toBeUndefined();
  });

  it('is what a person means who names it', () => {
    expect(offeredAs('meridian', offered)).toBe(later);
  });
});

it('no two looks have one id, and one at most of a name is on offer', () => {
  const ids = [...TEMPLATES, ...EARLIER].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = TEMPLATES.map(({ id }) => id.split('@')[0]);
  expect(new Set(names).size).toBe(names.length);
});

it('a document of a later version of a look is set all the same', () => {
  expect(templateById('meridian@9')).toBe(templateByName('meridian'));
  const look = { templateId: 'meridian@9', paper: 'a4' } as const;
  expect(layOut(fixture('one-page.json'), look, fonts).pages.length).toBe(1);
  expect(() => templateById('nothing')).toThrow(/There is no template “nothing”\. Galley has meridian/);
});
