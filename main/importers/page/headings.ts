/** Which paragraphs are headings, and of which rank. Looks only: what a heading says is not its matter. */
import { runsText } from '../../../shared/blocks';
import { isCapitals } from './clean';
import type { Paragraph } from './paragraphs';
import { finishRuns } from './runs';

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

interface Dress {
  readonly size: number;
  readonly caps: boolean;
  readonly bold: boolean;
}

interface Candidate {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly dress: Dress;
}

const MAX_LENGTH = 70;
/** So much larger than the body, type is a heading whatever else it is. */
const LARGER = 1.12;

/** Paragraph → level of the heading it is. Paragraphs come in reading order. */
export function findHeadings(paragraphs: readonly Paragraph[], body: number): ReadonlyMap<Paragraph, Level> {
  const candidates = paragraphs.flatMap((paragraph, index): readonly Candidate[] => {
    const text = runsText(finishRuns(paragraph.runs));
    const first = paragraph.lines[0];
    if (!first || !couldBeHeading(paragraph, text, body)) return [];
    const dress = {
      size: first.size,
      caps: isCapitals(text),
      bold: paragraph.lines.every((line) => line.bold),
    };
    return [{ index, paragraph, text, dress }];
  });
  const striking = candidates.filter((candidate) =>
    isStriking(candidate, paragraphs[candidate.index + 1], body),
  );
  const chosen = withoutSubtitle(withoutLoneCaps(striking, body));
  // A document with one size of type for everything: there bold lines on their own are the headings.
  const sections = chosen.length > 1 ? chosen : [...chosen, ...boldLines(candidates, paragraphs, chosen)];
  return rank(sections.filter((candidate) => !isLabel(candidate, sections)));
}

/** Right below the name and right above another heading in the same dress: the profession, too. */
function isLabel(candidate: Candidate, headings: readonly Candidate[]): boolean {
  const [name] = headings;
  const next = headings.find(({ index }) => index === candidate.index + 1);
  const follows = name?.index === 0 && candidate.index === 1;
  return follows && next !== undefined && keyOf(next.dress) === keyOf(candidate.dress);
}

function couldBeHeading(paragraph: Paragraph, text: string, body: number): boolean {
  const [first] = paragraph.lines;
  if (!first || paragraph.item || text.length > MAX_LENGTH || text.includes('\t')) return false;
  const display = first.size > 1.6 * body;
  if (paragraph.lines.length > (display ? 4 : 2) || (text.includes('\n') && !display)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  return letters >= 2 && digits <= letters && !/[.,;]$/.test(text) && !/@|https?:|www\./.test(text);
}

function isStriking(
  { paragraph, dress, text }: Candidate,
  next: Paragraph | undefined,
  body: number,
): boolean {
  const ratio = dress.size / body;
  const ruled = paragraph.ruleBelow;
  const above = paragraph.gapBefore ?? Number.POSITIVE_INFINITY;
  const spaced = above > 0.4 * dress.size;
  if (ratio >= 1.3 || (ratio >= LARGER && dress.bold)) return true;
  // Slightly larger type heads what follows only if it stands nearer to that than to what it follows.
  if (ratio >= LARGER && next && isOfSameType(next, dress)) return false;
  if (ratio >= LARGER) return ruled || (spaced && above >= 0.7 * (next?.gapBefore ?? 0));
  if (ratio < 0.7) return false;
  const italic = paragraph.lines.every((line) => line.italic);
  if (dress.caps && text.length > 3 && !italic) return dress.bold || ruled || spaced;
  return dress.bold && (ruled || ratio >= 1.1) && spaced;
}

/** What follows is set like it: a word in a list of words, that heads nothing. */
function isOfSameType({ lines: [first], item }: Paragraph, { size, bold }: Dress): boolean {
  const [word] = first?.words ?? [];
  if (!first || !word || item || first.cells.length > 1) return false;
  return word.bold === bold && !word.italic && Math.abs(first.size - size) < 0.03 * size;
}

/** Capitals alone make a heading only where several lines wear them: one is an acronym, a company. */
function withoutLoneCaps(candidates: readonly Candidate[], body: number): readonly Candidate[] {
  return candidates.filter(({ dress, paragraph }) => {
    if (!dress.caps || dress.bold || paragraph.ruleBelow || dress.size >= LARGER * body) return true;
    return candidates.filter((other) => keyOf(other.dress) === keyOf(dress)).length > 1;
  });
}

/**
 * The profession under the name is as large as a heading and heads nothing: a dress met only once
 * before the headings begin is the name's, where it is the largest, or else no heading.
 */
function withoutSubtitle(candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const { dress } of candidates) counts.set(keyOf(dress), (counts.get(keyOf(dress)) ?? 0) + 1);
  const start = candidates.findIndex(({ dress }) => (counts.get(keyOf(dress)) ?? 0) > 1);
  const largest = Math.max(...candidates.map(({ dress }) => dress.size));
  return candidates.filter(({ dress }, index) => index >= start || dress.size > 0.97 * largest);
}

function boldLines(
  candidates: readonly Candidate[],
  paragraphs: readonly Paragraph[],
  chosen: readonly Candidate[],
): readonly Candidate[] {
  return candidates.filter(({ paragraph, dress, text, index }) => {
    const next = paragraphs[index + 1];
    const above = paragraph.gapBefore ?? Number.POSITIVE_INFINITY;
    return (
      dress.bold &&
      !chosen.some((candidate) => candidate.paragraph === paragraph) &&
      !/\p{N}/u.test(text) &&
      text.split(' ').length <= 4 &&
      above > 0.3 * dress.size &&
      above >= (next?.gapBefore ?? 0)
    );
  });
}

function keyOf({ size, caps, bold }: Dress): string {
  return `${Math.round(size * 2)} ${caps} ${bold}`;
}

/** Capitals have no short letters and look so much larger. */
const CAPS_WEIGHT = 1.15;

function weightOf({ size, caps }: Dress): number {
  return size * (caps ? CAPS_WEIGHT : 1);
}

/** The larger, the higher; bold stands over plain. */
function rank(candidates: readonly Candidate[]): ReadonlyMap<Paragraph, Level> {
  const dresses = new Map<string, Dress>();
  for (const { dress } of candidates) dresses.set(keyOf(dress), dress);
  const order = [...dresses].sort(
    ([, a], [, b]) => Math.round((weightOf(b) - weightOf(a)) * 2) || Number(b.bold) - Number(a.bold),
  );
  const levels = new Map<string, Level>();
  order.forEach(([key], index) => {
    levels.set(key, Math.min(6, index + 1) as Level);
  });
  return new Map(candidates.map(({ paragraph, dress }) => [paragraph, levels.get(keyOf(dress)) ?? 6]));
}
