/** Every string of a résumé that is words, with its pointer. */
import type { DateRange } from '../../../shared/dates';
import { plainText } from '../../../shared/inline';
import type { Resume } from '../../../shared/resume';

export interface ResumeString {
  readonly pointer: string;
  /** Without markup. */
  readonly text: string;
  /** Pointers of what it stands in, the nearest first: its entry or group of facts, its section, all. */
  readonly homes: readonly string[];
  /** Set on the words of a date. */
  readonly dates?: DateRange;
}

/** Strings that are the model's own. */
const OWN: ReadonlySet<string> = new Set(['shape', 'kind', 'image', 'start', 'end']);
const RICH_OF_ENTRIES: ReadonlySet<string> = new Set('organization title area summary text name'.split(' '));
const RICH_OF_BASICS: ReadonlySet<string> = new Set(['value']);
const NONE: ReadonlySet<string> = new Set();

export function resumeStrings({ basics, sections }: Resume): ResumeString[] {
  const out: ResumeString[] = [];
  const visit = (
    value: unknown,
    pointer: string,
    name: string,
    rich: ReadonlySet<string>,
    homes: readonly string[],
  ) => {
    if (OWN.has(name)) return;
    if (typeof value === 'string')
      out.push({ pointer, homes, text: rich.has(name) ? plainText(value) : value });
    else if (Array.isArray(value))
      value.forEach((item, index) => {
        visit(item, `${pointer}/${index}`, name, rich, homes);
      });
    else if (name === 'dates') {
      const dates = value as DateRange;
      if (dates.text !== undefined) out.push({ pointer: `${pointer}/text`, homes, text: dates.text, dates });
    } else if (typeof value === 'object' && value !== null)
      for (const [field, inner] of Object.entries(value))
        visit(inner, `${pointer}/${field}`, field, rich, homes);
  };
  visit(basics, '/basics', 'basics', RICH_OF_BASICS, ['/basics', '']);
  sections.forEach(({ title, entries }, at) => {
    const section = `/sections/${at}`;
    visit(title, `${section}/title`, 'title', NONE, [section, '']);
    entries.forEach((entry, index) => {
      const pointer = `${section}/entries/${index}`;
      visit(entry, pointer, '', RICH_OF_ENTRIES, [pointer, section, '']);
    });
  });
  return out;
}

export function isSectionTitle(pointer: string): boolean {
  return /^\/sections\/\d+\/title$/.test(pointer);
}
