import { attribute, child, childElements } from '../nodes';
import type { XmlElement } from '../xml';

/**
 * What of an `mc:AlternateContent` is read (ECMA-376 part 3 §9.3): the choice where it is a drawing, since
 * a text box says the same in both; else the fallback.
 */
export function shownBranch(node: XmlElement): XmlElement[] {
  const choices = childElements(node).filter(({ nodeName }) => nodeName === 'mc:Choice');
  const drawn = choices.find((choice) => KNOWN.test(attribute(choice, 'Requires') ?? ''));
  const branch = drawn ?? child(node, 'mc:Fallback') ?? choices[0];
  return branch ? childElements(branch) : [];
}

/** Shapes, groups and canvases of Word 2010; newer drawings (ink, charts, models) have a picture as fallback. */
const KNOWN = /^(wps|wpg|wpc)$/;

/** Contents of the text boxes in a drawing, those inside others left there. */
export function textBoxes(drawing: XmlElement): XmlElement[] {
  return childElements(drawing).flatMap(boxesOf);
}

function boxesOf(node: XmlElement): XmlElement[] {
  if (node.nodeName === 'w:txbxContent') return [node];
  if (node.nodeName === 'mc:AlternateContent') return shownBranch(node).flatMap(boxesOf);
  return textBoxes(node);
}

/**
 * Words that VML bends into a shape (ECMA-376 part 4 §19.1.2.23). A watermark is of the paper, not of the
 * text; Word names the shapes of its own so.
 */
export function wordArt(picture: XmlElement): string[] {
  return childElements(picture).flatMap((node) => {
    if (node.nodeName !== 'v:textpath') return wordArt(node);
    const { id, 'o:spid': number } = picture.attributes;
    const words = attribute(node, 'string');
    return words === undefined || /watermark/i.test(`${id} ${number}`) ? [] : [words];
  });
}
