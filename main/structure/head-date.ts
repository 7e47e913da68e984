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

const VERB =
  /(?<!\p{L})(?:issued|awarded|obtained|completed|published|earned|ausgestellt|erworben|verliehen|délivrée?|obtenue?|publiée?|expedid[oa]|obtenid[oa]|publicad[oa]|emitid[oa]|rilasciat[oa]|conseguit[oa]|behaald|uzyskan[oy]|выдан|получен)(?: (?:on|in|am|im|le|en|el|em|il|nel))?:? ?$/iu;

/** “Issued Jun 2017”: what was done then, and no name. */
function withVerb(text: string, found: FoundDate): FoundDate {
  const verb = /\p{L}:? ?$/u.test(text.slice(0, found.start)) && VERB.exec(text.slice(0, found.start));
  if (!verb) return found;
  const words = `${verb[0]}${found.range.text ?? ''}`;
  return { ...found, start: verb.index, range: { ...found.range, text: words } };
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
