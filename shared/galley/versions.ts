/** Earlier states of a document: what is taken down, what is kept, and how to come back. */
import type { Content, Version } from './document';
import { difference } from './patches';

export function snapshotOf({ source, ...content }: Content): Version['content'] {
  return source ? { ...content, origins: source.origins } : content;
}

/** @param now lends the lines of the source, which no edit changes. */
export function contentOf({ origins, ...content }: Version['content'], now: Content): Content {
  const { source } = now;
  return source ? { ...content, source: { lines: source.lines, origins: origins ?? {} } } : content;
}

/** Adds a version unless it would only repeat the last one, and thins the older ones. */
export function withVersion(versions: readonly Version[], version: Version): readonly Version[] {
  const last = versions.at(-1);
  if (version.why !== 'named' && last && isRepeated(last, version)) return versions;
  return thinned([...versions, version], version.at);
}

/** Looks that are tried one after the other, with nothing written between them, are one moment. */
function isRepeated(last: Version, next: Version): boolean {
  const { look, ...words } = last.content;
  const { look: nextLook, ...nextWords } = next.content;
  if (difference(words, nextWords).length > 0) return false;
  return next.why === 'restyle' || difference(look, nextLook).length === 0;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Younger than `age`, one version stays in every stretch of time as long as `each`. */
const STRETCHES: readonly { readonly age: number; readonly each: number }[] = [
  { age: HOUR, each: 5 * MINUTE },
  { age: DAY, each: HOUR },
  { age: 30 * DAY, each: DAY },
  { age: Number.POSITIVE_INFINITY, each: 30 * DAY },
];

/** The newest of each stretch stays, and all that have a name or are the first. */
export function thinned(versions: readonly Version[], now: number): readonly Version[] {
  const stretchOf = ({ at }: Version) => {
    const each = STRETCHES.find(({ age }) => now - at < age)?.each ?? 1;
    return `${each} ${Math.floor(at / each)}`;
  };
  const newest = new Map<string, Version>();
  for (const version of versions) if (version.why !== 'named') newest.set(stretchOf(version), version);
  return versions.filter(
    (version, index) => index === 0 || version.why === 'named' || newest.get(stretchOf(version)) === version,
  );
}
