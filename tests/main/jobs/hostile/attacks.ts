/** Small documents that unfold, nest, refer elsewhere or are locked: every format has its own ways. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { makePdf, put } from '../../importers/pdf/support';
import { FIXTURES, open } from '../../importers/support/files';

export interface Attack {
  readonly file: string;
  readonly what: string;
  readonly bytes: Uint8Array;
  /** What must come of it: its person read, a refusal in these words, or either. */
  readonly wanted: 'read' | 'either' | RegExp;
}

/** Of the person in those that are to be read. */
export const PERSON = 'Runa Espedal';

const MILLION = 1_000_000;
const OUTSIDE = 'http://127.0.0.1:49151/beacon';

const text = (content: string) => new TextEncoder().encode(content);
const nested = (opening: string, closing: string, depth: number) =>
  opening.repeat(depth) + PERSON + closing.repeat(depth);

const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

function wordFile(body: string, head = '', relations = ''): Zippable {
  return {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships ${PACKAGE_RELATIONS}><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships ${PACKAGE_RELATIONS}>${relations}</Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${head}<w:document ${WORD_NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
  };
}

const wordParagraph = (content: string) => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`;

function officeText(body: string, head = ''): string {
  return `<?xml version="1.0"?>${head}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${body}</office:text></office:body></office:document>`;
}

function odtFile(content: string, manifest = '<manifest/>'): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}

/** What an archive says of its sizes (APPNOTE.TXT §4.3.12: 24 bytes into each entry of its directory). */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 28; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return changed;
}

/** The bit of the file's head that says that all behind it is enciphered ([MS-DOC] §2.5.2, fEncrypted). */
function lockedDoc(): Uint8Array {
  const changed = open(`${FIXTURES}/old-word.doc`).bytes.slice();
  for (let sector = 512; sector < changed.length; sector += 512)
    if (changed[sector] === 0xec && changed[sector + 1] === 0xa5)
      changed[sector + 11] = (changed[sector + 11] ?? 0) | 1;
  return changed;
}

const XXE =
  '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY far SYSTEM "http://127.0.0.1:49151/x.dtd">]>';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
  .join('')}]>`;

const blank = ' '.repeat(1000);

function archives(): Attack[] {
  const word = (...args: Parameters<typeof wordFile>) => zipSync(wordFile(...args));
  const swollen = zipSync(wordFile(wordParagraph(PERSON) + blank.repeat(300_000)));
  const manyParagraphs = '<w:p/>'.repeat(10 * MILLION);
  return [
    { file: 'swollen.docx', what: '300 MB in one part', bytes: swollen, wanted: /unpacks to more/ },
    {
      file: 'lying.docx',
      what: '300 MB that claim to be 1,000 bytes',
      bytes: claiming(swollen, 1000),
      wanted: /damaged/,
    },
    { file: 'paragraphs.docx', what: 'ten million paragraphs', bytes: word(manyParagraphs), wanted: /more/ },
    {
      file: 'deep.docx',
      what: 'tables 5,000 deep',
      bytes: word(
        nested('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>', '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>', 5000),
      ),
      wanted: 'either',
    },
    {
      file: 'deeper.docx',
      what: 'content controls 100,000 deep',
      bytes: word(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 100_000)),
      wanted: 'either',
    },
    {
      file: 'xxe.docx',
      what: 'external entities',
      bytes: word(wordParagraph(`${PERSON} &secret; &far;`), XXE),
      wanted: 'either',
    },
    {
      file: 'laughs.docx',
      what: 'entities that grow',
      bytes: word(wordParagraph(`${PERSON} &j;`), LAUGHS),
      wanted: 'either',
    },
    {
      file: 'outside.docx',
      what: 'template, picture and chunk elsewhere',
      bytes: word(
        `${wordParagraph(PERSON)}<w:altChunk r:id="c"/>`,
        '',
        `<Relationship Id="t" Type="${RELATIONS}/attachedTemplate" Target="${OUTSIDE}" TargetMode="External"/><Relationship Id="i" Type="${RELATIONS}/image" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="c" Type="${RELATIONS}/aFChunk" Target="../../../etc/passwd"/>`,
      ),
      wanted: 'read',
    },
    {
      file: 'locked.docx',
      what: 'an encrypted package',
      bytes: new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Uint8Array(504),
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      wanted: /password/,
    },
    { file: 'locked.doc', what: 'an enciphered document', bytes: lockedDoc(), wanted: /password/ },
    {
      file: 'swollen.odt',
      what: '300 MB in one part',
      bytes: odtFile(officeText(`<text:p>${PERSON}</text:p>${blank.repeat(300_000)}`)),
      wanted: /unpacks to more/,
    },
    {
      file: 'paragraphs.odt',
      what: 'five million paragraphs',
      bytes: odtFile(officeText('<text:p/>'.repeat(5 * MILLION))),
      wanted: /more/,
    },
    {
      file: 'deep.odt',
      what: 'lists 20,000 deep',
      bytes: odtFile(
        officeText(nested('<text:list><text:list-item>', '</text:list-item></text:list>', 20_000)),
      ),
      wanted: 'either',
    },
    {
      file: 'xxe.odt',
      what: 'external entities',
      bytes: odtFile(officeText(`<text:p>${PERSON} &secret; &far;</text:p>`, XXE)),
      wanted: 'either',
    },
    {
      file: 'laughs.fodt',
      what: 'entities that grow',
      bytes: text(officeText(`<text:p>${PERSON} &j;</text:p>`, LAUGHS)),
      wanted: 'either',
    },
    {
      file: 'outside.fodt',
      what: 'a picture elsewhere',
      bytes: text(
        officeText(
          `<text:p>${PERSON}</text:p><text:p><draw:frame><draw:image xlink:href="${OUTSIDE}"/></draw:frame></text:p>`,
        ),
      ),
      wanted: 'read',
    },
    {
      file: 'spaces.fodt',
      what: 'a count of four billion spaces',
      bytes: text(officeText(`<text:p>${PERSON}</text:p><text:p>a<text:s text:c="4000000000"/>b</text:p>`)),
      wanted: 'read',
    },
    {
      file: 'locked.odt',
      what: 'encrypted parts',
      bytes: odtFile(
        'noise',
        '<manifest:manifest xmlns:manifest="urn:x"><manifest:encryption-data/></manifest:manifest>',
      ),
      wanted: /password/,
    },
    {
      file: 'files.docx',
      what: 'twenty thousand files',
      bytes: zipSync({
        ...wordFile(wordParagraph(PERSON)),
        ...Object.fromEntries(
          Array.from({ length: 20_000 }, (_, at) => [`word/x${at}.xml`, new Uint8Array()]),
        ),
      }),
      wanted: 'either',
    },
    {
      file: 'stuff.zip',
      what: 'an archive of nothing we know',
      bytes: zipSync({ 'a.bin': new Uint8Array(5) }),
      wanted: /archive/,
    },
  ];
}

