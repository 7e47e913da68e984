/** Whom to ask instead of the candidate. */
import type { HouseContact } from '../../shared/brand';
import type { TextStyle } from '../../shared/flow';
import { type ContactFact, contactFacts } from './contact';
import type { ContactWords } from './contact-words';
import { plainRun } from './runs';

/** The house's facts in the order of a candidate's; they are no fields of the résumé, so they point to none. */
export function houseFacts(
  { name, address, email, phone, url }: HouseContact,
  style: TextStyle,
  lang: string,
  words?: ContactWords,
): ContactFact[] {
  const basics = { email, phone, url, location: { address }, profiles: [], details: [] };
  const named: ContactFact = { label: [], runs: plainRun(name, style) };
  const facts = contactFacts(basics, style, lang, words).map((fact) => ({
    ...fact,
    runs: fact.runs.map((run) => ({ ...run, ref: undefined })),
  }));
  return [named, ...facts].filter(({ runs }) => runs.length > 0);
}
