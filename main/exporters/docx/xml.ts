/** What is written of a document without the docx library: the text of elements, as the library would write it. */

/** Text for content and attributes alike (XML 1.0 §2.4). */
export function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => NAMES[sign] ?? '') : text;
}

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A property that is on or off (ECMA-376 §17.17.4): said even when off, since a style may say on. */
export function onOff(name: string, on: boolean): string {
  return on ? `<w:${name}/>` : `<w:${name} w:val="false"/>`;
}
