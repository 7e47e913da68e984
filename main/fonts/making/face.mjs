/** Makes one face: without the ligatures and alternates that its script can do without, under Galley's name, fit for every engine. */
import * as fontkit from 'fontkit';
import { limitKerning } from './limit-kerning.mjs';
import { nameTable } from './name-table.mjs';
import { readTables, writeTables } from './sfnt.mjs';

const KEPT_FEATURES = ['kern', 'mark', 'mkmk'];
/** A PDF would draw the outlines and other programs the picture. */
const COLOURS = ['COLR', 'CPAL', 'CBDT', 'CBLC', 'sbix', 'SVG '];
/**
 * GSUB goes: LibreOffice applies `liga`, Word does not, and even `ccmp` joins "l·" in one of the
 * families. One glyph for each character leaves nothing to disagree on, and a search for "office"
 * finds its fi. STAT speaks of a variable family; the rest serves setting that Galley does not do.
 */
const DROPPED_TABLES = ['GSUB', 'STAT', 'DSIG', 'BASE', 'vhea', 'vmtx', ...COLOURS];
/**
 * What a shaped script cannot do without, and what every engine therefore applies (Microsoft's notes on
 * Arabic and Devanagari OpenType fonts). `liga` is a matter of taste there too; `locl` asks for a language,
 * which would have to reach four engines alike.
 */
const SHAPING_FEATURES = [
  ...['ccmp', 'isol', 'init', 'medi', 'fina', 'rlig', 'rtlm'],
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'blwf', 'half', 'vatu', 'cjct', 'pres', 'abvs', 'blws', 'psts'],
  ...['dist', 'abvm', 'blwm'],
];
/** Until lam and alef are parted: some faces make their sign so. */
const LIGATURES = ['liga'];
const DROPPED_FROM_SHAPED = DROPPED_TABLES.filter((tag) => tag !== 'GSUB');
/** Single signs out of a fallback have nothing to kern with. */
const DROPPED_FROM_PLAIN = ['GPOS', 'GDEF'];

/**
 * The TrueType file of a face, from the bytes of the font that it derives from.
 *
 * @param {object} face as a row of scripts/fonts/faces.mjs
 * @param {Uint8Array} original
 * @param {ReturnType<import('./subset.mjs').startSubsetter>} subset
 * @param {{ codePoints?: Iterable<number>, amend?: (tables: Map<string, Uint8Array>, stripped: Buffer) => void, apart?: number }} [more]
 *   which of its characters are kept (all of them, by itself), what is still to be done to its tables, and by how
 *   much pairs may be set apart
 */
export function makeFace(face, original, subset, { codePoints, amend, apart } = {}) {
  const stripped = subset(original, {
    codePoints: codePoints ?? fontkit.create(Buffer.from(original)).characterSet,
    features: [
      ...KEPT_FEATURES,
      ...(face.shaped ? SHAPING_FEATURES : []),
      ...(face.lamAlef ? LIGATURES : []),
    ],
    dropTables: droppedFrom(face),
  });
  const tables = readTables(stripped);
  tables.set('name', nameTable(readTables(original).get('name'), face));
  tables.set('glyf', withTail(tables.get('glyf')));
  if (tables.has('GPOS') && !face.shaped) {
    keepPairKerning(tables.get('GPOS'));
    limitKerning(tables.get('GPOS'), unitsPerEm(tables), apart);
  }
  amend?.(tables, stripped);
  setStyle(tables, face);
  return writeTables(tables);
}

function droppedFrom({ plain, shaped }) {
  if (shaped) return DROPPED_FROM_SHAPED;
  return plain ? [...DROPPED_TABLES, ...DROPPED_FROM_PLAIN] : DROPPED_TABLES;
}

/** fontkit reads past the end of `glyf` where the last glyph is empty. */
function withTail(glyf) {
  const longer = new Uint8Array(glyf.length + 16);
  longer.set(glyf);
  return longer;
}

/**
 * Leaves only pair adjustment (OpenType 1.9, GPOS lookup type 2, also by way of type 9) in `kern`, in
 * place: kerning that looks at three letters would make a width more than a sum of pairs. Where scripts
 * kern by different lookups, all get the longest list, for no engine knows which script a comma is in.
 */
function keepPairKerning(gpos) {
  const view = new DataView(gpos.buffer);
  const features = view.getUint16(6);
  const lookups = view.getUint16(8);
  const records = [];
  for (let i = 0; i < view.getUint16(features); i += 1) {
    const record = features + 2 + i * 6;
    if (view.getUint32(record) !== 0x6b65726e /* kern */) continue;
    const feature = features + view.getUint16(record + 4);
    const count = view.getUint16(feature + 2);
    let kept = 0;
    // Inter lists its lookups twice for some scripts, and an engine that takes that at its word kerns twice.
    const seen = new Set();
    for (let k = 0; k < count; k += 1) {
      const index = view.getUint16(feature + 4 + k * 2);
      if (seen.has(index) || lookupType(view, lookups + view.getUint16(lookups + 2 + index * 2)) !== 2)
        continue;
      seen.add(index);
      view.setUint16(feature + 4 + kept * 2, index);
      kept += 1;
    }
    view.setUint16(feature + 2, kept);
    records.push({ record, offset: view.getUint16(record + 4), kept });
  }
  const longest = records.reduce((most, each) => (each.kept >= most.kept ? each : most), { kept: 0 });
  for (const { record } of records) view.setUint16(record + 4, longest.offset);
}

function unitsPerEm(tables) {
  return new DataView(tables.get('head').buffer).getUint16(18);
}

function lookupType(view, lookup) {
  const type = view.getUint16(lookup);
  return type === 9 ? view.getUint16(lookup + view.getUint16(lookup + 6) + 2) : type;
}

/** The bits by which Word and LibreOffice link the four faces of a family to their B and I buttons. */
function setStyle(tables, { bold, italic }) {
  const os2 = new DataView(tables.get('OS/2').buffer);
  const ITALIC = 1;
  const BOLD = 1 << 5;
  const REGULAR = 1 << 6;
  const style = (italic ? ITALIC : 0) | (bold ? BOLD : 0);
  os2.setUint16(4, bold ? 700 : 400);
  os2.setUint16(62, (os2.getUint16(62) & ~(ITALIC | BOLD | REGULAR)) | (style || REGULAR));
  new DataView(tables.get('head').buffer).setUint16(44, (bold ? 1 : 0) | (italic ? 2 : 0));
}
