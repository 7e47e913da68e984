/** The place at the end of a head line's segment, told from the name before it. */
import type { Run } from '../../shared/blocks';
import { jobScore } from './lexicon/jobs';
import { organizationScore, startsWithDomain } from './lexicon/organizations';
import {
  isCity,
  isCountry,
  isCountryCode,
  isPlace,
  isPlaceName,
  isRegion,
  isStateCode,
} from './lexicon/places';
import { sliceRuns, trimRuns } from './line';
import { commaParts, textOf } from './parts';

const BRACKETED = /\s*[(（]([^()（）]+)[)）]$/u;

/** The place at the end of a segment, after a comma or in brackets. */
export function peelPlace(
  runs: readonly Run[],
  unknownCity: boolean,
): { readonly rest: readonly Run[]; readonly place?: string } {
  const text = textOf(runs);
  const [first = []] = commaParts(runs);
  const city = unknownCity && looksLikeCity(textOf(first)) && gluedCity(textOf(first)) === undefined;
  if (isPlace(text, city)) return { rest: [], place: text.replace(/^[(]|[)]$/g, '') };
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1] && bracketed.index > 0 && isPlace(bracketed[1], true)) {
    // “Lisboa (Portugal)” is a place as a whole.
    if (isPlace(text.slice(0, bracketed.index))) return { rest: [], place: text };
    return { rest: trimRuns(sliceRuns(runs, 0, bracketed.index)), place: bracketed[1] };
  }
  const parts = commaParts(runs);
  let keep = parts.length;
  while (keep > 1 && isPlacePart(textOf(parts[keep - 1] ?? []))) keep -= 1;
  const peeled = parts.slice(keep).map(textOf);
  // Before a country or a state stands its city, known or not.
  const wide = peeled[0] !== undefined && !isCity(peeled[0]);
  if (wide && keep > 1 && looksLikeCity(textOf(parts[keep - 1] ?? []))) keep -= 1;
  const from = parts.slice(0, keep).reduce((_, part) => text.indexOf(textOf(part)) + textOf(part).length, 0);
  let rest = trimRuns(sliceRuns(runs, 0, keep === parts.length ? text.length : from));
  let place = parts.slice(keep).map(textOf).join(', ');
  const glued = place === '' ? undefined : gluedCity(textOf(rest));
  if (glued !== undefined && wide) {
    place = `${textOf(rest).slice(glued).trim()}, ${place}`;
    rest = trimRuns(sliceRuns(rest, 0, glued));
  }
  return place === '' ? { rest: runs } : { rest, place };
}

function isPlacePart(text: string): boolean {
  return (
    isPlaceName(text) ||
    isStateCode(text) ||
    (isCountryCode(text) && text.length === 2) ||
    /^[A-Z]{2} \d{5}$/.test(text)
  );
}

export function looksLikeCity(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’. -]+$/u.test(text) &&
    text.split(' ').length <= 3 &&
    organizationScore(text) === 0 &&
    jobScore(text) === 0 &&
    !isCountry(text) &&
    !isRegion(text)
  );
}

/** “Example.com San Mateo”, “Acme Labs Bristol”: where the city begins that no comma parts from the name. */
function gluedCity(text: string): number | undefined {
  const domain = startsWithDomain(text);
  if (domain && domain.length < text.length) return domain.length;
  const words = text.split(' ');
  for (const count of [3, 2, 1])
    if (
      words.length > count &&
      isCity(words.slice(-count).join(' ')) &&
      !/^(?:of|de|di|du|von|der|at|in|the)$/i.test(words.at(-count - 1) ?? '')
    )
      return text.length - words.slice(-count).join(' ').length;
  return undefined;
}
