import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../main/compose/index';
import { layoutFlow } from '../../main/layout/index';
import { contrast, faintColors } from '../../shared/contrast';
import { UserError } from '../../shared/result';
import { SECTIONS } from '../../shared/sections/registry';
import type { Template } from '../../shared/template';
import { BULLETS, FAMILIES, HIDDEN_FIELDS, readTheme, THEME_BOUNDS, type Theme } from '../../shared/theme';
import { almanac } from '../../templates/almanac';
import { dress } from '../../templates/dress';
import { harbour } from '../../templates/harbour';
import { masthead } from '../../templates/masthead';
import { meridian } from '../../templates/meridian';
import { quay } from '../../templates/quay';
import { slate } from '../../templates/slate';
import { starboard } from '../../templates/starboard';
import { OFFERED } from '../support/offered';
import { fonts } from '../support/pairs';
import { fixture } from '../support/people';

const bounded = ({ least, most }: { least: number; most: number }) =>
  fc.double({ min: least, max: most, noNaN: true });
const kinds = fc.uniqueArray(fc.constantFrom(...SECTIONS.map(({ kind }) => kind)));
const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const family = fc.constantFrom(...FAMILIES);
const optional = { requiredKeys: [] };
const THEMES: fc.Arbitrary<Theme> = fc.record(
  {
    fonts: fc.record({ text: family, heading: family }, optional),
    size: bounded(THEME_BOUNDS.size),
    leading: bounded(THEME_BOUNDS.leading),
    density: bounded(THEME_BOUNDS.density),
    margins: fc.record(
      { sides: bounded(THEME_BOUNDS.margins), ends: bounded(THEME_BOUNDS.margins) },
      optional,
    ),
    colors: fc.record({ text: color, accent: color }, optional),
    order: kinds,
    sidebar: kinds,
    hidden: fc.uniqueArray(fc.constantFrom(...HIDDEN_FIELDS)),
    dates: fc.constantFrom('monthYear', 'numeric'),
    bullet: fc.constantFrom(...BULLETS),
    icons: fc.boolean(),
    titles: fc.constant({ work: 'Where I worked' }),
  },
  optional,
);

const resume = fixture('two-page.json');
const laid = (template: Template) => layoutFlow(composeFlow(resume, template, { paper: 'a4' }), fonts);
const textOf = (template: Template) =>
  laid(template)
    .pages.flatMap(({ columns }) => columns.flatMap(({ blocks }) => blocks))
    .map(({ runs, trailing }) => [...runs, ...trailing].map(({ text }) => text).join(''));
const headings = (template: Template) =>
  composeFlow(resume, template, { paper: 'a4' }).columns.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ role }) => role === 'heading').map(({ runs }) => runs[0]?.text),
  );

