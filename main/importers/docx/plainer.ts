/** What mammoth passes over, said in elements that it knows. */
import { attribute, child, childElements } from '../nodes';
import { XmlElement, type XmlNode } from '../xml';
import { shownBranch } from './text-boxes';

/** With the id of a relation in brackets it stands where another document is to stand (chunks.ts). */
export const CHUNK_MARK = 'galley-chunk';

/** The nodes that say the same; undefined for a node that may stay. */
export function plainer(node: XmlElement): readonly XmlElement[] | undefined {
  switch (node.nodeName) {
    case 'mc:AlternateContent':
      return shownBranch(node);
    case 'w:fldSimple':
      return complexField(node);
    case 'w:instrText':
      return plainLink(node);
    case 'w:bdo':
    case 'w:dir':
    case 'm:oMathPara':
      return childElements(node);
    case 'w:ruby': {
      const base = child(node, 'w:rubyBase');
      return base ? childElements(base) : [];
    }
    case 'm:oMath': {
      const words = node.descendants('m:t').map((part) => part.textContent);
      return [make('w:r', make('w:t', words.join(' ')))];
    }
    case 'w:altChunk': {
      const mark = `${CHUNK_MARK}[${attribute(node, 'r:id') ?? ''}]`;
      return [make('w:p', make('w:r', make('w:t', mark)))];
    }
    case 'w:ptab':
      return [make('w:tab')];
    case 'w:cr':
      return [make('w:br')];
    default:
      return undefined;
  }
}

/** An element without attributes. */
export function make(name: string, ...inner: readonly XmlNode[]): XmlElement {
  return new XmlElement(name, {}, inner);
}

/** `<w:fldSimple w:instr="…">` says in one what a complex field says in four runs (ECMA-376 §17.16.19). */
function complexField(field: XmlElement): XmlElement[] {
  const mark = (type: string) => make('w:r', new XmlElement('w:fldChar', { 'w:fldCharType': type }, []));
  return [
    mark('begin'),
    make('w:r', make('w:instrText', attribute(field, 'w:instr') ?? '')),
    mark('separate'),
    ...childElements(field),
    mark('end'),
  ];
}

/**
 * A link whose target comes with a place in it, a tooltip or a frame (ECMA-376 §17.16.5.25): up to the last
 * quotation mark mammoth takes all of it for the target.
 */
function plainLink(instruction: XmlElement): XmlElement[] | undefined {
  const [, target, options] = /^\s*HYPERLINK\s+"([^"]*)"\s*(\\.*")/s.exec(instruction.textContent) ?? [];
  if (target === undefined || options === undefined) return undefined;
  const [, place] = /\\l\s+"([^"]*)"/.exec(options) ?? [];
  return [make('w:instrText', `HYPERLINK "${place === undefined ? target : `${target}#${place}`}"`)];
}
