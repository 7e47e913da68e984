/** A typographer's rules, held by every template on offer. */
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../main/fonts';
import { faintColors } from '../../shared/contrast';
import { PAPERS } from '../../shared/paper';
import { UserError } from '../../shared/result';
import { BASE } from '../../templates/base';
import { TEMPLATES, templateById } from '../../templates/index';

const fonts = openFontLibrary('out/fonts');

/** 12 mm, what a printer may need, in points. */
const PRINTABLE = 34;

const isMultiple = (value: number, of: number) => Math.abs(value / of - Math.round(value / of)) < 1e-9;

describe.each(TEMPLATES)('template $id', (template) => {
  const { type, columns, heading } = template;

  it('sets text that can be read: 9.5–10.5 pt on 1.35–1.5 lines', () => {
    expect(type.body.size).toBeGreaterThanOrEqual(9.5);
    expect(type.body.size).toBeLessThanOrEqual(10.5);
    for (const token of [type.body, type.bullet, type.keyed]) {
      expect(token.leading / token.size).toBeGreaterThanOrEqual(1.35);
      expect(token.leading / token.size).toBeLessThanOrEqual(1.5);
    }
    expect(type.name.size).toBeGreaterThanOrEqual(20);
    expect(type.name.size).toBeLessThanOrEqual(30);
  });

  it('keeps to the grid of 2 pt, rules and their gaps counted in', () => {
    const { rule } = heading;
    const ruled = rule ? rule.gap + rule.width : (heading.bar?.below ?? 0);
    for (const [name, token] of Object.entries(type)) {
      expect(isMultiple(token.leading, 2), `${name} leading`).toBe(true);
      expect(isMultiple(token.after + (name === 'heading' ? ruled : 0), 2), `${name} after`).toBe(true);
    }
    for (const gap of [template.sectionGap, template.entry.gap, template.bullets.indent])
      expect(isMultiple(gap, 2)).toBe(true);
  });

  it('stands clear before a heading, at least twice what is after it', () => {
    const below = heading.rule?.side === 'below' ? heading.rule.gap + heading.rule.width : 0;
    const after = type.heading.after + below + (heading.bar?.below ?? 0);
    expect(template.sectionGap).toBeGreaterThanOrEqual(2 * after);
    expect(template.entry.gap).toBeGreaterThan(type.bullet.after);
  });

  it('has contrast of 4.5 : 1 and more, on paper and on its tints', () => {
    expect(faintColors(template)).toEqual([]);
  });

  it('spaces letters by less than a tenth of their size, from which readers of the file part them', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÉÈÇÑŁŚŻ0123456789-'].map((letter) =>
      letter.charCodeAt(0),
    );
    for (const { family, bold, italic, tracking, size } of Object.values(type)) {
      const { kern, unitsPerEm } = fonts.face(template.fonts[family], bold, italic).measures;
      const kerns = letters.flatMap((before) => letters.map((after) => kern(before, after)));
      expect(tracking / size + Math.max(...kerns) / unitsPerEm).toBeLessThan(0.1);
    }
  });

  it('puts rule and bar to no heading at once, and no border wider than Word’s', () => {
    expect(heading.rule && heading.bar).toBeUndefined();
    for (const width of [heading.bar?.beside ?? 0, heading.bar?.below ?? 0, template.header.rule?.width ?? 0])
      expect(width).toBeLessThanOrEqual(12);
  });

  it('counts in units that Word has', () => {
    for (const token of Object.values(type)) {
      expect(isMultiple(token.size, 0.5)).toBe(true);
      expect(isMultiple(token.tracking, 0.05)).toBe(true);
    }
    if (heading.rule) {
      expect(isMultiple(heading.rule.width, 1 / 8)).toBe(true);
      expect(isMultiple(heading.rule.gap, 1)).toBe(true);
    }
  });

  it.each(Object.entries(PAPERS))('keeps text 12 mm inside %s and columns inside the margins', (_, paper) => {
    const { margin } = template;
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const pads = columns.kind === 'single' ? [none] : [columns.padding, columns.mainPadding];
    for (const pad of pads) {
      expect(margin.top + pad.top).toBeGreaterThanOrEqual(PRINTABLE);
      expect(margin.bottom + pad.bottom).toBeGreaterThanOrEqual(PRINTABLE);
    }
    expect(margin.left + Math.max(...pads.slice(0, 1).map((pad) => pad.left))).toBeGreaterThanOrEqual(
      PRINTABLE,
    );
    expect(margin.right + Math.max(...pads.slice(-1).map((pad) => pad.right))).toBeGreaterThanOrEqual(
      PRINTABLE,
    );
    const sidebar = columns.kind === 'sidebar' ? columns.width : 0;
    expect(paper.width - margin.left - margin.right - sidebar).toBeGreaterThan(300);
  });

  it('gives both columns one top and one foot, as the cells of a Word row must have', () => {
    if (columns.kind === 'single') return expect(columns).toEqual({ kind: 'single' });
    expect(columns.padding.top).toBe(columns.mainPadding.top);
    expect(columns.padding.bottom).toBe(columns.mainPadding.bottom);
  });

  it('parts dates by an en dash with spaces', () => {
    expect(template.dates.separator).toBe(' – ');
  });
});

describe('the registry', () => {
  it('has templates of distinct ids, and not the base', () => {
    const ids = TEMPLATES.map((template) => template.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(BASE.id);
  });

  it('finds each by its id', () => {
    for (const template of TEMPLATES) expect(templateById(template.id)).toBe(template);
  });

  it('says which there are when asked for another', () => {
    expect(() => templateById('gazette')).toThrow(UserError);
    expect(() => templateById('gazette')).toThrow(/“gazette”.*meridian, .*passage/);
  });
});
