/** What mammoth passes over, said in elements that it knows. */
import { attribute, child, childElements } from '../nodes';
import { shownBranch } from './text-boxes';

/** With the id of a relation in brackets it stands where another document is to stand (chunks.ts). */
export const CHUNK_MARK = 'galley-chunk';

/** The nodes that say the same; undefined for a node that may stay. */
export function plainer(node: Element): readonly Element[] | undefined {
  const { ownerDocument: document } = node;
  switch (node.nodeName) {
    case 'mc:AlternateContent':
      return shownBranch(node);
    case 'w:fldSimple':
      return complexField(node);
    case 'w:bdo':
    case 'w:dir':
    case 'm:oMathPara':
      return childElements(node);
    case 'w:ruby': {
      const base = child(node, 'w:rubyBase');
      return base ? childElements(base) : [];
    }
    case 'm:oMath': {
      const words = Array.from(node.getElementsByTagName('m:t'), (part) => part.textContent ?? '');
      return [make(document, 'w:r', textOf(document, 'w:t', words.join(' ')))];
    }
    case 'w:altChunk': {
      const mark = `${CHUNK_MARK}[${attribute(node, 'r:id') ?? ''}]`;
      return [make(document, 'w:p', make(document, 'w:r', textOf(document, 'w:t', mark)))];
    }
    case 'w:ptab':
      return [make(document, 'w:tab')];
    case 'w:cr':
      return [make(document, 'w:br')];
    default:
      return undefined;
  }
}

/** An element of WordprocessingML. */
export function make(document: Document, name: string, ...inner: readonly Node[]): Element {
  const made = document.createElementNS('http://schemas.openxmlformats.org/wordprocessingml/2006/main', name);
  for (const node of inner) made.appendChild(node);
  return made;
}

/** `<w:fldSimple w:instr="…">` says in one what a complex field says in four runs (ECMA-376 §17.16.19). */
function complexField(field: Element): Element[] {
  const { ownerDocument: document } = field;
  const mark = (type: string) => {
    const character = make(document, 'w:fldChar');
    character.setAttribute('w:fldCharType', type);
    return make(document, 'w:r', character);
  };
  const instruction = textOf(document, 'w:instrText', attribute(field, 'w:instr') ?? '');
  return [
    mark('begin'),
    make(document, 'w:r', instruction),
    mark('separate'),
    ...childElements(field),
    mark('end'),
  ];
}

export function textOf(document: Document, name: string, words: string): Element {
  return make(document, name, document.createTextNode(words));
}
