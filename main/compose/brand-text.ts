/** A brand's line with its fields filled in. */
import type { Brand } from '../../shared/brand';
import type { RunningPart, RunningRow } from '../../shared/flow';

const SEPARATOR = ' · ';
const FIELD = /\{(candidate|reference|date|page|pages)\}/;

type Values = Pick<Brand, 'reference' | 'date'> & { readonly candidate: string };

/** The line's words; behind its first tab, what is right-aligned. */
export function brandRow(line: string, values: Values, align: RunningRow['align']): RunningRow {
  const [words = '', ...behind] = line.split('\t');
  return { parts: partsOf(words, values), trailing: partsOf(behind.join(' '), values), align };
}

function partsOf(text: string, values: Values): RunningPart[] {
  const facts = text
    .split(SEPARATOR)
    .map((fact) => filled(fact, values))
    .filter((fact) => fact.length > 0);
  // A space at the end of a part is no part of it, so there it is one that does not break.
  return facts.flatMap((fact, index) =>
    index === 0 ? fact : [{ text: SEPARATOR.replace(/ /g, '\u00a0') }, ...fact],
  );
}

/** Nothing for a fact all of whose fields are empty. */
function filled(fact: string, values: Values): RunningPart[] {
  const pieces = fact.split(FIELD);
  const parts = pieces.flatMap((piece, index): RunningPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece.replace(/^ | $/g, '\u00a0') }];
    if (piece === 'page' || piece === 'pages') return [{ text: '', field: piece }];
    const value = values[piece as keyof Values]?.trim() ?? '';
    return value === '' ? [] : [{ text: value }];
  });
  const asked = pieces.length > 1;
  const given = parts.some(({ text, field }) => field !== undefined || !pieces.includes(text));
  return parts.every(({ text, field }) => field === undefined && text.trim() === '') || (asked && !given)
    ? []
    : parts;
}
