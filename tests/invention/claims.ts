/** What an imported file says, string by string, parted by how it must be borne out. */
import { SECTIONS } from '../../shared/sections/registry';

export interface Claim {
  /** JSON pointer, for whoever has to look. */
  readonly at: string;
  readonly text: string;
  /** Of a date: the words it was read from, where they are kept beside it. */
  readonly of?: string;
}

export interface Claims {
  readonly words: readonly Claim[];
  readonly dates: readonly Claim[];
}

/** Galley's own words: names of kinds and shapes, of fields, of languages, and the notes it writes. */
const OWN: ReadonlySet<string> = new Set(['kind', 'shape', 'key', 'from', 'lang', 'notes', 'network']);
const DATES: ReadonlySet<string> = new Set(['startDate', 'endDate', 'date', 'releaseDate', 'start', 'end']);

export function claimsOf(json: unknown, fromData: boolean): Claims {
  const words: Claim[] = [];
  const dates: Claim[] = [];
  const walk = (value: unknown, at: string, of?: string): void => {
    const field = at.slice(at.lastIndexOf('/') + 1);
    if (OWN.has(field)) return;
    if (typeof value === 'string' && isReference(at)) return;
    if (fromData && field === 'title' && USUAL_TITLES.has(String(value))) return;
    if (DATES.has(field)) {
      if (value !== 'present') dates.push({ at, text: isoDate(value), ...(of !== undefined && { of }) });
    } else if (typeof value === 'string') words.push({ at, text: value });
    else if (typeof value === 'object' && value !== null) {
      const said = datesText(value) ?? of;
      for (const [name, item] of Object.entries(value)) walk(item, `${at}/${name}`, said);
    }
  };
  walk(json, '');
  return { words, dates };
}

/** Data has keys for its sections where a document has titles; then the usual titles are Galley's. */
const USUAL_TITLES: ReadonlySet<string> = new Set(SECTIONS.map(({ titles }) => titles.en));

/** In `meta.galley.sections` an entry that stands elsewhere is only named. */
function isReference(at: string): boolean {
  return /^\/meta\/galley\/sections\/\d+\/entries\/\d+$/.test(at);
}

function datesText(entry: object): string | undefined {
  const { dates, text } = entry as { readonly dates?: unknown; readonly text?: unknown };
  if (typeof dates === 'string') return dates;
  return 'start' in entry || 'end' in entry ? (typeof text === 'string' ? text : undefined) : undefined;
}

function isoDate(value: unknown): string {
  if (typeof value === 'string') return value;
  const { year, month, day } = value as { year?: number; month?: number; day?: number };
  return [year, month, day].filter((part) => part !== undefined).join('-');
}
