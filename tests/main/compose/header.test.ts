import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../../main/compose/index';
import type { Basics } from '../../../shared/resume';
import { harbour } from '../../../templates/harbour';
import { meridian } from '../../../templates/meridian';

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
