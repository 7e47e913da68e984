import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPages, tightnessOf } from '../../main/fit-pages';
import { fitToPages, layOut } from '../../main/pipeline';
import { LEVERS, type Tightness } from '../../shared/fit';
import { readTheme, type Theme } from '../../shared/theme';
import { TEMPLATES } from '../../templates';
import { dress } from '../../templates/dress';
import { MIRA } from '../renderer/people';
import { fonts } from '../support/pairs';

/** Pages of a résumé with so many lines and paragraphs, roughly as a layout counts them. */
const pagesOf = (template: (typeof TEMPLATES)[number], lines: number) => (theme: Theme) => {
  const { type, sectionGap } = dress(template, theme);
  const { sides, ends, size } = tightnessOf(template, theme);
  const longer = (size * (595 - 2 * 50)) / (10 * (595 - 2 * sides));
  const height = lines * (longer * type.body.leading + type.bullet.after) + (lines / 6) * sectionGap;
  return Math.max(1, Math.ceil(height / (842 - 2 * ends)));
};

const template = fc.constantFrom(...TEMPLATES);
const theme = fc.constantFrom<Theme>(
  {},
  { size: 12, leading: 1.8, density: 2, margins: { sides: 140, ends: 140 } },
  { density: 0.5, colors: { accent: '#204060' } },
  { size: 8.5, leading: 1.2, density: 0.5, margins: { sides: 34, ends: 34 } },
);

describe('fitting to pages', () => {
  it('fits, or nothing could; and changes only what it says', () => {
    fc.assert(
      fc.property(
        template,
        theme,
        fc.integer({ min: 5, max: 220 }),
        fc.integer({ min: 1, max: 4 }),
        (look, worn, lines, wanted) => {
          const count = pagesOf(look, lines);
          const from = tightnessOf(look, worn);
          const fit = fitPages(look, worn, wanted, count);
          if (fit.outcome === 'fits') expect(count(worn)).toBe(fit.pages);
          else expect(count(worn)).toBeGreaterThan(wanted);
          if (fit.outcome === 'refused') expect(fit.pages).toBeGreaterThan(wanted);
          if (fit.outcome !== 'fitted') return;
          expect(fit.pages).toBeLessThanOrEqual(wanted);
          expect(count(fit.theme)).toBe(fit.pages);
          expect(readTheme(fit.theme)).toEqual(fit.theme);
          expect(fit.theme.colors).toEqual(worn.colors);
          const to = tightnessOf(look, fit.theme);
          for (const lever of LEVERS) {
            const change = fit.changes.find((one) => one.lever === lever);
            // Leading is set in half points, so that smaller type may have a quarter of a point more of it.
            const rounding = lever === 'leading' ? 0.25 / to.size : 0;
            expect(to[lever]).toBeLessThanOrEqual(from[lever] + rounding + 0.01);
            if (change) expect(change.to).toBeLessThan(change.from);
          }
        },
      ),
    );
  });

  it('gives back what is not needed: no lever alone could stand looser', () => {
    const [look] = TEMPLATES;
    if (!look) throw new Error('no template');
    const count = pagesOf(look, 120);
    const fit = fitPages(look, {}, count({}) - 1, count);
    if (fit.outcome !== 'fitted') throw new Error('it should fit');
    for (const { lever, to } of fit.changes) {
      const looser: Tightness = {
        ...tightnessOf(look, fit.theme),
        [lever]: to + (lever === 'leading' ? 0.06 : lever === 'density' ? 0.11 : 4.5),
      };
      const margins = { sides: looser.sides, ends: looser.ends };
      expect(count({ ...looser, margins }), lever).toBeGreaterThan(fit.pages);
    }
  });

  it('asks for few layouts', () => {
    fc.assert(
      fc.property(template, theme, fc.integer({ min: 5, max: 220 }), (look, worn, lines) => {
        let asked = 0;
        const count = pagesOf(look, lines);
        fitPages(look, worn, 1, (tried) => {
          asked += 1;
          return count(tried);
        });
        expect(asked).toBeLessThan(40);
      }),
    );
  });

  it('is held by the real layout, in every template', () => {
    const [, work] = MIRA.sections;
    if (!work) throw new Error('no work');
    const times = (count: number) => ({
      ...MIRA,
      sections: [...MIRA.sections, ...Array.from({ length: count }, () => work)],
    });
    for (const { id } of TEMPLATES) {
      const look = { templateId: id, paper: 'a4' as const };
      // The first that runs over onto a second page.
      let count = 1;
      while (layOut(times(count), look, fonts).pages.length < 2) count += 1;
      const long = times(count);
      const fit = fitToPages(long, look, 1, fonts);
      if (fit.outcome !== 'fitted') throw new Error(`${id}: ${fit.outcome}`);
      expect(layOut(long, { ...look, theme: fit.theme }, fonts).pages.length, id).toBe(fit.pages);
      expect(fitToPages(times(60), look, 1, fonts).outcome).toBe('refused');
      expect(fitToPages(long, { ...look, theme: fit.theme }, fit.pages, fonts).outcome).toBe('fits');
    }
  });
});
