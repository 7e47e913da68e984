/** Referees: who they are, and below the name how to reach them or what they say. */
import type { Entry } from '../../shared/resume';
import { isContactFact } from './contact-facts';
import { isHeadLike, isProse, type Line, makeLine, rich, sliceRuns, startsBold, wordCount } from './line';

/** A name in a heading, in bold or on a short line, then what they say. */
export function readReferences(lines: readonly Line[]): readonly Entry[] {
  const entries: { name?: string; texts: string[] }[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const [name, ...facts] = partedName(line);
    if (ON_REQUEST.test(line.text)) entries.push({ texts: [rich(line)] });
    else if (isName(name) && !(last && last.texts.length === 0 && last.name !== undefined))
      entries.push({ name: rich(name), texts: facts.map(rich) });
    else if (last) last.texts.push(rich(line));
    else entries.push({ texts: [rich(line)] });
  }
  return entries.map(({ name, texts }) => ({
    shape: 'keyed',
    ...(name && { name }),
    keywords: [],
    ...(texts.length > 0 && { summary: texts.join('\n\n') }),
  }));
}

function isName(line: Line): boolean {
  if (line.form === 'heading') return true;
  if (!isHeadLike(line) || isProse(line.text) || isContactFact(line.text)) return false;
  return startsBold(line) || wordCount(line.text) <= 8;
}

const ON_REQUEST =
  /^(?:references|referenzen|références|referencias|referências|referenze|referenties|referencje|референции|рекомендации)\b.{0,40}(?:request|anfrage|wunsch|demande|petición|solicit|richiesta|aanvraag|życzenie|запрос)/iu;

const NAME = /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,5}?\p{Lu}[\p{L}\p{M}.'’-]+)(?:,|\s+[–—|-]|\t)\s*/u;

/** “Dr. Ida Fenn, Head of Lab, ida@fenn.example”: the name, and the rest of a line that says how to reach her. */
function partedName(line: Line): readonly [Line, ...Line[]] {
  const [opening, name = ''] = (isContactFact(line.text) && NAME.exec(line.text)) || [];
  if (!opening) return [line];
  return [
    makeLine(line, sliceRuns(line.runs, 0, name.length)),
    makeLine(line, sliceRuns(line.runs, opening.length, line.text.length)),
  ];
}
