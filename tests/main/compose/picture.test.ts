import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../../main/compose';
import type { Resume } from '../../../shared/resume';
import { figurehead } from '../../../templates/figurehead';
import { meridian } from '../../../templates/meridian';
import { signet } from '../../../templates/signet';
import { LOGO, PORTRAIT } from '../../support/pictures';

const person = (image?: string): Resume => ({
  basics: { name: 'Yrsa Lindqvist', email: 'yrsa@lindqvist.example', image, profiles: [], details: [] },
  sections: [],
});
const sidebar = (image?: string) =>
  composeFlow(person(image), figurehead, { paper: 'a4' }).columns.find(({ id }) => id === 'sidebar')
    ?.paragraphs;

describe('a photo', () => {
  it('heads the sidebar of a template that has a frame for it', () => {
    expect(sidebar(PORTRAIT)?.map(({ role }) => role)).toEqual(['picture', 'contact']);
    expect(sidebar(PORTRAIT)?.[0]).toMatchObject({
      leading: 128,
      picture: { width: 99, height: 128, pixels: { width: 210, height: 260 }, alt: 'Yrsa Lindqvist' },
    });
  });

  it('leaves nothing behind where there is none', () => {
    expect(sidebar()?.map(({ role }) => role)).toEqual(['contact']);
    expect(composeFlow(person(), figurehead, { paper: 'a4' }).notes).toBeUndefined();
  });

  it('that cannot be drawn is said to be missing, where there is a place for it', () => {
    const linked = person('https://example.org/yrsa.jpg');
    expect(composeFlow(linked, figurehead, { paper: 'a4' }).notes).toEqual([
      { code: 'picture', what: 'photo' },
    ]);
    expect(composeFlow(linked, meridian, { paper: 'a4' }).notes).toBeUndefined();
  });
});

describe('a brand', () => {
  const brand = {
    logo: LOGO,
    header: 'Profile\n{candidate} · {reference}',
    footer: 'Halvorsen & Pryce · {date}\t{page} of {pages}',
    reference: 'HP-1187',
  };
  const words = (parts: readonly { readonly text: string; readonly field?: string }[]) =>
    parts.map(({ text, field }) => (field ? `<${field}>` : text)).join('');

  it('has its logo and lines on every page, fields filled and empty ones left out', () => {
    const { runningHead, runningFoot } = composeFlow(person(), signet, { paper: 'a4', brand });
    expect(runningHead).toMatchObject({
      everywhere: true,
      logo: { align: 'left', height: 30, width: 112.5 },
    });
    expect(runningHead?.rows.map(({ parts }) => words(parts))).toEqual([
      'Profile',
      'Yrsa Lindqvist\u00a0·\u00a0HP-1187',
    ]);
    expect(runningFoot?.rows.map(({ parts, trailing }) => [words(parts), words(trailing)])).toEqual([
      ['Halvorsen & Pryce', '<page>\u00a0of\u00a0<pages>'],
    ]);
  });

  it('leaves the template’s own line where it has none for the place', () => {
    const own = composeFlow(person(), signet, { paper: 'a4' });
    const { runningHead, runningFoot } = composeFlow(person(), signet, {
      paper: 'a4',
      brand: { header: 'x' },
    });
    expect(own.runningHead).toBeUndefined();
    expect(runningHead?.rows).toHaveLength(1);
    expect(runningFoot).toEqual(own.runningFoot);
  });

  it('says of a logo that it cannot be drawn', () => {
    const { notes, runningHead } = composeFlow(person(), signet, {
      paper: 'a4',
      brand: { logo: 'logo.svg' },
    });
    expect(notes).toEqual([{ code: 'picture', what: 'logo' }]);
    expect(runningHead).toBeUndefined();
  });
});
