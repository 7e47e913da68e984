import { describe, expect, it } from 'vitest';
import { type BrandKit, brandedTheme, readBrandKit, writeBrandKit } from '../../shared/brand-kit';
import { LOGO } from '../support/pictures';

const KIT: BrandKit = {
  name: 'Halvorsen & Pryce',
  logo: LOGO,
  colors: { accent: '#14505a' },
  fonts: { heading: 'Inter' },
  header: '{candidate} · {reference}',
  footer: '{date}\t{page}/{pages}',
  disclaimer: 'Confidential.',
  cover: true,
  contact: { name: 'Halvorsen & Pryce', email: 'desk@halvorsen.example' },
};

describe('a brand kit', () => {
  it('is written and read back', () => {
    expect(readBrandKit(writeBrandKit(KIT))).toEqual(KIT);
    expect(readBrandKit('\ufeff{"galleyBrand": 1, "name": "Bare"}')).toEqual({ name: 'Bare' });
  });

  const lines = (...own: string[]) => ['{', '"galleyBrand": 1,', '"name": "House",', ...own, '}'].join('\n');

  it.each([
    ['no JSON', lines('"footer": "open'), /^This brand kit is no JSON/],
    ['another file', '{"name": "House"}', /"galleyBrand": 1/],
    ['a newer one', '{"galleyBrand": 2, "name": "House"}', /newer Galley/],
    ['no name', '{\n"galleyBrand": 1\n}', /^Line 1: name: the name of the kit is expected/],
    [
      'a colour by its name',
      lines('"colors": {', '"accent": "red"', '}'),
      /^Line 5: colors\.accent: a colour such as "#1d4e63"/,
    ],
    [
      'a family without a name',
      lines('"fonts": { "text": "" }'),
      /^Line 4: fonts\.text: the name of a font family/,
    ],
    [
      'a field that is not there',
      lines('"footer": "{salary}"'),
      /^Line 4: footer: the fields are \{candidate\}/,
    ],
    ['a key that is not there', lines('"colours": {}'), /^Line 4: there is no colours in a brand kit/],
    [
      'an SVG',
      lines('"logo": "data:image/svg+xml;base64,AAAA"'),
      /^Line 4: logo: an SVG drawing is made a PNG/,
    ],
    ['a picture that is none', lines('"logo": "logo.png"'), /^Line 4: logo: a PNG or JPEG picture/],
  ])('with %s is told by its line', (_, text, message) => {
    expect(() => readBrandKit(text)).toThrow(message);
  });

  it('gives way to what was changed for a document', () => {
    const theme = { size: 10, colors: { text: '#111111' }, fonts: { heading: 'Arimo' } };
    expect(brandedTheme(KIT, theme)).toEqual({
      size: 10,
      colors: { accent: '#14505a', text: '#111111' },
      fonts: { heading: 'Arimo' },
    });
    expect(brandedTheme({ name: 'Bare' }, { size: 10 })).toEqual({ size: 10 });
  });
});
