/**
 * WordprocessingML without what nobody here asks for. Most of a Word file says how it looks on paper, and
 * every element costs three trees: ours, and mammoth's two.
 */

import { attribute, childElements } from '../nodes';
import type { XmlElement } from '../xml';

/** Elements without children that neither mend.ts nor mammoth, with the styles that we map, looks at. */
const UNREAD: readonly string[] = [
  // Of runs (ECMA-376 §17.3.2): what is not bold, italic, sized, coloured, hidden, raised or struck out.
  ...['lang', 'kern', 'bCs', 'iCs', 'szCs', 'noProof', 'w', 'position', 'spacing', 'u', 'caps', 'smallCaps'],
  ...[
    'dstrike',
    'outline',
    'shadow',
    'emboss',
    'imprint',
    'snapToGrid',
    'effect',
    'em',
    'fitText',
    'cs',
    'rtl',
  ],
  // Of paragraphs (§17.3.1): how they stand on the page.
  ...['ind', 'jc', 'keepNext', 'keepLines', 'pageBreakBefore', 'widowControl', 'contextualSpacing', 'bidi'],
  ...['suppressAutoHyphens', 'suppressLineNumbers', 'autoSpaceDE', 'autoSpaceDN', 'adjustRightInd'],
  ...['mirrorIndents', 'textAlignment', 'overflowPunct', 'kinsoku', 'wordWrap', 'topLinePunct'],
  // Of borders and margins (§17.3.1.24, §17.4).
  ...['top', 'left', 'bottom', 'right', 'start', 'end', 'insideH', 'insideV', 'between', 'bar'],
  // Of tables (§17.4).
  ...[
    'tblW',
    'tblInd',
    'tblLayout',
    'tblLook',
    'tcW',
    'gridCol',
    'vAlign',
    'trHeight',
    'cantSplit',
    'noWrap',
  ],
  // Of sections (§17.6).
  ...['pgSz', 'pgMar', 'cols', 'docGrid', 'pgNumType'],
  // Of styles (§17.7) and numbering (§17.9).
  ...['lsdException', 'uiPriority', 'qFormat', 'semiHidden', 'unhideWhenUsed', 'rsid', 'next', 'link'],
  ...['nsid', 'multiLevelType', 'tmpl', 'suff', 'lvlText', 'lvlJc', 'lvlRestart'],
  // Where the program was (§17.13).
  ...['proofErr', 'lastRenderedPageBreak', 'bookmarkEnd'],
];

const ATTRIBUTE = String.raw`\s+[\w:]+="[^"<]*"`;
const unread = (names: readonly string[]) =>
  new RegExp(`<w:(?:${names.join('|')})(?:${ATTRIBUTE})*\\s*/>`, 'g');
const ELEMENTS = unread(UNREAD);
const ELEMENTS_AND_FONTS = unread([...UNREAD, 'rFonts']);
/** Marks of paragraphs and of the sessions in which words were typed. */
const MARKS = /<(w:(?:p|r|tr))(?:\s(?:w:rsid\w*|w14:(?:paraId|textId))="\w*")+/g;
/** A run's font tells something only of signs in fonts without letters (symbols.ts). */
const SYMBOL = /[\uf020-\uf0ff]|&#(?:x0*f0|61\d{3};)/i;

/** A part of a Word document, as XML. */
export function leanXml(xml: string): string {
  return xml.replace(SYMBOL.test(xml) ? ELEMENTS : ELEMENTS_AND_FONTS, '').replace(MARKS, '<$1');
}

/**
 * The root of `word/styles.xml` with what mammoth reads of it: the names of the styles that paragraphs use,
 * by their ids, and the numbering of lists.
 */
export function namesOnly(styles: XmlElement, used: ReadonlySet<string>): XmlElement {
  const kept = childElements(styles).flatMap((style) => {
    const isList = attribute(style, 'w:type') === 'numbering';
    if (style.nodeName !== 'w:style' || !(isList || used.has(attribute(style, 'w:styleId') ?? ''))) return [];
    const isRead = ({ nodeName }: XmlElement) => nodeName === 'w:name' || (isList && nodeName === 'w:pPr');
    return [style.around(childElements(style).filter(isRead))];
  });
  return styles.around(kept);
}
