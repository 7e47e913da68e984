/** Which of the dates of a line is the entry's: titles hold years too (“The 2008 crisis”, 2018). */
import { type FoundDate, findDate } from './dates';

/** The date at an end of the line, in brackets or between marks; one within running words is no date of the line. */
export function findHeadDate(text: string): FoundDate | undefined {
  const first = findDate(text);
  if (!first) return undefined;
  if (isAtEnd(text, first)) return withVerb(text, first);
  for (const found of othersThan(first, text)) if (isAtEnd(text, found)) return withVerb(text, found);
  return isInWords(text, first) ? undefined : first;
}

const VERBS: ReadonlySet<string> = new Set(
  [
    'issued awarded obtained completed published earned ausgestellt erworben verliehen délivré délivrée obtenu obtenue',
    'publié publiée expedido expedida obtenido obtenida publicado publicada emitido emitida rilasciato rilasciata',
    'conseguito conseguita behaald uzyskano uzyskany выдан получен',
  ].flatMap((line) => line.split(' ')),
);
const TIES: ReadonlySet<string> = new Set('on in am im le en el em il nel'.split(' '));
const LONGEST_VERB = 20;

/** “Issued Jun 2017”: what was done then, and no name. */
function withVerb(text: string, found: FoundDate): FoundDate {
  const from = Math.max(0, found.start - LONGEST_VERB);
  const words = text.slice(from, found.start).toLowerCase().split(' ');
  // Behind the last space stands nothing.
  if (words.pop() !== '') return found;
  const opening = TIES.has(words.at(-1) ?? '') ? words.slice(-2) : words.slice(-1);
  if (!VERBS.has(opening[0]?.replace(/:$/, '') ?? '')) return found;
  const start = found.start - opening.join(' ').length - 1;
  return {
    ...found,
    start,
    range: { ...found.range, text: `${text.slice(start, found.start)}${found.range.text ?? ''}` },
  };
}

/** `findDate` prefers a range, so that lone dates may stand on either side. */
function* othersThan({ start, end }: FoundDate, text: string): Generator<FoundDate> {
  const before = findDate(text.slice(0, start));
  if (before) yield before;
  for (let from = end; ; ) {
    const found = findDate(text.slice(from));
    if (!found) return;
    const moved = { ...found, start: found.start + from, end: found.end + from };
    yield moved;
    from = moved.end;
  }
}

function isAtEnd(text: string, { start, end }: FoundDate): boolean {
  return (
    /[)\]）]/.test(text[end - 1] ?? '') ||
    !/[\p{L}\p{N}]/u.test(text.slice(0, start)) ||
    !/[\p{L}\p{N}]/u.test(text.slice(end))
  );
}

const PREPOSITION = /^\s*(?:at|bei|bij|chez|hos|presso|w|en|in|as|als) /;

/** “The 2008 crisis and the fleet”, “Ireland, 1990–2015: a review”. */
function isInWords(text: string, { start, end, range, isRange }: FoundDate): boolean {
  const after = text.slice(end);
  if (PREPOSITION.test(after)) return false;
  if (/^(?:[:?]\s|\s+\p{Ll})/u.test(after)) return true;
  const plain = /[\p{L}\p{N}] $/u.test(text.slice(0, start)) && /^ [\p{L}\p{N}]/u.test(after);
  return plain && !isRange && range.start?.month === undefined;
}
