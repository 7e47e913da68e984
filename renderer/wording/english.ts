/** English whole: the window's own sentences, and those that the command line says too. */
import { FOUND_WORDS } from '../../shared/anonymise/describe';
import { FAULT_WORDS } from '../../shared/faults';
import { NOTE_WORDS } from '../../shared/notes';
import { TEMPLATES } from '../../templates';
import type { Catalogue } from './catalogue';
import { FIELDS, HEADS, SAID, WORDING } from './en';

const DESCRIPTIONS = Object.fromEntries(TEMPLATES.map(({ id, description }) => [id, description]));

export const EN: Catalogue = {
  WORDING,
  FIELDS,
  HEADS,
  SAID,
  TEMPLATES: DESCRIPTIONS,
  NOTES: NOTE_WORDS,
  FOUND: FOUND_WORDS,
  FAULTS: FAULT_WORDS,
};
