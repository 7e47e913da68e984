import type { Grammar } from './catalogue';

/** The rules of plurals are Unicode's (CLDR), by way of Intl. */
export function grammarOf(language: string): Grammar {
  const rules = new Intl.PluralRules(language);
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits, useGrouping: false }).format(value);
  return {
    number,
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', number(count)),
  };
}
