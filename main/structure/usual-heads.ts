/** How most heads of a section are built tells how the others are to be read. */
import { shapeOf } from './habit';
import type { Head } from './head';

/** The share of the heads that makes a habit. */
const MOST = 0.6;

/**
 * “Painter” above “Blue Barn” above the dates, in most entries: what stands below the dates of another, which has
 * one name above them, says more of it and is no name.
 */
export function datesLastWhereUsual(
  read: (at: number, datesLast: boolean) => Head,
  count: number,
): readonly Head[] {
  const heads = Array.from({ length: count }, (_, at) => read(at, false));
  const usual = heads.filter(
    ({ segments: [one, two, more], namesAbove }) =>
      one && two && !more && namesAbove === 2 && one.slot[0] !== two.slot[0],
  );
  if (usual.length < 2 || usual.length < MOST * count) return heads;
  return heads.map((head, at) => (head.namesAbove === 1 && head.segments.length > 1 ? read(at, true) : head));
}

/** Heads are dear to read, and most sections are told without a second reading. */
export function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Position on one line and employer on the next, in most entries and in the same dress: then a dash or
 * a comma within a line is part of the name. Two heads must say so that hold neither, or all heads
 * agree and one of them does.
 */
export function namePerLine(wholeHeads: () => readonly Head[], parts: readonly Head[]): readonly Head[] {
  const clean = parts.filter(
    ({ segments }) => segments.length === 2 && segments[0]?.slot[0] !== segments[1]?.slot[0],
  );
  const counts = new Map<string, number>();
  for (const head of clean) counts.set(shapeOf(head.segments), (counts.get(shapeOf(head.segments)) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!usual) return parts;
  const wholes = wholeHeads();
  // An employer of several roles leads heads of another shape than a job of its own does.
  const shapes = new Set([usual[0], ...[...counts].flatMap(([shape, count]) => (count > 1 ? shape : []))]);
  const alike = wholes.filter((head) => shapes.has(shapeOf(head.segments))).length;
  const all = alike === wholes.length && alike > 2;
  if ((usual[1] < 2 && !all) || alike < MOST * wholes.length) return parts;
  return wholes.map((head, at) => (shapes.has(shapeOf(head.segments)) ? head : (parts[at] ?? head)));
}

/** A title in bold or a heading, and who gave it on the next line in another dress: the title is all one name. */
export function titleAbove(wholeHeads: () => readonly Head[], parts: readonly Head[]): readonly Head[] {
  const wholes = wholeHeads();
  return namePerLine(wholeHeads, parts).map((head, at) => {
    const [title, giver, ...more] = wholes[at]?.segments ?? [];
    const apart = title && giver && more.length === 0 && title.slot[0] !== giver.slot[0];
    const leads = title?.slot.includes('heading') || title?.runs.every(({ bold }) => bold);
    return apart && leads && title.slot.slice(1) !== giver.slot.slice(1) ? (wholes[at] ?? head) : head;
  });
}
