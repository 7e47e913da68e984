/** The `name` table (OpenType 1.9): whose the font is, as before, and what it is now called. */

const WINDOWS = 3;
const UNICODE_BMP = 1;
const ENGLISH = 0x0409;
/** Copyright, version, licence, and the address of the licence. */
const KEPT = [0, 5, 13, 14];

/** A name table for `face` that keeps the legal words of `original`. */
export function nameTable(original, { id, family, bold, italic }) {
  const style = bold ? (italic ? 'Bold Italic' : 'Bold') : italic ? 'Italic' : 'Regular';
  const names = new Map(readNames(original).filter(([nameId]) => KEPT.includes(nameId)));
  names.set(1, family);
  names.set(2, style);
  names.set(3, `${id};made for Galley`);
  names.set(4, style === 'Regular' ? family : `${family} ${style}`);
  names.set(6, id);
  // The typographic family and subfamily, the same as 1 and 2 but asked for by some readers.
  names.set(16, family);
  names.set(17, style);
  return writeNames([...names].sort(([a], [b]) => a - b));
}

/** What a face says its family is called (of name 16, else 1), in English where it says it in more languages. */
export function familyName(table) {
  const names = [...allNames(table)].filter(({ platform }) => platform === WINDOWS);
  const found = [16, 1].map((id) => {
    const told = names.filter(({ nameId }) => nameId === id);
    return (told.find(({ language }) => language === ENGLISH) ?? told[0])?.text;
  });
  return found.find(Boolean);
}

function readNames(table) {
  return [...allNames(table)]
    .filter(({ platform, language }) => platform === WINDOWS && language === ENGLISH)
    .map(({ nameId, text }) => [nameId, text]);
}

/** Of the platforms whose texts are UTF-16 the words are right; nobody asks for those of others. */
function* allNames(table) {
  const view = new DataView(table.buffer);
  const strings = view.getUint16(4);
  for (let i = 0; i < view.getUint16(2); i += 1) {
    const record = 6 + i * 12;
    const start = strings + view.getUint16(record + 10);
    const bytes = Buffer.from(table.subarray(start, start + (view.getUint16(record + 8) & ~1)));
    yield {
      platform: view.getUint16(record),
      language: view.getUint16(record + 4),
      nameId: view.getUint16(record + 6),
      text: bytes
        .subarray(0, bytes.length & ~1)
        .swap16()
        .toString('utf16le'),
    };
  }
}

function writeNames(names) {
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + names.length * 12);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [i, [nameId]] of names.entries()) {
    const row = [WINDOWS, UNICODE_BMP, ENGLISH, nameId, strings[i].length, offset];
    for (const [k, value] of row.entries()) header.writeUInt16BE(value, 6 + i * 12 + k * 2);
    offset += strings[i].length;
  }
  return Uint8Array.from(Buffer.concat([header, ...strings]));
}