describe.each(OFFERED)('$id', (template) => {
  it('is itself without a theme', () => {
    expect(dress(template, {})).toEqual(template);
  });

  it('can be set with any theme, in units that Word has, and nothing leaves the paper', () => {
    fc.assert(
      fc.property(THEMES, (theme) => {
        const dressed = dress(template, readTheme(theme));
        for (const { size, tracking, leading } of Object.values(dressed.type)) {
          expect(size * 2).toBeCloseTo(Math.round(size * 2), 6);
          expect(tracking * 20).toBeCloseTo(Math.round(tracking * 20), 6);
          expect(leading).toBeGreaterThanOrEqual(size);
        }
        for (const { width, columns } of laid(dressed).pages)
          for (const { lines } of columns.flatMap(({ blocks }) => blocks))
            for (const { pieces } of lines)
              for (const piece of pieces) {
                expect(piece.x).toBeGreaterThanOrEqual(0);
                expect(piece.x + piece.width, piece.text).toBeLessThanOrEqual(width + 20);
              }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a theme', () => {
  it('sets type in proportion to the text', () => {
    const { type, entry } = dress(quay, { size: 11.5, leading: 1.6 });
    expect(type.body).toMatchObject({ size: 11.5, leading: 18.5 });
    expect(type.name.size).toBe(31.5);
    expect(entry.gutter).toBe(143);
  });

  it('multiplies white space between paragraphs', () => {
    const { type, entry, sectionGap } = dress(meridian, { density: 1.5 });
    expect([type.bullet.after, entry.gap, sectionGap]).toEqual([3, 15, 24]);
  });

  it('gives margins to what stands at the edges, be it a sheet or a column', () => {
    expect(dress(meridian, { margins: { sides: 60, ends: 40 } }).margin).toEqual({
      top: 40,
      right: 60,
      bottom: 40,
      left: 60,
    });
    const tinted = dress(harbour, { margins: { sides: 60, ends: 40 } });
    expect(tinted.margin).toEqual(harbour.margin);
    expect(tinted.columns).toMatchObject({
      width: 224,
      padding: { left: 60, top: 40, bottom: 40 },
      mainPadding: { right: 60, top: 40, bottom: 40 },
    });
    expect(dress(starboard, { margins: { sides: 60 } }).margin).toMatchObject({
      left: 60,
      right: 60,
      top: 48,
    });
  });

  it('makes tints of the accent, on which it can still be read', () => {
    const { colors, header, heading } = dress(masthead, { colors: { accent: '#7a1f1f' } });
    expect(colors.accent).toBe('#7a1f1f');
    expect(header.band?.fill).toBe('#f2e9e9');
    expect(heading.bar?.fill).toBe('#f2e9e9');
    expect(contrast(colors.accent, '#f2e9e9')).toBeGreaterThan(4.5);
  });

  it('whose colours are faint is told so', () => {
    expect(faintColors(dress(meridian, { colors: { accent: '#e0b000' } }))).toMatchObject([
      { color: 'accent', on: '#ffffff' },
    ]);
  });

  it('puts sections first, hides and names them', () => {
    const dressed = dress(meridian, {
      order: ['education', 'skills'],
      hidden: ['languages', 'email', 'profiles'],
      titles: { work: 'Where I worked' },
    });
    const shown = headings(dressed);
    expect(shown.slice(0, 2)).toEqual(['Education', 'Skills']);
    expect(shown).toContain('Where I worked');
    expect(shown).not.toContain('Languages');
    expect(textOf(dressed).join('\n')).not.toMatch(/tobias@|Mastodon/);
    expect(textOf(meridian).join('\n')).toMatch(/tobias@.*Mastodon/s);
  });

  it('puts signs before contact facts, which then need no words', () => {
    const contact = (template: Template) => textOf(template).find((text) => text.includes('tobias@')) ?? '';
    expect(contact(meridian)).not.toMatch(/✉|☎/);
    expect(contact(dress(meridian, { icons: true }))).toMatch(/✉\u00a0tobias@[\s\S]*☎\u00a0\+1/);
    expect(contact(dress(slate, { icons: true }))).not.toContain('Email');
    expect(laid(dress(meridian, { icons: true })).notes).toEqual([]);
  });

  it('puts none from right to left, where they would stand elsewhere in Word', () => {
    const hebrew = fixture('hebrew.json');
    const flow = (template: Template) => composeFlow(hebrew, template, { paper: 'a4' });
    expect(flow(dress(meridian, { icons: true }))).toEqual(flow(meridian));
  });

  it('keeps bullets within bullets apart from those around them', () => {
    for (const template of [meridian, almanac])
      for (const bullet of BULLETS) {
        const { marker, subMarker } = dress(template, { bullet }).bullets;
        expect(marker).toBe(bullet);
        expect(subMarker).not.toBe(bullet);
      }
  });

  it('sends sections to the sidebar where there is one', () => {
    const sidebar = (template: Template) =>
      composeFlow(resume, dress(template, { sidebar: ['languages'] }), { paper: 'a4' })
        .columns.find(({ id }) => id === 'sidebar')
        ?.paragraphs.filter(({ role }) => role === 'heading').length;
    expect(sidebar(harbour)).toBe(1);
    expect(sidebar(meridian)).toBeUndefined();
  });

  it.each([
    [{ size: 40 }, /size.*at most 12/],
    [{ size: 'large' }, /size.*a number from 8.5 to 12/],
    [{ colors: { accent: 'red' } }, /colors\.accent.*a colour such as #1d4e63/],
    [{ fonts: { text: '' } }, /fonts\.text.*the name of a font family/],
    [{ order: ['work', 'work'] }, /order.*each but once/],
    [{ fonts: { body: 'Inter' } }, /no fonts\.body/],
    [{ shadows: true }, /no shadows.*It may have fonts, size/],
    [{ icons: 'yes' }, /icons.*true or false/],
    [[], /no theme/],
  ])('that is wrong says where and what is allowed: %j', (data, message) => {
    expect(() => readTheme(data)).toThrow(UserError);
    expect(() => readTheme(data)).toThrow(message);
  });
});
