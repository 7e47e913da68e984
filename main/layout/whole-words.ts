/** Words whose letters join are of one look. */
import type { FlowRun } from '../../shared/flow';
import { allBeforeHebrew } from './signs';

/** Letters of the scripts that are shaped, with their marks and what joins or parts them. */
const JOINED =
  /(?:(?=[\p{L}\p{M}])[\p{Script_Extensions=Arabic}\p{Script_Extensions=Devanagari}]|[\u200c\u200d])+/gu;

/**
 * A bold letter within a joined word: LibreOffice joins it to the others, Word does not, and each measures it in its
 * own way. So the whole word takes the look that most of its letters have, as does one with "and" before it, which Arabic
 * writes in one; but no link is lost.
 */
export function wholeWords(runs: readonly FlowRun[]): readonly FlowRun[] {
  if (runs.length < 2 || runs.every(({ text }) => allBeforeHebrew(text))) return runs;
  const text = runs.map((run) => run.text).join('');
  const lookOf = runs.flatMap((run, index) => Array.from({ length: run.text.length }, () => index));
  for (const { 0: word, index } of text.matchAll(JOINED)) {
    const end = index + word.length;
    if (lookOf[index] === lookOf[end - 1]) continue;
    lookOf.fill(prevailing(lookOf.slice(index, end), runs), index, end);
  }
  const units = text.split('');
  return runs
    .map((run, look) => ({ ...run, text: units.filter((_, i) => lookOf[i] === look).join('') }))
    .filter((run) => run.text !== '');
}

function prevailing(looks: readonly number[], runs: readonly FlowRun[]): number {
  const weight = (look: number) =>
    looks.filter((each) => each === look).length + (runs[look]?.href === undefined ? 0 : looks.length);
  return looks.reduce((most, look) => (weight(look) > weight(most) ? look : most));
}
