/**
 * HarfBuzz, the engine by which LibreOffice and browsers shape as well, as the build put it beside the
 * faces. Without the loader that comes with it: that one must be waited for, and layout does not wait.
 */
import type { Cluster, ShapedGlyph } from '../../shared/fonts';

/** What is called of it; pointers and handles are numbers (harfbuzz.github.io, "Core API"). */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  __wasm_call_ctors(): void;
  malloc(length: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_get_upem(face: number): number;
  hb_font_create(face: number): number;
  hb_font_set_scale(font: number, x: number, y: number): void;
  hb_buffer_create(): number;
  hb_buffer_clear_contents(buffer: number): void;
  hb_buffer_add_utf16(buffer: number, text: number, length: number, start: number, count: number): void;
  hb_buffer_set_direction(buffer: number, direction: number): void;
  hb_buffer_guess_segment_properties(buffer: number): void;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
  hb_shape(font: number, buffer: number, features: number, count: number): void;
}

/** Members of `hb_direction_t`, and of `hb_memory_mode_t`. */
const LEFT_TO_RIGHT = 4;
const RIGHT_TO_LEFT = 5;
const READ_ONLY = 1;
/** `hb_glyph_info_t` and `hb_glyph_position_t` are five 32-bit numbers each. */
const RECORD = 5;

/** The clusters of a text from left to right. */
export type Shape = (text: string, rtl: boolean) => readonly Cluster[];

/** Starts the engine; what comes back takes a TrueType file and shapes with it. */
export function startHarfBuzz(wasm: Uint8Array<ArrayBuffer>): (font: Uint8Array) => Shape {
  const engine = instantiate(wasm);
  const buffer = engine.hb_buffer_create();
  return (bytes) => {
    const data = engine.malloc(bytes.length);
    new Uint8Array(engine.memory.buffer).set(bytes, data);
    const face = engine.hb_face_create(engine.hb_blob_create(data, bytes.length, READ_ONLY, 0, 0), 0);
    const font = engine.hb_font_create(face);
    const unitsPerEm = engine.hb_face_get_upem(face);
    engine.hb_font_set_scale(font, unitsPerEm, unitsPerEm);
    return (text, rtl) => {
      const units = engine.malloc(text.length * 2);
      const view = new Uint16Array(engine.memory.buffer, units, text.length);
      for (let i = 0; i < text.length; i += 1) view[i] = text.charCodeAt(i);
      engine.hb_buffer_clear_contents(buffer);
      engine.hb_buffer_add_utf16(buffer, units, text.length, 0, text.length);
      engine.free(units);
      engine.hb_buffer_set_direction(buffer, rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
      engine.hb_buffer_guess_segment_properties(buffer);
      engine.hb_shape(font, buffer, 0, 0);
      return readClusters(engine, buffer, text.length);
    };
  };
}

function instantiate(wasm: Uint8Array<ArrayBuffer>): HarfBuzz {
  const grow = (length: number) => {
    const { memory } = engine;
    memory.grow(Math.ceil((length - memory.buffer.byteLength) / 0x10000));
    return true;
  };
  // What the module may ask of its host: more memory, and ways to give up, which shaping never takes.
  const none = () => {};
  const env = {
    _abort_js: none,
    _emscripten_runtime_keepalive_clear: none,
    _setitimer_js: none,
    emscripten_resize_heap: grow,
  };
  const host = { env, wasi_snapshot_preview1: { proc_exit: none } };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), host);
  const engine = exports as unknown as HarfBuzz;
  engine.__wasm_call_ctors();
  return engine;
}

/** Glyphs that stand for the same characters stand together, whichever way the text runs. */
function readClusters(engine: HarfBuzz, buffer: number, textLength: number): readonly Cluster[] {
  const count = engine.hb_buffer_get_length(buffer);
  const numbers = (pointer: number) => new Int32Array(engine.memory.buffer, pointer, count * RECORD);
  const infos = numbers(engine.hb_buffer_get_glyph_infos(buffer, 0));
  const positions = numbers(engine.hb_buffer_get_glyph_positions(buffer, 0));
  const clusters: { start: number; end: number; advance: number; glyphs: ShapedGlyph[] }[] = [];
  for (let at = 0; at < count * RECORD; at += RECORD) {
    const [glyph = 0, , start = 0] = infos.subarray(at, at + RECORD);
    const [advance = 0, , right = 0, up = 0] = positions.subarray(at, at + RECORD);
    let cluster = clusters.at(-1);
    if (cluster?.start !== start) {
      cluster = { start, end: textLength, advance: 0, glyphs: [] };
      clusters.push(cluster);
    }
    cluster.glyphs.push({ glyph, x: cluster.advance + right, y: up });
    cluster.advance += advance;
  }
  const inReadingOrder = [...clusters].sort((a, b) => a.start - b.start);
  for (const [i, cluster] of inReadingOrder.entries())
    cluster.end = inReadingOrder[i + 1]?.start ?? textLength;
  return clusters;
}
