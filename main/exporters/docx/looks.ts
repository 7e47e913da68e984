/** How words look, as the docx library takes it, and how a common look is told from its exceptions. */
import type { IRunStylePropertiesOptions } from 'docx';
import type { FaceId, FontLibrary } from '../../../shared/fonts';
import type { Layout, Piece, PlacedBlock, PlacedRun } from '../../../shared/pages';

/** The part of a run or marker that is its look. */
export type Look = Pick<PlacedRun, 'face' | 'size' | 'color' | 'tracking'> & { readonly caps?: boolean };

/** Every property said, so that a look replaces what a style says. */
export function runProperties(look: Look, fonts: FontLibrary) {
  const { family, bold, italic } = fonts.byId(look.face);
  return {
    font: { ascii: family, hAnsi: family, eastAsia: family, cs: family },
    // The library says the same of complex scripts, unless they are named: then it leaves "false" out.
    bold,
    italics: italic,
    // Word counts in half-points (ECMA-376 §17.3.2.38).
    size: look.size * 2,
    color: look.color.slice(1),
    characterSpacing: look.tracking,
    allCaps: look.caps === true,
  } satisfies IRunStylePropertiesOptions;
}

/** The value that weighs most, by its JSON; the first of equals. */
export function prevailing<T>(
  values: readonly { readonly value: T; readonly weight: number }[],
): T | undefined {
  const weights = new Map<string, { value: T; weight: number }>();
  for (const { value, weight } of values) {
    const key = JSON.stringify(value);
    weights.set(key, { value, weight: weight + (weights.get(key)?.weight ?? 0) });
  }
  return [...weights.values()].reduce<{ value?: T; weight: number }>(
    (most, each) => (each.weight > most.weight ? each : most),
    { weight: -1 },
  ).value;
}

export function blocksOf(layout: Layout): PlacedBlock[] {
  return layout.pages.flatMap((page) => page.columns.flatMap((column) => column.blocks));
}

/** The faces that a layout draws with, each once, in an order that does not depend on the words. */
export function facesOf(layout: Layout): FaceId[] {
  return [...new Set(wordsOf(layout).map((words) => words.face))].sort();
}

/** What a face draws, capitals of it included. */
export function charactersIn(layout: Layout, face: FaceId): string {
  const drawn = wordsOf(layout).filter((words) => words.face === face);
  return drawn.map(({ text }) => text + text.toUpperCase()).join('');
}

function wordsOf(layout: Layout): (PlacedRun | Piece)[] {
  const running = layout.pages.flatMap((page) => page.running ?? []);
  return [
    ...blocksOf(layout).flatMap((block) => [
      ...block.runs,
      ...block.trailing,
      ...(block.marker ? [block.marker] : []),
    ]),
    ...running.flatMap(({ lines }) => lines.flatMap(({ runs, trailing }) => [...runs, ...trailing])),
  ];
}
