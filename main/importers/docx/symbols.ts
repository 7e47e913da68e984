import { attribute, child, childElements } from '../nodes';

/** Characters of fonts without letters stand in text as U+F000 and their code (ECMA-376 §17.3.3.30). */
const SYMBOLS = /[\uf020-\uf0ff]/;

/** Writes the signs of picture fonts in the texts of a run as `w:sym`, which mammoth finds characters for. */
export function spreadSymbols(run: Element, document: Document): void {
  const font = attribute(child(child(run, 'w:rPr'), 'w:rFonts'), 'w:ascii');
  for (const text of childElements(run)) {
    const words = text.textContent ?? '';
    if (text.nodeName !== 'w:t' || !SYMBOLS.test(words)) continue;
    for (const part of words.split(/([\uf020-\uf0ff])/)) {
      if (part === '') continue;
      const made = document.createElementNS(text.namespaceURI, SYMBOLS.test(part) ? 'w:sym' : 'w:t');
      if (made.nodeName === 'w:t') made.appendChild(document.createTextNode(part));
      else {
        const code = part.charCodeAt(0).toString(16).toUpperCase();
        made.setAttribute('w:font', font ?? (BULLETS.has(code) ? 'Symbol' : 'Wingdings'));
        made.setAttribute('w:char', code);
      }
      run.insertBefore(made, text);
    }
    run.removeChild(text);
  }
}

/** Of the font Symbol; where no font is named the others are rather Wingdings. */
const BULLETS: ReadonlySet<string> = new Set(['F0B7']);