function texts(): Attack[] {
  const cases: readonly (readonly [string, string, string, Attack['wanted']])[] = [
    ['deep.html', 'boxes 100,000 deep', nested('<div>', '</div>', 100_000), 'either'],
    ['wide.html', 'five million tags', `<h1>${PERSON}</h1>${'<b>'.repeat(5 * MILLION)}`, 'either'],
    [
      'outside.html',
      'everything from elsewhere',
      `<link rel=stylesheet href="${OUTSIDE}"><h1>${PERSON}</h1><img src="${OUTSIDE}"><iframe src="file:///etc/passwd"></iframe><script src="${OUTSIDE}"></script><object data="${OUTSIDE}"></object>`,
      'read',
    ],
    [
      'entities.html',
      'entities of a document type',
      `${LAUGHS}<h1>${PERSON}</h1><p>&j; &secret;</p>`,
      'read',
    ],
    ['deep.md', 'quotations 50,000 deep', `${'> '.repeat(50_000)}${PERSON}`, 'either'],
    ['links.md', 'a hundred thousand open brackets', `# ${PERSON}\n\n${'[a]('.repeat(100_000)}`, 'either'],
    [
      'tables.md',
      'a table of ten thousand columns',
      `# ${PERSON}\n\n${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n`,
      'read',
    ],
    [
      'outside.md',
      'pictures from elsewhere',
      `# ${PERSON}\n\n![x](${OUTSIDE}) ![y](file:///etc/passwd)\n`,
      'read',
    ],
    ['deep.rtf', 'groups a million deep', `{\\rtf1 ${nested('{', '}', MILLION)}}`, 'either'],
    [
      'open.rtf',
      'tables within tables',
      `{\\rtf1 ${PERSON}\\par ${'{\\trowd\\intbl '.repeat(100_000)}}`,
      'either',
    ],
    [
      'outside.rtf',
      'a template and a picture elsewhere',
      `{\\rtf1{\\*\\template ${OUTSIDE}}\\fs48 ${PERSON}\\par\\fs24 {\\field{\\*\\fldinst INCLUDEPICTURE "${OUTSIDE}"}{\\fldrslt }}}`,
      'read',
    ],
    [
      'numbers.rtf',
      'numbers beyond all measure',
      `{\\rtf1\\uc2147483647\\bin-5\\fs99999999999 ${PERSON}\\par\\li-99999999999 x\\u99999999999?}`,
      'either',
    ],
    ['bin.rtf', 'binary data longer than the file', `{\\rtf1 ${PERSON}\\par\\bin2000000000 x}`, 'read'],
    [
      'deep.json',
      'lists a million deep',
      `{"basics":{"name":"${PERSON}"},"x":${'['.repeat(MILLION)}${']'.repeat(MILLION)}}`,
      'either',
    ],
    [
      'deep-5000.json',
      'objects 5,000 deep',
      `{"basics":{"name":"${PERSON}"},"x":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      'either',
    ],
    [
      'highlights.json',
      'highlights 5,000 deep',
      `{"basics":{"name":"${PERSON}"},"work":[{"name":"A","highlights":${'[{"text":"x","children":'.repeat(5000)}[]${'}]'.repeat(5000)}}]}`,
      'either',
    ],
    [
      'wide.json',
      'a million numbers',
      `{"basics":{"name":"${PERSON}"},"work":[${'1,'.repeat(MILLION)}1]}`,
      'either',
    ],
    ['deep.yaml', 'lists 100,000 deep', `basics:\n  name: ${PERSON}\nx: ${'['.repeat(100_000)}`, 'either'],
    [
      'maps.yaml',
      'maps 2,000 deep',
      `basics:\n  name: ${PERSON}\n${Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}`,
      'either',
    ],
    [
      'tags.yaml',
      'tags of programs',
      `basics:\n  name: ${PERSON}\nx: !!js/function "function () {}"\ny: !include /etc/passwd\nz: !!python/object/apply:os.system [id]\n`,
      'read',
    ],
    ['circle.yaml', 'a list that holds itself', `basics: &b\n  name: ${PERSON}\n  self: *b\n`, 'either'],
    [
      'merge.yaml',
      'keys merged from prototypes',
      `basics:\n  name: ${PERSON}\n  __proto__: {polluted: 1}\n  constructor: {prototype: {polluted: 1}}\n`,
      'read',
    ],
    ['spaces.txt', 'a line of a million blanks', `${PERSON}\n${' '.repeat(MILLION)}x`, 'read'],
    ['marks.txt', 'combining marks upon each other', `${PERSON}\na${'\u0301'.repeat(100_000)}`, 'read'],
    ['directions.txt', 'signs that turn the text around', `${PERSON}\n\u202eCV\u202c \u2066x\u2069`, 'read'],
    ['zero.txt', 'a text of zero bytes', `${PERSON}${'\0'.repeat(5000)}`, 'either'],
  ];
  return cases.map(([file, what, content, wanted]) => ({ file, what, bytes: text(content), wanted }));
}

async function pdfs(): Promise<Attack[]> {
  const draw = (doc: PDFKit.PDFDocument) => put(doc, PERSON, 60, 50, 20);
  const locked = await makePdf(draw, { userPassword: 'gull', pdfVersion: '1.7' });
  const outside = await makePdf((doc) => {
    draw(doc);
    doc.link(60, 40, 300, 40, OUTSIDE);
    doc.link(60, 80, 100, 20, 'file:///etc/passwd');
    // A stream that says that its data is in another file (ISO 32000-1 §7.3.8.2).
    doc.ref({ F: new String('/etc/passwd') as string, Type: 'XObject' }).end('');
  });
  const deep = Buffer.from(await makePdf(draw)).toString('latin1');
  const arrays = deep.replace(
    '/Type /Catalog',
    `/Type /Catalog /Deep ${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  );
  return [
    { file: 'locked.pdf', what: 'locked', bytes: locked, wanted: /password/ },
    { file: 'outside.pdf', what: 'links and data elsewhere', bytes: outside, wanted: 'read' },
    {
      file: 'deep.pdf',
      what: 'lists 200,000 deep',
      bytes: new Uint8Array(Buffer.from(arrays, 'latin1')),
      wanted: 'either',
    },
  ];
}

export async function attacks(): Promise<readonly Attack[]> {
  return [...archives(), ...texts(), ...(await pdfs())];
}
