/** A glyph put together from others at their places (OpenType 1.9, `glyf`, "Composite glyph description"). */
import type { TrueType } from './read';

/** A glyph of the face and where it stands, in font units. */
export interface Part {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_PLACES = 0x0002;
const MORE = 0x0020;
const HEADER = 10;
const COMPONENT = 8;

/** The description, by glyph numbers of the face; empty where no part has an outline. */
export function compositeOutline(face: TrueType, parts: readonly Part[]): Uint8Array {
  const boxed = parts.flatMap((part) => {
    const outline = face.outline(part.glyph);
    return outline.length === 0 ? [] : [{ ...part, box: boxOf(outline) }];
  });
  const [first] = boxed;
  if (!first) return new Uint8Array();
  if (boxed.length === 1 && first.x === 0 && first.y === 0) return face.outline(first.glyph);
  const view = new DataView(new ArrayBuffer(HEADER + boxed.length * COMPONENT));
  view.setInt16(0, -1);
  view.setInt16(2, Math.min(...boxed.map(({ x, box }) => x + box.left)));
  view.setInt16(4, Math.min(...boxed.map(({ y, box }) => y + box.bottom)));
  view.setInt16(6, Math.max(...boxed.map(({ x, box }) => x + box.right)));
  view.setInt16(8, Math.max(...boxed.map(({ y, box }) => y + box.top)));
  for (const [i, { glyph, x, y }] of boxed.entries()) {
    const at = HEADER + i * COMPONENT;
    const more = i < boxed.length - 1 ? MORE : 0;
    view.setUint16(at, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_PLACES | more);
    view.setUint16(at + 2, glyph);
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  }
  return new Uint8Array(view.buffer);
}

/** The box that every description begins with. */
export function boxOf(outline: Uint8Array) {
  const view = new DataView(outline.buffer, outline.byteOffset);
  return {
    left: view.getInt16(2),
    bottom: view.getInt16(4),
    right: view.getInt16(6),
    top: view.getInt16(8),
  };
}
