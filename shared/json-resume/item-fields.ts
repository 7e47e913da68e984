import { type PartialDate, parseIsoDate } from '../dates';
import type { SectionRow } from '../sections/registry';
import { DIALECTS, jsonField } from './fields';
import { isObject, type Loose, strings, text } from './loose';

const PRESENT =
  /^(present|current(ly)?|now|today|ongoing|heute|aujourd'hui|presente|actual(idad)?|obecnie)$/i;

/** The fields of one item of the file, each given out once; what nobody asked for is the rest. */
export class ItemFields {
  private readonly left: Map<string, unknown>;

  constructor(
    item: Loose,
    private readonly row: SectionRow,
  ) {
    this.left = new Map(Object.entries(item));
  }

  take(key: string): unknown {
    const value = this.left.get(key);
    this.left.delete(key);
    return value;
  }

  text(key: string): string | undefined {
    const found = text(this.left.get(key));
    if (found !== undefined) this.left.delete(key);
    return found;
  }

  texts<F extends string>(names: readonly F[]): Partial<Record<F, string>> {
    const found: Partial<Record<F, string>> = {};
    const own = new Set(names.map((name) => jsonField(this.row, name)));
    for (const name of names) {
      const value = this.text(jsonField(this.row, name)) ?? this.place(jsonField(this.row, name));
      if (value !== undefined) found[name] = value;
    }
    for (const name of names) {
      if (found[name] !== undefined) continue;
      for (const other of DIALECTS[name] ?? []) {
        const value = own.has(other) && other !== jsonField(this.row, name) ? undefined : this.text(other);
        if (value === undefined) continue;
        found[name] = value;
        break;
      }
    }
    return found;
  }

  /** A place given as an object, as `basics.location` is. */
  private place(key: string): string | undefined {
    const value = this.left.get(key);
    if (key !== 'location' || !isObject(value)) return undefined;
    this.left.delete(key);
    return strings(value).join(', ') || undefined;
  }

  strings(name: string, row: SectionRow = this.row): string[] {
    for (const key of [jsonField(row, name), ...(DIALECTS[name] ?? [])]) {
      const value = this.left.get(key);
      if (value === undefined || value === null) continue;
      this.left.delete(key);
      const found =
        typeof value === 'string' && name === 'keywords' ? value.split(/\s*[,;•·|]\s*/) : strings(value);
      return found.filter((item) => item !== '');
    }
    return [];
  }

  date(...keys: string[]): { date?: PartialDate; present: boolean; rest: string[] } {
    for (const key of keys) {
      const found = this.text(key);
      if (found === undefined) continue;
      const date = parseIsoDate(found);
      if (date) return { date, present: false, rest: [] };
      // Not a date of the standard: a word for "now" ends the range open, anything else is kept as text.
      return PRESENT.test(found) ? { present: true, rest: [] } : { present: false, rest: [found] };
    }
    return { present: false, rest: [] };
  }

  rest(): string[] {
    return [...this.left.values()].flatMap(strings);
  }
}
