import { type DateWords, dateWords } from '../../shared/date-words/printed';
import type { DateRange, PartialDate } from '../../shared/dates';
import type { Template } from '../../shared/template';

/**
 * A range as it is printed, '' for none. Days are left out: beside months and years they would make
 * three styles on one page. The words of the source stand in where nothing else was understood.
 */
export function formatDates(range: DateRange | undefined, style: Template['dates'], lang: string): string {
  if (!range) return '';
  const words = dateWords(lang);
  const start = range.start ? formatDate(range.start, style, words) : '';
  const end = formatEnd(range.end, style, words);
  if (start === '' && end === '') return range.text ?? '';
  return start === '' || end === '' || start === end ? start || end : start + style.separator + end;
}

function formatEnd(end: DateRange['end'], style: Template['dates'], words: DateWords): string {
  if (end === undefined) return '';
  return end === 'present' ? words.present : formatDate(end, style, words);
}

function formatDate({ year, month }: PartialDate, style: Template['dates'], words: DateWords): string {
  const fullYear = String(year).padStart(4, '0');
  const name = month === undefined ? undefined : words.months[month - 1];
  if (month === undefined || name === undefined) return fullYear;
  const { yearFirst, between = ' ' } = words;
  const figures = String(month).padStart(2, '0');
  if (style.style === 'numeric') return yearFirst ? `${fullYear}/${figures}` : `${figures}/${fullYear}`;
  return yearFirst ? fullYear + yearFirst + name : name + between + fullYear;
}
