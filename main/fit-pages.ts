/**
 * Brings a résumé onto a number of pages by the gentlest means: white space between paragraphs first, then
 * between lines, then the margins, and the size of the type last; all of it within comfort before any of it
 * goes to the least that a theme allows. What turns out not to be needed is given back.
 *
 * Pure: whoever calls says how many pages a theme takes, by the real layout.
 */
import { type Fit, LEVERS, type Lever, type Tightness } from '../shared/fit';
import type { Template } from '../shared/template';
import { THEME_BOUNDS, type Theme } from '../shared/theme';
import { dress } from '../templates/dress';

/** By how much a lever moves at once. Word counts type in half-points. */
const STEP: Tightness = { density: 0.1, leading: 0.05, ends: 4, sides: 4, size: 0.5 };

/** A reader notices nothing. */
const COMFORT: Tightness = { density: 0.7, leading: 1.3, ends: 45, sides: 45, size: 9.5 };

/** The least that is allowed. */
const LEAST: Tightness = {
  density: THEME_BOUNDS.density.least,
  leading: THEME_BOUNDS.leading.least,
  ends: THEME_BOUNDS.margins.least,
  sides: THEME_BOUNDS.margins.least,
  size: THEME_BOUNDS.size.least,
};

/** @param count how many pages the résumé takes in a theme. */
export function fitPages(
  template: Template,
  theme: Theme,
  wanted: number,
  count: (theme: Theme) => number,
): Fit {
  const now = count(theme);
  if (now <= wanted) return { outcome: 'fits', pages: now };
  const from = tightnessOf(template, theme);
  const path = tighterAndTighter(from);
  const fits = (tightness: Tightness) => count(themeOf(theme, from, tightness)) <= wanted;
  const tightest = path.at(-1) ?? from;
  if (!fits(tightest)) return { outcome: 'refused', pages: count(themeOf(theme, from, tightest)) };
  const found = path[firstThat(path.length, (index) => fits(path[index] ?? tightest))] ?? tightest;
  const loosest = LEVERS.reduce((tightness, lever) => givenBack(tightness, from, lever, fits), found);
  const fitted = themeOf(theme, from, loosest);
  return { outcome: 'fitted', pages: count(fitted), theme: fitted, changes: changesOf(from, loosest) };
}

/** How tight a template stands in a theme. */
export function tightnessOf(template: Template, theme: Theme): Tightness {
  const { type, margin, columns } = dress(template, theme);
  const padded = columns.kind === 'sidebar' ? columns : undefined;
  const outer = padded?.side === 'left' ? padded.padding : padded?.mainPadding;
  const far = padded?.side === 'left' ? padded.mainPadding : padded?.padding;
  const ends = padded?.padding;
  return {
    density: theme.density ?? 1,
    leading: type.body.leading / type.body.size,
    ends: Math.min(margin.top + (ends?.top ?? 0), margin.bottom + (ends?.bottom ?? 0)),
    sides: Math.min(margin.left + (outer?.left ?? 0), margin.right + (far?.right ?? 0)),
    size: type.body.size,
  };
}

/** Each lever in its turn down to comfort, then each down to the least; nothing is ever loosened. */
function tighterAndTighter(from: Tightness): Tightness[] {
  const path: Tightness[] = [];
  let at = from;
  for (const floor of [COMFORT, LEAST])
    for (const lever of LEVERS)
      while (at[lever] > floor[lever]) {
        const next = Math.max(tidy(at[lever] - STEP[lever]), floor[lever]);
        at = { ...at, [lever]: next };
        path.push(at);
      }
  return path;
}

/** As loose as it may be where it was, with everything else as tight as it is now. */
function givenBack(
  tightness: Tightness,
  from: Tightness,
  lever: Lever,
  fits: (tightness: Tightness) => boolean,
): Tightness {
  const looser: Tightness[] = [];
  for (let value = tightness[lever] + STEP[lever]; value < from[lever]; value += STEP[lever])
    looser.push({ ...tightness, [lever]: tidy(value) });
  if (tightness[lever] < from[lever]) looser.push({ ...tightness, [lever]: from[lever] });
  const first = firstThat(looser.length, (index) => !fits(looser[index] ?? tightness));
  return looser[first - 1] ?? tightness;
}

/** Where a question that is answered no and from somewhere on yes turns; `length` where it is always no. */
function firstThat(length: number, is: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Only what was moved is said, so that the rest goes on following the template. */
function themeOf(theme: Theme, from: Tightness, to: Tightness): Theme {
  const moved = <L extends Lever>(...levers: readonly L[]): Partial<Record<L, number>> =>
    Object.fromEntries(
      levers.filter((lever) => to[lever] !== from[lever]).map((lever) => [lever, to[lever]]),
    ) as Partial<Record<L, number>>;
  const margins = { ...theme.margins, ...moved('sides', 'ends') };
  const own = { ...theme, ...moved('size', 'leading', 'density') };
  return Object.keys(margins).length > 0 ? { ...own, margins } : own;
}

function changesOf(from: Tightness, to: Tightness) {
  return LEVERS.filter((lever) => from[lever] !== to[lever]).map((lever) => ({
    lever,
    from: tidy(from[lever]),
    to: to[lever],
  }));
}

/** Steps of 0.05 leave dust behind the comma. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
