/** Words that only tied others together, and labels that headed them: that they are gone is no loss to look at. */
import type { Unplaced } from '../../shared/resume';
import { isEntryLabel } from './labelled';
import { wordsOf } from './ledger';
import { isCaption, isContactLabel, knownTitle } from './titles';

const TIES: ReadonlySet<string> = new Set([
  'at',
  'in',
  'of',
  'and',
  'bei',
  'chez',
  'en',
  'et',
  'und',
  'y',
  'with',
  'on',
  'to',
  'the',
]);

function isTie(text: string): boolean {
  return (
    isCaption(text) ||
    knownTitle(text)?.kind === 'contact' ||
    isContactLabel(text) ||
    isEntryLabel(text) ||
    wordsOf(text).every((word) => TIES.has(word) || isContactLabel(word))
  );
}

export function withTies(unplaced: readonly Unplaced[]): readonly Unplaced[] {
  return unplaced.map((line) => (isTie(line.text) ? { ...line, tie: true } : line));
}
