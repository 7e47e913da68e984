/** Every template on offer, the first the default. A new one is a file beside this and a line here. */
import { UserError } from '../shared/result';
import type { Template } from '../shared/template';
import { almanac } from './almanac';
import { cutter } from './cutter';
import { figurehead } from './figurehead';
import { harbour } from './harbour';
import { masthead } from './masthead';
import { meridian } from './meridian';
import { passage } from './passage';
import { quay } from './quay';
import { signet } from './signet';
import { slate } from './slate';
import { starboard } from './starboard';
import { vellum } from './vellum';

export const TEMPLATES: readonly Template[] = [
  meridian,
  slate,
  vellum,
  cutter,
  almanac,
  harbour,
  starboard,
  figurehead,
  quay,
  masthead,
  signet,
  passage,
];

/** Throws UserError for an id that is not on offer. */
export function templateById(id: string): Template {
  const found = TEMPLATES.find((template) => template.id === id);
  if (found) return found;
  const known = TEMPLATES.map((template) => template.id).join(', ');
  throw new UserError(`There is no template “${id}”.`, `Galley has ${known}.`);
}
