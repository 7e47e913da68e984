/** Template + Theme → Template: what a person changed, laid over the looks they began with. */
import type { Edges, Hex } from '../shared/flow';
import type { Template, TypeToken } from '../shared/template';
import type { Theme } from '../shared/theme';

/** Pure; a theme that `readTheme` let through gives a template that every stage can set. */
export function dress(template: Template, theme: Theme): Template {
  return [resized, recolored, spaced, widened, rearranged].reduce(
    (dressed, change) => change(dressed, theme),
    {
      ...template,
      fonts: { ...template.fonts, ...given(theme.fonts) },
    },
  );
}

/** Word counts type in half-points and white space in twentieths (ECMA-376 §17.3.2.38, §17.3.1.33). */
const halves = (points: number) => Math.round(points * 2) / 2;
const twentieths = (points: number) => Math.round(points * 20) / 20;

function resized(template: Template, { size, leading }: Theme): Template {
  const { body } = template.type;
  const scale = (size ?? body.size) / body.size;
  const stretch = leading === undefined ? 1 : leading / (body.leading / body.size);
  if (scale === 1 && stretch === 1) return template;
  const { entry, bullets } = template;
  return {
    ...template,
    type: mapTypes(template, (token) => ({
      ...token,
      size: halves(token.size * scale),
      leading: Math.max(halves(token.leading * scale * stretch), tightest(token, scale)),
      tracking: twentieths(token.tracking * scale),
    })),
    // What holds words grows with them.
    entry: entry.gutter === undefined ? entry : { ...entry, gutter: halves(entry.gutter * scale) },
    bullets: { ...bullets, indent: halves(bullets.indent * scale) },
  };
}

/** Names and other large type stand tight as they are. */
function tightest({ size, leading }: TypeToken, scale: number): number {
  return Math.ceil(2 * scale * Math.min(leading, 1.1 * size)) / 2;
}

function recolored(template: Template, { colors }: Theme): Template {
  const { text, accent } = colors ?? {};
  const { header, heading } = template;
  const own = { ...template.colors, ...given({ ink: text, accent }) };
  if (accent === undefined) return { ...template, colors: own };
  // Tints of another colour than the accent would be a second one.
  const fill = tint(accent);
  return {
    ...template,
    colors: own.sidebarFill === undefined ? own : { ...own, sidebarFill: fill },
    header: header.band ? { ...header, band: { ...header.band, fill } } : header,
    heading: heading.bar ? { ...heading, bar: { ...heading.bar, fill } } : heading,
  };
}

/** A tenth of a colour on white paper. */
function tint(color: Hex): Hex {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) / 10)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function spaced(template: Template, { density = 1 }: Theme): Template {
  if (density === 1) return template;
  const more = (points: number) => halves(points * density);
  const { entry, sectionGap } = template;
  return {
    ...template,
    type: mapTypes(template, (token) => ({ ...token, after: more(token.after) })),
    entry: { ...entry, gap: more(entry.gap) },
    sectionGap: more(sectionGap),
  };
}

function widened(template: Template, { margins }: Theme): Template {
  const { margin, columns } = template;
  const { sides, ends } = margins ?? {};
  if (columns.kind === 'single') {
    const wanted = { left: sides, right: sides, top: ends, bottom: ends };
    return { ...template, margin: { ...margin, ...given(wanted) } };
  }
  // On a sheet whose columns reach to its edges the padding is what a margin is on others.
  const [left, right] =
    columns.side === 'left' ? (['padding', 'mainPadding'] as const) : (['mainPadding', 'padding'] as const);
  const from = (edge: keyof Edges, padding: number, points: number | undefined) =>
    points === undefined
      ? { margin: margin[edge], padding }
      : margin[edge] > 0
        ? { margin: Math.max(0, points - padding), padding: Math.min(padding, points) }
        : { margin: 0, padding: points };
  const outer = {
    left: from('left', columns[left].left, sides),
    right: from('right', columns[right].right, sides),
    top: from('top', columns.padding.top, ends),
    bottom: from('bottom', columns.padding.bottom, ends),
  };
  const padded = {
    ...columns,
    padding: { ...columns.padding, top: outer.top.padding, bottom: outer.bottom.padding },
    mainPadding: { ...columns.mainPadding, top: outer.top.padding, bottom: outer.bottom.padding },
  };
  // The sidebar keeps its measure: what its outer padding gains, it gains.
  const grown =
    columns.side === 'left'
      ? outer.left.padding - columns.padding.left
      : outer.right.padding - columns.padding.right;
  return {
    ...template,
    margin: {
      left: outer.left.margin,
      right: outer.right.margin,
      top: outer.top.margin,
      bottom: outer.bottom.margin,
    },
    columns: {
      ...padded,
      width: columns.width + grown,
      [left]: { ...padded[left], left: outer.left.padding },
      [right]: { ...padded[right], right: outer.right.padding },
    },
  };
}

function rearranged(
  template: Template,
  { order, sidebar, hidden, titles, dates, bullet, icons }: Theme,
): Template {
  const { columns } = template;
  return {
    ...template,
    ...given({ order, hidden, titles }),
    columns: columns.kind === 'sidebar' && sidebar ? { ...columns, sections: sidebar } : columns,
    dates: { ...template.dates, ...given({ style: dates }) },
    bullets: marked(template.bullets, bullet),
    header: { ...template.header, ...given({ icons }) },
  };
}

/** Bullets within bullets stay others than those around them. */
function marked(bullets: Template['bullets'], marker = bullets.marker): Template['bullets'] {
  const { subMarker } = bullets;
  return { ...bullets, marker, subMarker: marker === subMarker ? (marker === '–' ? '·' : '–') : subMarker };
}

function mapTypes({ type }: Template, change: (token: TypeToken) => TypeToken): Template['type'] {
  const names = Object.keys(type) as (keyof Template['type'])[];
  return Object.fromEntries(names.map((name) => [name, change(type[name])])) as unknown as Template['type'];
}

/** Without what is undefined, which would hide what it is spread over. */
function given<T extends object>(values: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
