/** As much of a font's substitutions (OpenType 1.9, GSUB) as is read and written here. Numbers are big-endian. */

export const SINGLE = 1;
const LIGATURE = 4;
export const CHAINED = 6;

/** Where each lookup begins. */
export function lookupsOf(gsub) {
  const at = viewOf(gsub);
  const list = at.getUint16(8);
  return Array.from({ length: at.getUint16(list) }, (_, i) => list + at.getUint16(list + 2 + i * 2));
}

/** The ligatures of a lookup: the glyphs of the letters, and of the sign for them. None if it makes none. */
export function ligaturesOf(gsub, lookupAt) {
  const at = viewOf(gsub);
  if (at.getUint16(lookupAt) !== LIGATURE) return [];
  return offsets(at, lookupAt, lookupAt + 4).flatMap((subtable) => {
    const firsts = covered(at, subtable + at.getUint16(subtable + 2));
    return offsets(at, subtable, subtable + 4).flatMap((set, i) =>
      offsets(at, set, set).map((ligature) => {
        const more = at.getUint16(ligature + 2) - 1;
        const rest = Array.from({ length: more }, (_, k) => at.getUint16(ligature + 4 + k * 2));
        return { letters: [firsts[i], ...rest], sign: at.getUint16(ligature) };
      }),
    );
  });
}

/** A count at `countAt`, then that many offsets from `base`. */
function offsets(at, base, countAt) {
  return Array.from({ length: at.getUint16(countAt) }, (_, i) => base + at.getUint16(countAt + 2 + i * 2));
}

function covered(at, coverage) {
  const count = at.getUint16(coverage + 2);
  if (at.getUint16(coverage) === 1)
    return Array.from({ length: count }, (_, i) => at.getUint16(coverage + 4 + i * 2));
  const ranges = Array.from({ length: count }, (_, i) => coverage + 4 + i * 6);
  return ranges.flatMap((range) => {
    const first = at.getUint16(range);
    return Array.from({ length: at.getUint16(range + 2) - first + 1 }, (_, i) => first + i);
  });
}

/** A lookup of subtables that say all offsets from their own beginnings. */
export function lookup(type, subtables) {
  const header = 6 + subtables.length * 2;
  const starts = subtables.map((_, i) =>
    subtables.slice(0, i).reduce((sum, each) => sum + each.length, header),
  );
  return Buffer.concat([words(type, 0, subtables.length, ...starts), ...subtables]);
}

/** One glyph in place of another (single substitution, format 2). */
export function single(glyph, substitute) {
  return Buffer.concat([words(2, 8, 1, substitute), coverage([glyph])]);
}

/**
 * Chained contexts, format 3: glyphs of `input`, one of each, before glyphs of `ahead`. The lookups of these
 * numbers are applied to the input, one to each; none where the list is empty, and then nothing else is tried there.
 */
export function chain(input, ahead, lookups) {
  const sets = [...input, ...ahead].map(coverage);
  const records = lookups.flatMap((index, i) => [i, index]);
  const header = 2 * (5 + sets.length + records.length);
  const starts = sets.map((_, i) => sets.slice(0, i).reduce((sum, each) => sum + each.length, header));
  const [inputs, aheads] = [starts.slice(0, input.length), starts.slice(input.length)];
  return Buffer.concat([
    words(3, 0, input.length, ...inputs, ahead.length, ...aheads, lookups.length, ...records),
    ...sets,
  ]);
}

function coverage(glyphs) {
  const sorted = [...new Set(glyphs)].sort((a, b) => a - b);
  return words(1, sorted.length, ...sorted);
}

/**
 * The table with `first` in the place of the first of `makers`, which goes to the end of the lookups, and `more`
 * behind it. What the makers were asked by is of no account then: `rlig` asks for all of them, and nobody for `liga`.
 */
export function withLookups(gsub, makers, first, more) {
  const before = lookupsOf(gsub);
  const list = viewOf(gsub).getUint16(8);
  const oldHeader = 2 + before.length * 2;
  const newHeader = oldHeader + (more.length + 1) * 2;
  const grown = newHeader - oldHeader;
  const added = [first, ...more];
  const end = gsub.length - list + grown;
  const addedAt = added.map((_, i) => added.slice(0, i).reduce((sum, each) => sum + each.length, end));
  const kept = before.map((at) => at - list + grown);
  const moved = kept[makers[0]];
  kept[makers[0]] = addedAt[0];
  const header = words(before.length + added.length, ...kept, moved, ...addedAt.slice(1));
  const table = Buffer.concat([
    gsub.subarray(0, list),
    header,
    gsub.subarray(list + oldHeader),
    ...added,
    // A feature: no parameters, and its lookups.
    words(0, makers.length + 1, ...makers, before.length),
  ]);
  askAnew(table, table.length - 2 * (makers.length + 3));
  return table;
}

/** Gives `rlig` the feature table at `feature`, and `liga` no lookup. */
function askAnew(table, feature) {
  const features = table.readUInt16BE(6);
  if (features > table.readUInt16BE(8)) throw new Error('The features stand behind the lookups.');
  for (let i = 0; i < table.readUInt16BE(features); i += 1) {
    const record = features + 2 + i * 6;
    const tag = table.toString('latin1', record, record + 4);
    if (tag === 'rlig') table.writeUInt16BE(feature - features, record + 4);
    if (tag === 'liga') table.writeUInt16BE(0, features + table.readUInt16BE(record + 4) + 2);
  }
}

function words(...numbers) {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [i, number] of numbers.entries()) bytes.writeUInt16BE(number, i * 2);
  return bytes;
}

function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
