/** Runs as WordprocessingML: their words, and of their look what the paragraph's style does not say. */
import type { FontLibrary } from '../../../shared/fonts';
import type { Look } from './looks';
import { escaped, onOff } from './xml';

/** The properties of a look that a style may say too, in the order of CT_RPr (ECMA-376 §17.3.2.28). */
export type LookXml = readonly string[];

export function lookXml({ face, size, color, tracking, caps }: Look, fonts: FontLibrary): LookXml {
  const { family, bold, italic } = fonts.byId(face);
  const name = escaped(family);
  return [
    `<w:rFonts w:ascii="${name}" w:cs="${name}" w:eastAsia="${name}" w:hAnsi="${name}"/>`,
    onOff('b', bold) + onOff('bCs', bold),
    onOff('i', italic) + onOff('iCs', italic),
    onOff('caps', caps === true),
    `<w:color w:val="${color.slice(1)}"/>`,
    // Nought is what a run has that says nothing, and no style says otherwise of words that differ in it.
    tracking === 0 ? '' : `<w:spacing w:val="${tracking}"/>`,
    // Word counts in half-points (§17.3.2.38).
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ];
}

/** A run for each line of `text`, a line end before all but the first. */
export function runXml(text: string, own: LookXml, given?: LookXml, rtl?: boolean): string {
  const properties = propertiesXml(own, given, rtl);
  const run = (words: string, at: number) =>
    `<w:r>${properties}${at > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
  return text.includes('\n') ? text.split('\n').map(run).join('') : run(text, 0);
}

/** A number that Word counts (§17.16.5), in the runs of a complex field. */
export function fieldXml(instruction: 'PAGE' | 'NUMPAGES', look: LookXml): string {
  const properties = propertiesXml(look);
  const run = (content: string) => `<w:r>${properties}${content}</w:r>`;
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const text = run(`<w:instrText xml:space="preserve">${instruction}</w:instrText>`);
  return mark('begin') + text + mark('separate') + mark('end');
}

function propertiesXml(own: LookXml, given?: LookXml, rtl?: boolean): string {
  const direct = own.filter((property, at) => property !== given?.[at]).join('');
  const all = rtl === undefined ? direct : direct + onOff('rtl', rtl);
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`;
}

export const TAB = '<w:r><w:tab/></w:r>';
