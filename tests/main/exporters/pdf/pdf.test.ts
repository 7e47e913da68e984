import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfExporter } from '../../../../main/exporters/pdf';
import { openFontLibrary } from '../../../../main/fonts';
import { layoutFlow } from '../../../../main/layout';
import type { Flow } from '../../../../shared/flow';
import { column, FLOWS, flow, PLAIN, page, paragraph, run } from '../../layout/flows';

const fonts = openFontLibrary('out/fonts');
const folder = mkdtempSync(join(tmpdir(), 'galley-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(given: Flow): Promise<Uint8Array> {
  const resume = { basics: { profiles: [], details: [] }, sections: [] };
  return pdfExporter.write({ resume, layout: layoutFlow(given, fonts), fonts, attachSource: true });
}

/** Runs one of the tools that judge a PDF, on these bytes. */
function ask(
  tool: string,
  options: readonly string[],
  bytes: Uint8Array,
  output: readonly string[] = [],
): string {
  const file = join(folder, 'asked.pdf');
  writeFileSync(file, bytes);
  return execFileSync(tool, [...options, file, ...output], { encoding: 'utf8', stdio: 'pipe' });
}

const textOf = (bytes: Uint8Array) => ask('pdftotext', ['-raw'], bytes, ['-']);
const tagsOf = (bytes: Uint8Array) => ask('pdfinfo', ['-struct-text'], bytes);

const SHEET = flow([
  column([paragraph('Bells', { role: 'heading' }), paragraph('tuning')], {
    id: 'sidebar',
    width: 165,
    fill: '#eef2f5',
  }),
  column(
    [
      paragraph('Ottilie O’Neill', { role: 'name', leading: 30 }, { size: 24, bold: true }),
      paragraph(
        [run('write to '), run('ottilie@example.org', {}, 'mailto:ottilie@example.org'), run(' at sea')],
        {
          role: 'contact',
        },
      ),
      paragraph('Work', {
        role: 'heading',
        keepWithNext: true,
        ruleBelow: { width: 0.5, gap: 1, color: '#888888' },
      }),
      paragraph('Lightship tender', { role: 'entryHead', trailing: [run('2019 – 2023')] }),
      paragraph(
        'Kept the final well-documented lamp of the outer bank burning through nights of fine weather.',
        {
          role: 'bullet',
          indent: 12,
          hanging: 10,
          marker: run('•'),
        },
      ),
      paragraph('and by day', { role: 'subBullet', indent: 24, hanging: 10, marker: run('–') }),
    ],
    { width: 330.3 },
  ),
]);

describe('a PDF', () => {
  it('is sound, has every font embedded as a subset with its characters', async () => {
    const bytes = await write(SHEET);
    expect(ask('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors found');
    const rows = ask('pdffonts', [], bytes).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toMatch(/^[A-Z]{6}\+Galley\w+-\w+ +CID TrueType +Identity-H +yes yes yes/);
  });

  it('says what its words are, the name first, and parts words where the eye does', async () => {
    expect(tagsOf(await write(SHEET)).replace(/Object \d+ 0/g, 'Object')).toMatchInlineSnapshot(`
      "Document
        H1 (block)
          "Ottilie O’Neill"
        P (block)
          "write to "
          Link (inline)
            "ottilie@example.org"
            Object
          " at sea"
        H2 (block)
          "Work"
        H3 (block)
          "Lightship tender 2019 – 2023"
        L (block)
          LI (block)
            Lbl (block)
              "• "
            LBody (block)
              "Kept the final well-documented lamp of the outer bank burning through nights of fine weather."
              L (block)
                LI (block)
                  Lbl (block)
                    "– "
                  LBody (block)
                    "and by day"
        H2 (block)
          "Bells"
        P (block)
          "tuning"
      "
    `);
  });

  it('leaves running lines out of the text that is read aloud', async () => {
    const parts = [
      { text: 'Ottilie\u00a0·\u00a0' },
      { text: '', field: 'page' },
      { text: '/' },
      { text: '', field: 'pages' },
    ] as const;
    const rows = [{ parts, trailing: [], align: 'right' }] as const;
    const foot = {
      everywhere: false,
      rows,
      style: PLAIN,
      leading: 12,
      distance: 20,
      clear: 0,
      inset: { left: 0, right: 0 },
    };
    const bytes = await write({
      ...page(paragraph('Bells'), paragraph('Buoys', { pageBreakBefore: true })),
      runningFoot: foot,
    });
    expect(textOf(bytes)).toMatch(/Bells\s+Buoys\s+Ottilie · 2\/2/);
    expect(tagsOf(bytes)).not.toContain('Ottilie');
    const drawn = ask('qpdf', ['--qdf', '--object-streams=disable'], bytes, ['-']);
    expect(drawn.match(/\/Type \/Pagination/g)).toHaveLength(1);
    expect(drawn).toContain('/Attached [/Bottom]');
  });

  it('tells title, author and language, and shows the title', async () => {
    const bytes = await write(page(paragraph('x')));
    const info = ask('pdfinfo', [], bytes);
    expect(info).toMatch(/^Title: +Ottilie Brandwacht$/m);
    expect(info).toMatch(/^Author: +Ottilie Brandwacht$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    const catalog = ask('qpdf', ['--qdf', '--object-streams=disable'], bytes, ['-']);
    expect(catalog).toContain('/Lang (en)');
    expect(catalog).toContain('/DisplayDocTitle true');
  });

  it('keeps its metadata well-formed whatever the name', async () => {
    const bytes = await write({ ...page(paragraph('x')), title: 'Brandwacht & <Söhne>\u0001' });
    expect(ask('pdfinfo', [], bytes)).toContain('Brandwacht & <Söhne>');
    const metadata = ask('pdfinfo', ['-meta'], bytes);
    expect(metadata).toContain('Brandwacht &#38; &#60;Söhne&#62; ');
  });

  it('has a bookmark for each section', async () => {
    const bytes = await write(SHEET);
    const source = ask('qpdf', ['--qdf', '--object-streams=disable'], bytes, ['-']);
    expect([...source.matchAll(/\/Title \((Bells|Work)\)/g)].map((match) => match[1])).toEqual([
      'Work',
      'Bells',
    ]);
  });

  it('links to the web, mail and phones only, one area for each line', async () => {
    const long = 'a link of many words '.repeat(8);
    const bytes = await write(
      page(
        paragraph([run(long, {}, 'https://example.org/łąka?a=b')]),
        paragraph([run('call', {}, 'tel:+15550134'), run(' or '), run('run', {}, 'javascript:alert(1)')]),
      ),
    );
    const links = [
      ...ask('qpdf', ['--qdf', '--object-streams=disable'], bytes, ['-']).matchAll(/\/URI \((.*)\)/g),
    ];
    expect(links.map((link) => link[1])).toEqual([
      'https://example.org/%C5%82%C4%85ka?a=b',
      'https://example.org/%C5%82%C4%85ka?a=b',
      'tel:+15550134',
    ]);
  });

  it('gives its words back: ligature letters, apostrophes, accents, capitals, signs', async () => {
    const words = 'O’Neill office affluent 5\u00a0km “Zażółć” Съешь Ξένος ☎ 🌐 naïve';
    const bytes = await write(page(paragraph(words), paragraph('Straße', {}, { caps: true })));
    expect(textOf(bytes).trim()).toBe(`${words.replace('\u00a0', ' ')}\nSTRAẞE`);
  });

  it('holds every word of any flow once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(FLOWS, async (given) => {
        const bytes = await write(given);
        const { pages } = layoutFlow(given, fonts);
        // pdftotext takes a hyphen at a line's end for a mere break, so hyphens and spaces do not count.
        const letters = (text: string) => text.normalize('NFC').replace(/[\s\u00a0-]/g, '');
        const drawn = pages.flatMap(({ columns }) =>
          columns.flatMap(({ blocks }) =>
            blocks.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text))),
          ),
        );
        expect(letters(textOf(bytes))).toBe(letters(drawn.join('')));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('does not depend on what was written before it', async () => {
    const first = await write(SHEET);
    for (let i = 0; i < 30; i += 1) await write(page(paragraph(`Résumé no. ${i}: ’ʼ é ${'é’ '.repeat(i)}`)));
    expect(Buffer.compare(await write(SHEET), first)).toBe(0);
  });

  it('is an empty page for an empty flow, in no language and without a name', async () => {
    const bytes = await write({ ...page(), title: '', lang: '' });
    expect(ask('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors found');
    expect(ask('pdfinfo', [], bytes)).toMatch(/^Pages: +1$/m);
  });
});
