import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { IMPORTERS, readDocument } from '../../../main/importers/index';
import { blockText } from '../../../shared/blocks';
import { failedSchema } from '../../../shared/failed';
import type { Fault } from '../../../shared/faults';
import { sentences, UserError } from '../../../shared/result';
import { FIXTURES, file, open } from './support/files';

const formatOf = async (name: string, content: string) => (await readDocument(file(name, content))).format;

describe('readDocument', () => {
  it('goes by the content, not by the name', async () => {
    expect(await formatOf('cv.txt', '# Ada Byron\n\n**Analyst**, 1842\n')).toBe('markdown');
    expect(await formatOf('cv.txt', '---\nlayout: page\n---\n\nAda Byron\n')).toBe('markdown');
    expect(await formatOf('cv.md', '<!doctype html><h1>Ada Byron</h1>')).toBe('html');
    expect(await formatOf('cv.docx', '<html><body><p>Ada Byron</p></body></html>')).toBe('html');
    expect(await formatOf('cv.txt', '{ "basics": { "name": "Ada Byron" } }')).toBe('json');
    expect(await formatOf('cv.xml', '<?xml version="1.0"?><html><body><p>Ada Byron</p></body></html>')).toBe(
      'html',
    );
    expect(await formatOf('cv', 'Ada Byron\n\n- Analyst\n- Poet of numbers\n')).toBe('text');
  });

  it('lets the name decide where the content does not', async () => {
    expect(await formatOf('cv.md', 'Ada Byron\n\n- Analyst\n')).toBe('markdown');
    expect(await formatOf('cv.txt', 'Ada Byron\n\n- Analyst\n')).toBe('text');
    expect(await formatOf('cv.html', '<p>Ada Byron')).toBe('html');
    expect(await formatOf('cv.md', '<p align="center">Ada Byron</p>\n\n# Work\n')).toBe('markdown');
  });

  it('reads a Word file under any name', async () => {
    const { bytes } = open(`${FIXTURES}/styled.docx`);
    expect((await readDocument({ name: 'cv.pdf', bytes })).format).toBe('docx');
  });

  it('has an id and extensions of its own for every importer', () => {
    const ids = IMPORTERS.map((importer) => importer.id);
    const extensions = IMPORTERS.flatMap((importer) => importer.extensions);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});

describe('what cannot be read is refused with a reason', () => {
  it('however short it is', async () => {
    const heads = fc.constantFrom([], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x50, 0x4b, 3, 4]);
    const anything = fc.array(fc.nat(255), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(heads, anything, async (head, rest) => {
        const bytes = new Uint8Array([...head, ...rest]);
        const failure = await readDocument({ name: 'cv', bytes }).catch((error) => error);
        if (failure instanceof Error) expect(failure).toBeInstanceOf(UserError);
      }),
      { numRuns: 300 },
    );
  });

  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  const cases: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
    ['empty.md', '', /empty/],
    ['blank.txt', ' \n\t\n', /no words/],
    ['photo.docx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /picture/],
    ['scan.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), /picture/],
    ['old.doc', new Uint8Array([...compound, ...new Uint8Array(600)]), /Office 2003/],
    [
      'locked.docx',
      new Uint8Array([...compound, ...Buffer.from('EncryptedPackage', 'utf16le'), 0, 0]),
      /password/,
    ],
    ['sheet.docx', zip('[Content_Types].xml', 'xl/workbook.xml'), /Excel/],
    ['slides.docx', zip('[Content_Types].xml', 'ppt/presentation.xml'), /PowerPoint/],
    ['cv.pages', zip('Index/Document.iwa'), /Pages/],
    ['stuff.zip', zip('cv.txt'), /archive/],
    ['cut.docx', open(`${FIXTURES}/styled.docx`).bytes.subarray(0, 4000), /damaged/],
    ['noise.txt', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251), /not a document/],
    ['other.json', '{ "name": "a package", "version": "1.0.0" }', /not a résumé/],
    ['cut.json', '{\n  "basics": {\n    "name": "Ada', /damaged.*line 3/],
    ['feed.xml', '<?xml version="1.0"?>\n<!-- news -->\n<rss version="2.0"><channel/></rss>', /“rss”/],
    ['cv.txt', '<invoice xmlns="urn:example:invoice"><total>12</total></invoice>', /“invoice”/],
    ['word.xml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', /Word/],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Ada</text></svg>', /SVG/],
    ['half.xml', open(`${FIXTURES}/europass-candidate.xml`).bytes.subarray(0, 3000), /damaged/],
    ['tabs.yaml', 'basics:\n\tname: Ada\n', /damaged.*line 2/],
    ['deep.html', '<ul><li>'.repeat(20_000), /nested/],
  ];

  it.each(cases)('%s', async (name, content, reason) => {
    const reading = readDocument(file(name, content));
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(reason);
  });
});

describe('what is often wrong has a name', () => {
  const named: readonly (readonly [
    name: string,
    content: Uint8Array | string,
    fault: Fault,
    detail?: string,
  ])[] = [
    ['empty.md', '', 'empty'],
    ['blank.txt', ' \n\t\n', 'no-words'],
    ['noise.txt', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251), 'other-format'],
    ['stuff.zip', zipSync({ 'cv.txt': strToU8('x') }), 'archive'],
    ['stuff.gz', new Uint8Array([0x1f, 0x8b, 8, 0]), 'archive'],
    ['half.docx', Buffer.from('504b0304140000000800', 'hex'), 'damaged'],
    ['sheet.docx', zipSync({ 'xl/workbook.xml': strToU8('x') }), 'other-format'],
    ['other.json', '{ "name": "a package" }', 'other-format'],
    ['cut.docx', open(`${FIXTURES}/styled.docx`).bytes.subarray(0, 4000), 'damaged'],
    ['cut.pdf', '%PDF-1.7\n1 0 obj <<', 'damaged'],
    ['cut.json', '{\n  "basics": {\n    "name": "Ada', 'json', '3'],
    ['tabs.yaml', 'basics:\n\tname: Ada\n', 'yaml', '2'],
    ['deep.html', '<ul><li>'.repeat(20_000), 'too-deep'],
    ['crowd.html', `<h1>Ada</h1>${'<br>'.repeat(500_001)}`, 'too-much'],
    ['many.json', `{ "basics": {}, "work": [${'1,'.repeat(50_001)}1] }`, 'too-much'],
    ['old.galley', '{ "format": "galley" }', 'galley'],
    ['new.galley', '{ "format": "galley", "version": 99 }', 'newer-galley'],
  ];

  it.each(named.map((row) => ({ name: row[0], row })))('$name', async ({ row }) => {
    const [name, content, fault, detail] = row;
    const error: unknown = await readDocument(file(name, content)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(sentences(error)).toMatchObject({ fault, ...(detail !== undefined && { detail }) });
    expect(failedSchema.parse(sentences(error))).toEqual(sentences(error));
  });
});

describe('what is hidden in a document stays there', () => {
  it('never copies a data URI or a script', async () => {
    const page = `<h1>Ada</h1><a href="data:text/html,secret">site</a><img src="data:image/png;base64,secret"><script>secret()</script>`;
    expect(JSON.stringify(await readDocument(file('cv.html', page)))).not.toContain('secret');
  });

  it('does not touch prototypes', async () => {
    await readDocument(
      file(
        'cv.json',
        '{ "basics": { "__proto__": { "polluted": true } }, "__proto__": { "polluted": true } }',
      ),
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('large and awkward input takes time in proportion', () => {
  const inputs: readonly (readonly [string, string])[] = [
    ['line.txt', 'Engineer at Acme 2019-2021 '.repeat(80_000)],
    ['lines.txt', '  - Engineer\n'.repeat(100_000)],
    ['spaces.txt', `Ada${' '.repeat(1_000_000)}Byron`],
    ['brackets.txt', `Ada ${'['.repeat(100_000)}`],
    ['dashes.txt', `Ada\n${'- '.repeat(100_000)}x`],
    ['quotes.md', `${'> '.repeat(20_000)}Ada`],
    ['items.md', `${'- '.repeat(20_000)}Ada`],
    ['ticks.md', Array.from({ length: 500 }, (_, at) => `e ${'`'.repeat(at)}`).join(' ')],
    ['emphasis.md', `# Ada\n\n${'*a **b _c '.repeat(10_000)}`],
    ['rows.html', `<h1>Ada</h1>${'<div><span>a</span><span>b</span></div>'.repeat(20_000)}`],
    ['nested.html', `<h1>Ada</h1>${'<div><span class="x">a</span>'.repeat(400)}`],
  ];

  it.each(inputs)(
    '%s',
    async (name, content) => {
      const reading = await readDocument(file(name, content));
      const text = reading.kind === 'blocks' ? reading.blocks.map(blockText).join('') : '';
      expect(text.length).toBeGreaterThan(0);
    },
    10_000,
  );
});
