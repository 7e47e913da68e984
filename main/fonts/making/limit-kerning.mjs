/**
 * Readers of PDF files take a distance of a tenth of the type size for a space (poppler 0.1, pdf.js
 * 0.102), and some faces part "f" from ")" by more: what is drawn as "(half)" is read as "(half )".
 * Poppler begins a word, too, where two characters overlap by as much, as the slashes of "https://" may.
 */
const MOST = 0.09;

/** Value records (OpenType 1.9, GPOS) hold what these bits say, two bytes each; x advance is the third. */
const X_ADVANCE = 4;

/**
 * Limits in place by how much the pairs of a GPOS table are set apart or drawn together.
 *
 * @param {Uint8Array} gpos
 * @param {number} unitsPerEm
 * @param {number} [apart] the most by which they are set apart, in parts of the type size
 */
export function limitKerning(gpos, unitsPerEm, apart = MOST) {
  const view = new DataView(gpos.buffer);
  const most = Math.floor(MOST * unitsPerEm);
  const mostApart = Math.floor(apart * unitsPerEm);
  const limit = (at) => view.setInt16(at, Math.max(-most, Math.min(view.getInt16(at), mostApart)));
  for (const subtable of pairSubtables(view)) {
    const first = view.getUint16(subtable + 4);
    if (!(first & X_ADVANCE)) continue;
    const advance = sizeOf(first & (X_ADVANCE - 1));
    const size = sizeOf(first) + sizeOf(view.getUint16(subtable + 6));
    for (const [start, count, key] of recordsOf(view, subtable))
      for (let i = 0; i < count; i += 1) limit(start + i * (key + size) + key + advance);
  }
}

/** Lookups of type 2, also by way of type 9. */
function* pairSubtables(view) {
  const lookups = view.getUint16(8);
  for (let i = 0; i < view.getUint16(lookups); i += 1) {
    const lookup = lookups + view.getUint16(lookups + 2 + i * 2);
    for (let k = 0; k < view.getUint16(lookup + 4); k += 1) {
      const subtable = lookup + view.getUint16(lookup + 6 + k * 2);
      const extended = view.getUint16(lookup) === 9;
      const type = extended ? view.getUint16(subtable + 2) : view.getUint16(lookup);
      if (type === 2) yield extended ? subtable + view.getUint32(subtable + 4) : subtable;
    }
  }
}

/** Where the records of a subtable stand, how many, and the bytes before the values of each. */
function* recordsOf(view, subtable) {
  if (view.getUint16(subtable) === 2) {
    yield [subtable + 16, view.getUint16(subtable + 12) * view.getUint16(subtable + 14), 0];
    return;
  }
  for (let i = 0; i < view.getUint16(subtable + 8); i += 1) {
    const set = subtable + view.getUint16(subtable + 10 + i * 2);
    yield [set + 2, view.getUint16(set), 2];
  }
}

function sizeOf(format) {
  let bits = 0;
  for (let rest = format; rest > 0; rest >>= 1) bits += rest & 1;
  return bits * 2;
}
