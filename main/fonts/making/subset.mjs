/**
 * HarfBuzz's subsetter (harfbuzz.github.io, "hb-subset"), as WebAssembly: it checks every table that it
 * writes anew, so that what comes out is sound whatever came in.
 */

/** Members of `hb_memory_mode_t`, `hb_subset_sets_t` and `hb_subset_flags_t`. */
const READ_ONLY = 1;
const DROPPED_TABLES = 3;
const FEATURES = 6;
const NO_HINTING = 1;

/**
 * Starts the engine on the bytes of harfbuzz-subset.wasm. What comes back takes a font and gives it with these
 * characters and features only, without these tables and without hinting; it throws for what is no font.
 *
 * @param {Uint8Array<ArrayBuffer>} wasm
 */
export function startSubsetter(wasm) {
  const engine = /** @type {Record<string, any>} */ (
    new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports
  );
  engine._initialize();
  /**
   * @param {Uint8Array} font
   * @param {{ codePoints: Iterable<number>, features: readonly string[], dropTables: readonly string[] }} kept
   * @returns {Buffer}
   */
  return (font, { codePoints, features, dropTables }) => {
    const data = engine.malloc(font.length);
    new Uint8Array(engine.memory.buffer).set(font, data);
    const blob = engine.hb_blob_create(data, font.length, READ_ONLY, 0, 0);
    const face = engine.hb_face_create(blob, 0);
    const input = engine.hb_subset_input_create_or_fail();
    const fill = (/** @type {number} */ set, /** @type {Iterable<number>} */ members) => {
      for (const member of members) engine.hb_set_add(set, member);
    };
    const wanted = engine.hb_subset_input_set(input, FEATURES);
    engine.hb_set_clear(wanted);
    fill(wanted, features.map(tagOf));
    fill(engine.hb_subset_input_set(input, DROPPED_TABLES), dropTables.map(tagOf));
    fill(engine.hb_subset_input_unicode_set(input), codePoints);
    engine.hb_subset_input_set_flags(input, engine.hb_subset_input_get_flags(input) | NO_HINTING);
    const subset = engine.hb_subset_or_fail(face, input);
    const result = subset === 0 ? 0 : engine.hb_face_reference_blob(subset);
    const length = result === 0 ? 0 : engine.hb_blob_get_length(result);
    const start = length === 0 ? 0 : engine.hb_blob_get_data(result, 0);
    // A copy: the engine's memory is another's after this.
    const bytes = Buffer.from(new Uint8Array(engine.memory.buffer, start, length));
    if (result !== 0) engine.hb_blob_destroy(result);
    if (subset !== 0) engine.hb_face_destroy(subset);
    engine.hb_subset_input_destroy(input);
    engine.hb_face_destroy(face);
    engine.hb_blob_destroy(blob);
    engine.free(data);
    if (length === 0) throw new Error('HarfBuzz makes nothing of this font.');
    return bytes;
  };
}

/** @param {string} tag */
function tagOf(tag) {
  return [...tag].reduce((number, letter) => (number << 8) + letter.charCodeAt(0), 0) >>> 0;
}
