/** Every template on offer, the first the default. A new one is a file beside this and a line here. */
import { UserError } from '../shared/result';
import type { Template } from '../shared/template';
import { almanac } from './almanac';
import { cutter } from './cutter';
import { EARLIER } from './earlier/index';
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
import { findTemplate, offeredAs } from './versions';

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

/** The look of a document, in the version that it was made in. Throws UserError for an unknown name. */
export function templateById(id: string): Template {
  return findTemplate(id, TEMPLATES, EARLIER) ?? unknown(id);
}

/** What is on offer under a name. Throws UserError for an unknown one. */
export function templateByName(name: string): Template {
  return offeredAs(name, TEMPLATES) ?? unknown(name);
}

function unknown(id: string): never {
  const known = TEMPLATES.map((template) => template.id).join(', ');
  throw new UserError(`There is no template “${id}”.`, `Galley has ${known}.`);
}
