import { attribute, child, childElements } from '../nodes';

/**
 * What of an `mc:AlternateContent` is read (ECMA-376 part 3 §9.3): the choice where it is a drawing, since
 * a text box says the same in both; else the fallback.
 */
export function shownBranch(node: Element): Element[] {
  const choices = childElements(node).filter(({ nodeName }) => nodeName === 'mc:Choice');
  const drawn = choices.find((choice) => KNOWN.test(attribute(choice, 'Requires') ?? ''));
  const branch = drawn ?? child(node, 'mc:Fallback') ?? choices[0];
  return branch ? childElements(branch) : [];
}

/** Shapes, groups and canvases of Word 2010; newer drawings (ink, charts, models) have a picture as fallback. */
const KNOWN = /^(wps|wpg|wpc)$/;

/** Contents of the text boxes in a drawing, those inside others left there. */
export function textBoxes(drawing: Element): Element[] {
  for (const alternates of Array.from(drawing.getElementsByTagName('mc:AlternateContent'))) {
    for (const node of shownBranch(alternates)) alternates.parentNode?.insertBefore(node, alternates);
    alternates.parentNode?.removeChild(alternates);
  }
  const boxes = Array.from(drawing.getElementsByTagName('w:txbxContent'));
  return boxes.filter((box) => {
    for (let node = box.parentNode; node && node !== drawing; node = node.parentNode)
      if (node.nodeName === 'w:txbxContent') return false;
    return true;
  });
}

/**
 * Words that VML bends into a shape (ECMA-376 part 4 §19.1.2.23). A watermark is of the paper, not of the
 * text; Word names the shapes of its own so.
 */
export function wordArt(picture: Element): string[] {
  return Array.from(picture.getElementsByTagName('v:textpath')).flatMap((path) => {
    const shape = path.parentNode as Element | null;
    const isWatermark = /watermark/i.test(`${shape?.getAttribute('id')} ${shape?.getAttribute('o:spid')}`);
    const words = attribute(path, 'string');
    return words === undefined || isWatermark ? [] : [words];
  });
}
