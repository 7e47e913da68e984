/** What each HTML element means to a reader of words (HTML Living Standard §15, "Rendering"). */
import type { Element } from 'hast';

/** Nothing inside is text on the page. */
export const SILENT: ReadonlySet<string> = new Set(
  (
    'script style head template svg math noscript iframe object embed applet audio video canvas map ' +
    'input select datalist textarea progress meter colgroup link meta base title'
  ).split(' '),
);

/** Starts and ends a line of its own. */
const BLOCK: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center details dialog dd div dl dt fieldset figcaption ' +
    'figure footer form header hgroup legend li main menu nav ol p pre search section summary ul ' +
    'table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 hr'
  ).split(' '),
);

export function isBlock(element: Element): boolean {
  return BLOCK.has(element.tagName);
}

/** 1–6 for h1–h6. */
export function headingLevel(element: Element): 1 | 2 | 3 | 4 | 5 | 6 | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  return level ? (Number(level) as 1 | 2 | 3 | 4 | 5 | 6) : undefined;
}

/** The declarations of a `style` attribute, names and values in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = element.properties.style;
  const declarations = new Map<string, string>();
  if (typeof style !== 'string') return declarations;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return declarations;
}
