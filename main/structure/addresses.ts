/** Postal addresses as pages show them: with commas missing, and the street on a line of its own. */
import { EMAIL, isAddress, isPhone, WEB } from './contact-facts';
import { mayHoldDate } from './date-openings';
import { isProse, type Line, makeLine } from './line';

/** “417 Maple Avenue, Apt 6”, “Lindenstraße 12a”. */
const STREET =
  /^\d{1,5}\p{L}?,? \p{Lu}[\p{L}\d .,'’#/-]+$|^\p{Lu}[\p{L} .'’-]+ \d{1,4} ?\p{L}?(?:[,/ -].{0,20})?$/iu;

/** Contact lines with a street joined to the city on the line below it: one address. */
export function joinStreets(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && isStreet(above) && isAddress(line.text, undefined))
      joined[joined.length - 1] = makeLine(above, [...above.runs, { text: ', ' }, ...line.runs]);
    else joined.push(line);
  }
  return joined;
}

function isStreet({ text, form }: Line): boolean {
  return (
    form !== 'heading' &&
    text.length < 60 &&
    STREET.test(text) &&
    !isProse(text) &&
    !EMAIL.test(text) &&
    !WEB.test(text) &&
    !isPhone(text) &&
    !mayHoldDate(text) &&
    !isAddress(text, undefined)
  );
}
