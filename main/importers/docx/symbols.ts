import { attribute, child } from '../nodes';
import { XmlElement, type XmlNode } from '../xml';
import { make } from './plainer';

/** Characters of fonts without letters stand in text as U+F000 and their code (ECMA-376 §17.3.3.30). */
const SYMBOLS = /[\uf020-\uf0ff]/;

/** The content of a run with the signs of picture fonts as `w:sym`, which mammoth finds characters for. */
export function spreadSymbols(
  content: readonly XmlNode[],
  properties: XmlElement | undefined,
): readonly XmlNode[] {
  return content.flatMap((node) => {
    if (typeof node === 'string' || node.nodeName !== 'w:t' || !SYMBOLS.test(node.textContent)) return [node];
    const font = attribute(child(properties, 'w:rFonts'), 'w:ascii');
    const parts = node.textContent.split(/([\uf020-\uf0ff])/).filter((part) => part !== '');
    return parts.map((part) => (SYMBOLS.test(part) ? symbol(part, font) : make('w:t', part)));
  });
}

function symbol(sign: string, font: string | undefined): XmlElement {
  const code = sign.charCodeAt(0).toString(16).toUpperCase();
  const named = font ?? (BULLETS.has(code) ? 'Symbol' : 'Wingdings');
  return new XmlElement('w:sym', { 'w:font': named, 'w:char': code }, []);
}

/** Of the font Symbol; where no font is named the others are rather Wingdings. */
const BULLETS: ReadonlySet<string> = new Set(['F0B7']);
