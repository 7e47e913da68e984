import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../../main/compose/index';
import type { Basics } from '../../../shared/resume';
import { harbour } from '../../../templates/harbour';
import { masthead } from '../../../templates/masthead';
import { meridian } from '../../../templates/meridian';
import { slate } from '../../../templates/slate';

const basics: Basics = {
  name: 'Tobias Okonkwo-Hale',
  email: 'tobias@hale.example',
  phone: '+1 415',
  location: { city: 'Oakland', region: 'California', postalCode: '94607', countryCode: 'US' },
  profiles: [
    { network: 'GitHub', username: 'tokonkwo', url: 'https://github.com/tokonkwo' },
    { network: 'Blog', username: 'tobias', url: 'https://hale.example' },
    { network: 'Mastodon', username: '@tobias' },
  ],
  details: [{ label: 'Permit', value: 'none *needed*' }],
};

const facts = [
  'Oakland, California 94607, US',
  'tobias@hale.example',
  '+1\u00a0415',
  'github.com/tokonkwo',
  'Blog: tobias, hale.example',
  'Mastodon: @tobias',
  'Permit: none needed',
];

function contact(of: Basics, template = meridian) {
  return composeFlow({ basics: of, sections: [] }, template, { paper: 'a4' })
    .columns.flatMap((column) => column.paragraphs)
    .filter((one) => one.role === 'contact');
}

const words = (one: { readonly runs: readonly { readonly text: string }[] }) =>
  one.runs.map((run) => run.text).join('');

describe('the contact facts', () => {
  it('share a line, with dots that a line end may replace', () => {
    expect(contact(basics).map(words)).toEqual([facts.join(' · ')]);
  });

  it('stand below each other in a sidebar', () => {
    expect(contact(basics, harbour).map(words)).toEqual(facts);
  });

  it('write the postal code where the country does', () => {
    const location = { city: 'Stuttgart', postalCode: '70184', countryCode: 'DE' };
    expect(contact({ profiles: [], details: [], location }).map(words)).toEqual(['70184 Stuttgart, DE']);
  });

  it('link what can be reached', () => {
    const links = contact(basics).flatMap((one) => one.runs.flatMap((run) => run.href ?? []));
    expect(links).toEqual([
      'mailto:tobias@hale.example',
      'https://github.com/tokonkwo',
      'https://hale.example',
      'https://hale.example',
    ]);
  });
});

describe('the header', () => {
  it('says what each fact is where the template wants labels', () => {
    const [line] = contact(basics, slate).map(words);
    expect(line?.split(' | ')).toEqual([
      'Address: Oakland, California 94607, US',
      'Email: tobias@hale.example',
      'Phone: +1\u00a0415',
      'GitHub: github.com/tokonkwo',
      'Blog: tobias, hale.example',
      'Mastodon: @tobias',
      'Permit: none needed',
    ]);
  });

  it('sets all but the last word of a name light, where names are words', () => {
    const name = (of: string) =>
      composeFlow({ basics: { ...basics, name: of }, sections: [] }, masthead, {
        paper: 'a4',
      }).columns[0]?.paragraphs[0]?.runs.map(({ text, style }) => [text, style.bold]);
    expect(name('Ana Lucía Okonkwo')).toEqual([
      ['Ana Lucía ', false],
      ['Okonkwo', true],
    ]);
    expect(name('Okonkwo')).toEqual([['Okonkwo', true]]);
    expect(name('林 若溪')).toEqual([['林 若溪', true]]);
  });
});
