/** Dates as résumés give them: a year, perhaps a month, seldom a day. */
export interface PartialDate {
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31; only with a month. */
  readonly day?: number;
}

export interface DateRange {
  readonly start?: PartialDate;
  readonly end?: PartialDate | 'present';
  /** The words of the source, where the range was read out of text. Kept so that nothing is lost. */
  readonly text?: string;
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** `2014-10` and the like (JSON Resume's iso8601); undefined for anything else. */
export function parseIsoDate(value: string): PartialDate | undefined {
  const match = ISO.exec(value.trim().replace(/T.*$/, ''));
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (!(month >= 1 && month <= 12)) return { year };
  return day >= 1 && day <= 31 ? { year, month, day } : { year, month };
}

/** JSON Resume's iso8601, as precise as the date is. */
export function formatIsoDate(date: PartialDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const year = String(date.year).padStart(4, '0');
  if (date.month === undefined) return year;
  return date.day === undefined
    ? `${year}-${two(date.month)}`
    : `${year}-${two(date.month)}-${two(date.day)}`;
}
