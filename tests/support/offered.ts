/** The templates that a run of the tests is about: all, or those of `LOOKS=quay,slate`, for whoever works on a few. */
import { TEMPLATES } from '../../templates/index';

const asked = process.env.LOOKS?.split(',');

export const OFFERED = TEMPLATES.filter(({ id }) => asked === undefined || asked.includes(id));
if (OFFERED.length === 0) throw new Error(`LOOKS=${process.env.LOOKS} names no template.`);
