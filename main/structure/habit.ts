/**
 * Whether the position or the employer comes first is one habit per document. Every head with two
 * names votes, by words of jobs and of organizations and by an “at” between the names; the outcome
 * holds for all of them, those without any telling word too. A head with one name follows the field
 * that names in the same slot (line, dress) have elsewhere.
 */
import type { Name } from './head';
import { jobScore } from './lexicon/jobs';
import { organizationScore } from './lexicon/organizations';

export type Field = 'title' | 'organization';

/** How much a text is of the second kind rather than the first: > 0 organization, < 0 title. */
export type Lean = (text: string) => number;

export interface Habit {
  readonly first: Field;
  /** 0–1: how clear the votes were. */
  readonly confidence: number;
  readonly slots: ReadonlyMap<string, Field>;
  /** How the heads of two names are built: on which lines and in which dress. */
  readonly shapes: ReadonlySet<string>;
  /** What comes first in heads of another shape than most, where all of that shape say so. */
  readonly ofShape: ReadonlyMap<string, Field>;
  /** Where a document also has heads whose dates stand below their first line: the habit of those. */
  readonly ofDatesBelow?: Habit;
}

/** “Freelance” alone says for whom one works as much as what one does. */
const FOR_ONESELF =
  /^(?:freelanc(?:e|er|ing)|self[- ]employed|selbst(?:st)?ändig|freiberuflich|indépendante?|autónom[oa]|autônom[oa]|libero professionista|фриланс|フリーランス|自由职业)$/iu;

/** “Freelance web developer”, alone in its head, may stand for the employer of the other heads. */
const IN_ONES_OWN_NAME =
  /^(?:freelanc|self[- ]employed|selbst(?:st)?ändig|freiberuflich|indépendant|autónom|autônom|фриланс)/iu;

export const jobLean: Lean = (text) =>
  FOR_ONESELF.test(text) ? 0 : organizationScore(text) - jobScore(text);

const otherThan = (field: Field): Field => (field === 'title' ? 'organization' : 'title');

export function findHabit(heads: readonly (readonly Name[])[], lean: Lean, fallback: Field): Habit {
  let votes = 0;
  let weight = 0;
  for (const [first, second] of heads) {
    if (!first || !second) continue;
    const vote = second.afterAt ? -2 : lean(first.text) - lean(second.text);
    votes += vote;
    weight += Math.abs(vote);
  }
  const first: Field = votes === 0 ? fallback : votes > 0 ? 'organization' : 'title';
  const tally = new Map<string, number>();
  for (const names of heads) {
    if (names.length < 2) continue;
    names.slice(0, 2).forEach((name, index) => {
      const field = index === 0 ? first : otherThan(first);
      tally.set(name.slot, (tally.get(name.slot) ?? 0) + (field === 'organization' ? 1 : -1));
    });
  }
  const slots = new Map<string, Field>(
    [...tally]
      .filter(([, count]) => count !== 0)
      .map(([slot, count]) => [slot, count > 0 ? 'organization' : 'title']),
  );
  const shapes = new Set(heads.filter((names) => names.length === 2).map(shapeOf));
  const confidence = weight === 0 ? 0.5 : Math.abs(votes) / weight;
  return { first, confidence, slots, shapes, ofShape: shapesApart(heads, first, lean) };
}

/** “# Painter”, “**Blue Barn**” in most heads, but “# Blue Barn”, “## Painter” where one employer had several roles. */
function shapesApart(
  heads: readonly (readonly Name[])[],
  first: Field,
  lean: Lean,
): ReadonlyMap<string, Field> {
  const votes = new Map<string, number[]>();
  for (const names of heads) {
    const [one, two, more] = names;
    if (!one || !two || more || two.afterAt) continue;
    const shape = shapeOf(names);
    votes.set(shape, [...(votes.get(shape) ?? []), lean(one.text) - lean(two.text)]);
  }
  const usual = Math.max(0, ...[...votes.values()].map(({ length }) => length));
  const other = otherThan(first);
  const sign = other === 'organization' ? 1 : -1;
  const apart = [...votes].filter(
    ([shape, own]) => own.length < usual && HEADING_PAIR.test(shape) && own.every((vote) => vote * sign > 0),
  );
  return new Map(apart.map(([shape]) => [shape, other]));
}

/** Slots of a heading and of one below it. */
const HEADING_PAIR = /^0heading\d.*,1heading\d/;

export function shapeOf(names: readonly { readonly slot: string }[]): string {
  return names.map(({ slot }) => slot).join();
}

/** “Blue Barn”, “Research institute for paint”, “Painter”: the third is the job, and clearly more of one than the others. */
export function isThirdJob(text: string, ...others: readonly { readonly text: string }[]): boolean {
  const score = jobScore(text);
  const isNone = (other: string) =>
    jobScore(other) === 0 || (organizationScore(other) > 0 && jobScore(other) < score - 0.25);
  return score > 0.7 && others.every((other) => isNone(other.text));
}

/** What stands in the same slot elsewhere, or in the same dress on another line of the head. */
function fieldOfSlot(slot: string, { slots }: Habit): Field | undefined {
  const own = slots.get(slot);
  if (own) return own;
  const alike = new Set(
    [...slots].flatMap(([other, field]) => (other.slice(1) === slot.slice(1) ? field : [])),
  );
  const [only] = alike;
  return alike.size === 1 ? only : undefined;
}

export interface Named {
  readonly title?: Name;
  readonly organization?: Name;
  /** Names beyond the second. */
  readonly more: readonly Name[];
}

export function applyHabit(names: readonly Name[], habit: Habit, lean: Lean): Named {
  const [first, second, ...more] = names;
  if (!first) return { more: [] };
  if (!second) {
    const own = lean(first.text);
    const bySlot = fieldOfSlot(first.slot, habit);
    if (first.placed && own >= 0) return { organization: first, more };
    const tells = Math.abs(own) > 0.5 && !(bySlot && lean === jobLean && IN_ONES_OWN_NAME.test(first.text));
    const field = tells ? (own > 0 ? 'organization' : 'title') : (bySlot ?? habit.first);
    return field === 'title' ? { title: first, more } : { organization: first, more };
  }
  const [third] = more;
  if (third && isThirdJob(third.text, first, second))
    return { title: third, organization: first, more: [second, ...more.slice(1)] };
  const order = second.afterAt ? 'title' : (habit.ofShape.get(shapeOf(names)) ?? habit.first);
  return order === 'title'
    ? { title: first, organization: second, more }
    : { title: second, organization: first, more };
}
