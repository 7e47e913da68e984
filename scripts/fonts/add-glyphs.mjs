/** New glyphs at the end of a face (OpenType 1.9, `glyf`, `loca`, `hmtx`). */

/** Adds glyphs of these outlines (bytes of `glyf`, none for white space) and advances; their numbers. */
export function addGlyphs(tables, glyphs) {
  const maxp = viewOf(tables.get('maxp'));
  const hhea = viewOf(tables.get('hhea'));
  const before = maxp.getUint16(4);
  const count = before + glyphs.length;
  const starts = locations(tables, before);
  const end = starts[before];
  const added = glyphs.map(({ outline }) => padded(outline));
  const glyf = tables.get('glyf');
  tables.set('glyf', Buffer.concat([glyf.subarray(0, end), ...added, glyf.subarray(end)]));
  for (const outline of added) starts.push(starts.at(-1) + outline.length);
  const loca = Buffer.alloc((count + 1) * 4);
  for (const [i, start] of starts.entries()) loca.writeUInt32BE(start, i * 4);
  tables.set('loca', loca);
  viewOf(tables.get('head')).setInt16(50, 1);

  const hmtx = Buffer.alloc(count * 4);
  const metrics = metricsOf(tables, before);
  for (const [i, { advance, leftBearing }] of [...metrics, ...glyphs].entries()) {
    hmtx.writeUInt16BE(advance, i * 4);
    hmtx.writeInt16BE(leftBearing, i * 4 + 2);
  }
  tables.set('hmtx', hmtx);
  hhea.setUint16(34, count);
  maxp.setUint16(4, count);
  return glyphs.map((_, i) => before + i);
}

/** A glyph as it stands in the face. */
export function glyphOf(tables, glyph) {
  const count = viewOf(tables.get('maxp')).getUint16(4);
  const starts = locations(tables, count);
  return {
    outline: tables.get('glyf').subarray(starts[glyph], starts[glyph + 1]),
    ...metricsOf(tables, count)[glyph],
  };
}

function locations(tables, count) {
  const long = viewOf(tables.get('head')).getInt16(50) === 1;
  const loca = viewOf(tables.get('loca'));
  return Array.from({ length: count + 1 }, (_, i) =>
    long ? loca.getUint32(i * 4) : loca.getUint16(i * 2) * 2,
  );
}

/** The last advance holds for all glyphs that have none of their own. */
function metricsOf(tables, count) {
  const own = viewOf(tables.get('hhea')).getUint16(34);
  const hmtx = viewOf(tables.get('hmtx'));
  return Array.from({ length: count }, (_, i) => ({
    advance: hmtx.getUint16(Math.min(i, own - 1) * 4),
    leftBearing: hmtx.getInt16(i < own ? i * 4 + 2 : own * 4 + (i - own) * 2),
  }));
}

function padded(outline) {
  return Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
}

function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
