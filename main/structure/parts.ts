/** Runs as the pieces of a head line: their words, their edges, their parts between commas. */
import type { Run } from '../../shared/blocks';
import { writeInline } from '../../shared/inline';
import { isLegalForm } from './lexicon/organizations';
import { sliceRuns, trimRuns } from './line';

/** A name's words without bold and italics, which only told it apart; links stay, save one around it all. */
export function wordsOf(runs: readonly Run[], href?: string): string {
  return writeInline(
    runs.map((run) => (run.href && !href ? { text: run.text, href: run.href } : { text: run.text })),
  );
}

export const textOf = (runs: readonly Run[]) => runs.map((run) => run.text).join('');

export function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    (before.match(/[(（]/g) ?? []).length > (before.match(/[)）]/g) ?? []).length &&
    /[)）]/.test(text.slice(at))
  );
}

/** Without spaces, commas, a full stop and the like at either end, and without an opened bracket that holds nothing. */
export function trimMarks(runs: readonly Run[]): Run[] {
  const trimmed = trimRuns(runs);
  const text = textOf(trimmed);
  const start = /^[\s,;:|·•–—/-]*/u.exec(text)?.[0].length ?? 0;
  const end =
    text.length - (/[\s,;:|·•–—/-]*(?:\(\s*\)?|(?<=\p{Ll}{4})\.)?[\s,]*$/u.exec(text)?.[0].length ?? 0);
  return start < end ? trimRuns(sliceRuns(trimmed, start, end)) : [];
}

export function commaParts(runs: readonly Run[]): Run[][] {
  const text = textOf(runs);
  const parts: Run[][] = [];
  let from = 0;
  for (const match of [...text.matchAll(/[,،]\s+|，|、(?=\p{L})/gu), undefined]) {
    const end = match?.index ?? text.length;
    if (match && insideBrackets(text, end)) continue;
    const part = trimRuns(sliceRuns(runs, from, end));
    const last = parts.at(-1);
    if (last && isLegalForm(textOf(part)))
      parts[parts.length - 1] = trimRuns(
        sliceRuns(runs, from - textOf(last).length - (match?.[0].length ?? 2), end),
      );
    else if (part.length > 0) parts.push(part);
    from = end + (match?.[0].length ?? 0);
  }
  return parts;
}
