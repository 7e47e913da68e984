/**
 * Pair kerning of a whole face, read out of GPOS (OpenType 1.9, lookup type 2) ahead of time.
 *
 * Faces repeat themselves: "A" kerns like "Á", and most letters not at all. Code points whose rows are
 * equal make one left class, those whose columns are equal one right class, and what is left is a
 * small matrix of classes. Class 0 kerns with nothing on either side.
 */

/** {left, right}: a class for each code point; {rows, columns, matrix}: their kerning in font units. */
export function compileKerning(font, codePoints) {
  const glyphs = codePoints.map((codePoint) => font.glyphForCodePoint(codePoint).id);
  const distinct = [...new Set(glyphs)];
  const lookups = font.GPOS ? kernLookups(font.GPOS, distinct) : [];
  if (lookups.length === 0) return noKerning(codePoints.length);
  const rows = distinct.map((left) => kerningRow(lookups, left, distinct.length));
  const left = classify(rows);
  const columns = distinct.map((_, column) => Int16Array.from(left.members, (row) => rows[row][column]));
  const right = classify(columns);

  const matrix = new Int16Array(left.members.length * right.members.length);
  for (const [row, member] of left.members.entries())
    for (const [column, other] of right.members.entries())
      matrix[row * right.members.length + column] = rows[member][other];
  const index = new Map(distinct.map((glyph, at) => [glyph, at]));
  return {
    left: glyphs.map((glyph) => left.classes[index.get(glyph)]),
    right: glyphs.map((glyph) => right.classes[index.get(glyph)]),
    rows: left.members.length,
    columns: right.members.length,
    matrix,
  };
}

/** Thirty thousand ideographs have no table of pairs. */
export function noKerning(count) {
  const classes = new Array(count).fill(0);
  return { left: classes, right: classes, rows: 1, columns: 1, matrix: Int16Array.of(0) };
}

/** Numbers equal vectors alike; `members` names one of each class. The empty vector is class 0. */
function classify(vectors) {
  const nothing = new Int16Array(vectors[0].length);
  const numbers = new Map();
  const members = [];
  const number = (vector, at) => {
    const key = Buffer.from(vector.buffer).toString('latin1');
    if (!numbers.has(key)) numbers.set(key, members.push(at) - 1);
    return numbers.get(key);
  };
  const empty = vectors.findIndex((vector) => vector.every((value) => value === 0));
  if (empty < 0) throw new Error('Every glyph of this face kerns; class 0 must stand for those that do not.');
  number(nothing, empty);
  return { classes: vectors.map(number), members };
}

/** The lookups of `kern` in the order in which they apply. All scripts of these faces share them. */
function kernLookups(gpos, rights) {
  const lists = gpos.featureList
    .filter((record) => record.tag === 'kern')
    .map((record) => [...new Set(record.feature.lookupListIndexes)].sort((a, b) => a - b));
  if (new Set(lists.map(String)).size > 1) throw new Error('Kerning differs from script to script.');
  return (lists[0] ?? []).map((index) =>
    gpos.lookupList
      .get(index)
      .subTables.map((table) => (table.extension ? table.extension : table))
      .map((table) => readPairs(table, rights)),
  );
}

function kerningRow(lookups, left, count) {
  const row = new Int16Array(count);
  for (const subtables of lookups) {
    const known = subtables.map((pairs) => pairs(left)).filter(Boolean);
    if (known.length === 0) continue;
    for (let at = 0; at < count; at += 1)
      for (const kern of known) {
        const value = kern(at);
        if (value === undefined) continue;
        // The first subtable that knows a pair has the last word in its lookup.
        row[at] += value;
        break;
      }
  }
  return row;
}

/** A subtable as a function: left glyph → index in `rights` → advance, undefined where it has no say. */
function readPairs(table, rights) {
  const covered = new Map(coveredGlyphs(table.coverage).map((glyph, at) => [glyph, at]));
  if (table.version === 1) {
    return (left) => {
      const at = covered.get(left);
      if (at === undefined) return undefined;
      const pairs = new Map(
        [...table.pairSets.get(at)].map((pair) => [pair.secondGlyph, pair.value1?.xAdvance ?? 0]),
      );
      return (right) => pairs.get(rights[right]);
    };
  }
  const first = classReader(table.classDef1);
  const second = rights.map(classReader(table.classDef2));
  const kerns = table.classRecords
    .toArray()
    .map((records) => records.toArray().map((record) => record.value1?.xAdvance ?? 0));
  return (left) => {
    if (!covered.has(left)) return undefined;
    const row = kerns[first(left)];
    return (right) => row[second[right]];
  };
}

function coveredGlyphs(coverage) {
  if (coverage.version === 1) return coverage.glyphs;
  return [...coverage.rangeRecords].flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, i) => start + i),
  );
}

function classReader(definition) {
  const classes = new Map();
  if (definition.version === 1)
    for (const [i, value] of [...definition.classValueArray].entries())
      classes.set(definition.startGlyph + i, value);
  else
    for (const { start, end, class: value } of definition.classRangeRecord)
      for (let glyph = start; glyph <= end; glyph += 1) classes.set(glyph, value);
  return (glyph) => classes.get(glyph) ?? 0;
}
