/** What is drawn on the page, out of the way of all text: pictures, and boxes of one colour. */
import { ImageRun, type ParagraphChild, TextWrappingType } from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { PlacedBox, PlacedPicture } from '../../../shared/pages';
import { readPicture } from '../../../shared/picture';

/** The library would count names through all documents of a process. */
interface Named {
  readonly id: string;
  readonly name: string;
}

export type Drawing =
  | { readonly kind: 'box'; readonly box: PlacedBox; readonly named: Named }
  | {
      readonly kind: 'picture';
      readonly picture: PlacedPicture;
      /** `page`: counted from the paper's corner; `paragraph`: from that of its paragraph, and moving with it. */
      readonly relative: 'page' | 'paragraph';
      /** Where that corner stands, in twips. */
      readonly origin: { readonly x: number; readonly y: number };
      readonly named: Named;
    };

/** The library takes sizes in pixels of 1/96 inch and offsets in English metric units (ECMA-376 §20.1.2.1). */
const TWIPS_PER_PIXEL = 15;
const EMUS_PER_TWIP = 635;

export function drawingRun(drawing: Drawing): ParagraphChild {
  return drawing.kind === 'box' ? boxRun(drawing) : pictureRun(drawing);
}

function pictureRun({ picture, relative, origin, named }: Extract<Drawing, { kind: 'picture' }>): ImageRun {
  const { x, y, width, height, src, alt, crop } = picture;
  const file = readPicture(src);
  return new ImageRun({
    type: file?.format === 'jpeg' ? 'jpg' : 'png',
    data: file?.bytes ?? new Uint8Array(),
    transformation: { width: width / TWIPS_PER_PIXEL, height: height / TWIPS_PER_PIXEL },
    crop: { left: 100 * crop.sides, right: 100 * crop.sides, top: 100 * crop.ends, bottom: 100 * crop.ends },
    altText: { ...named, description: alt },
    floating: {
      horizontalPosition: {
        relative: relative === 'page' ? 'page' : 'column',
        offset: (x - origin.x) * EMUS_PER_TWIP,
      },
      verticalPosition: { relative, offset: (y - origin.y) * EMUS_PER_TWIP },
      wrap: { type: TextWrappingType.NONE },
      layoutInCell: true,
    },
  });
}

function boxRun({ box, named }: Extract<Drawing, { kind: 'box' }>): ShapeRun {
  const { x, y, width, height, color } = box;
  return new ShapeRun({
    type: 'rectangle',
    transformation: { width: width / TWIPS_PER_PIXEL, height: height / TWIPS_PER_PIXEL },
    fill: color.slice(1),
    line: 'none',
    decorative: true,
    altText: named,
    floating: {
      horizontalPosition: { relative: 'page', offset: x * EMUS_PER_TWIP },
      verticalPosition: { relative: 'page', offset: y * EMUS_PER_TWIP },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
