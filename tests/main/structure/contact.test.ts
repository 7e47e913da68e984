import { describe, expect, it } from 'vitest';
import { readContact } from '../../../main/structure/contact';
import { normalise } from '../../../main/structure/normalise';
import { readBlocks } from './blocks';

const read = (text: string) => readContact(normalise(readBlocks(text)));

describe('contact facts', () => {
  it('are cut at bars, dots and icons', () => {
    const { basics, rest } = read('p ☎ (415) 555-0142 | ✉ ada@rua.example • 🌐 Graz, Austria\np Painter');
    expect(basics).toMatchObject({
      email: 'ada@rua.example',
      phone: '(415) 555-0142',
      location: { city: 'Graz', region: 'Austria' },
    });
    expect(rest.map(({ text }) => text)).toEqual(['Painter']);
  });

  it('are read from link targets', () => {
    const { basics } = read(
      'p [Mail](mailto:ada@rua.example) / [Site](https://rua.example/) / [GitHub](https://github.com/ada)',
    );
    expect(basics.email).toBe('ada@rua.example');
    expect(basics.url).toBe('https://rua.example/');
    expect(basics.profiles).toEqual([{ network: 'GitHub', url: 'https://github.com/ada' }]);
  });

  it('are read from bare hosts, with the user name of a link', () => {
    const { basics } = read('p rua.example linkedin.com/in/ada-rua\np [@ada](https://twitter.com/ada)');
    expect(basics.url).toBe('rua.example');
    expect(basics.profiles).toEqual([
      { network: 'LinkedIn', url: 'linkedin.com/in/ada-rua' },
      { network: 'Twitter', username: '@ada', url: 'https://twitter.com/ada' },
    ]);
  });

  it('keep second ones and strangers as details', () => {
    const { basics } = read('p ada@rua.example | ada@work.example | Nationality: Fijian');
    expect(basics.details).toEqual([
      { value: 'ada@work.example' },
      { label: 'Nationality', value: 'Fijian' },
    ]);
  });

  it('are not found in prose', () => {
    const prose = 'p I rebuilt barn.example in a month and everybody there was quite happy with the result.';
    expect(read(prose).basics.url).toBeUndefined();
    expect(read(prose).rest).toHaveLength(1);
  });

  it('are not dates', () => expect(read('p 2012-01-01 – 2014-12-31').basics.phone).toBeUndefined());
});

it('a link met twice is one, in the spelling that is shown', () => {
  const href = 'https://linkedin.com/in/ada-r%C3%BAa';
  const { basics } = read(`p [Ada Rúa](${href}), [linkedin.com/in/ada-rúa](${href})`);
  expect(basics.profiles).toMatchObject([{ url: 'https://linkedin.com/in/ada-rúa' }]);
});

it('an address is spelt as it is shown, and no file name is a telephone', () => {
  const { basics } = read(
    'p [linkedin.com/in/ada-rúa](https://linkedin.com/in/ada-r%C3%BAa)\np plans 00-041-306.pdf',
  );
  expect(basics.profiles).toEqual([{ network: 'LinkedIn', url: 'https://linkedin.com/in/ada-rúa' }]);
  expect(basics.phone).toBeUndefined();
});

it.each([
  ['Av. Industrial las Palmas 1936, 80166 Culiacan, Sinaloa, MX', { postalCode: '80166', city: 'Culiacan' }],
  ['京都府, 日本', { city: '京都府', region: '日本' }],
  ['جدة, المملكة العربية السعودية', { city: 'جدة', region: 'المملكة العربية السعودية' }],
  ['जोधपुर, राजस्थान', { city: 'जोधपुर', region: 'राजस्थान' }],
])('%s is an address', (text, want) => expect(read(`p ${text}`).basics.location).toMatchObject(want));

it.each([
  [
    'p 417 Elm Walk, Apt 6\np Seattle, Washington 98105 US',
    { address: '417 Elm Walk, Apt 6', postalCode: '98105' },
  ],
  [
    'p Lindenstraße 12a⏎70173 Stuttgart',
    { address: 'Lindenstraße 12a', postalCode: '70173', city: 'Stuttgart' },
  ],
  ['p Calle Mayor 1204 Col. Centro del valle, Culiacan, Sinaloa', { region: 'Sinaloa' }],
  ['p San Francisco, CA US', { city: 'San Francisco', region: 'CA', countryCode: 'US' }],
])('%s is one address', (text, want) => expect(read(text).basics.location).toMatchObject(want));

it('a line that only ends in two capitals is none', () =>
  expect(read('p Business Analyst, Retail IT').basics.location).toBeUndefined());
