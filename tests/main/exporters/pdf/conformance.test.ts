/**
 * What PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) ask of a file, clause by clause, on the file
 * as qpdf parses it; and that a file which fails one makes no claim.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeFlow } from '../../../../main/compose/index';
import { pdfExporter } from '../../../../main/exporters/pdf/index';
import { openFontLibrary } from '../../../../main/fonts';
import { layoutFlow } from '../../../../main/layout/index';
import type { Layout } from '../../../../shared/pages';
import type { Resume } from '../../../../shared/resume';
import { TEMPLATES } from '../../../../templates/index';
import { page, paragraph } from '../../layout/flows';

const fonts = openFontLibrary('out/fonts');
const FIXTURES = join(__dirname, '../../../fixtures/resumes');
const fixture = (name: string): Resume => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'galley-conformance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Dict = Readonly<Record<string, unknown>>;

interface Stream {
  readonly dict: Dict;
  readonly text: string;
}

/** A PDF as its objects; references are followed by `at`. */
class Parsed {
  readonly objects: Readonly<Record<string, { value?: unknown; stream?: { dict: Dict; data: string } }>>;

  constructor(readonly bytes: Uint8Array) {
    const file = join(folder, 'parsed.pdf');
    writeFileSync(file, bytes);
    const flags = ['--json', '--json-stream-data=inline', '--decode-level=generalized'];
    const json = execFileSync('qpdf', [...flags, file], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    this.objects = JSON.parse(json).qpdf[1];
  }

  at(value: unknown): unknown {
    const found = typeof value === 'string' ? this.objects[`obj:${value}`] : undefined;
    return found ? (found.value ?? found.stream?.dict) : value;
  }

  dict(value: unknown): Dict {
    const found = this.at(value);
    return typeof found === 'object' && found !== null ? (found as Dict) : {};
  }

  list(value: unknown): readonly unknown[] {
    const found = this.at(value);
    return Array.isArray(found) ? found : [];
  }

  stream(value: unknown): Stream {
    const found = this.objects[`obj:${String(value)}`]?.stream;
    return { dict: found?.dict ?? {}, text: Buffer.from(found?.data ?? '', 'base64').toString('latin1') };
  }

  get catalog(): Dict {
    return this.dict(this.dict(this.objects.trailer?.value)['/Root']);
  }

  ofType(type: string): readonly Dict[] {
    return Object.values(this.objects)
      .map((object) => (object.value ?? object.stream?.dict) as Dict)
      .filter((value) => typeof value === 'object' && value !== null && value['/Type'] === type);
  }

  get metadata(): string {
    return Buffer.from(this.stream(this.catalog['/Metadata']).text, 'latin1').toString('utf8');
  }

  get contents(): readonly string[] {
    return this.ofType('/Page').map((page) => this.stream(page['/Contents']).text);
  }

  /** Structure elements in reading order, each with its parent's type. */
  elements(from: unknown = this.dict(this.catalog['/StructTreeRoot'])['/K'], parent = ''): Element[] {
    const kids = Array.isArray(this.at(from)) ? this.list(from) : [from];
    return kids.flatMap((kid) => {
      const dict = this.dict(kid);
      const type = dict['/S'];
      if (typeof type !== 'string') return [];
      return [{ type, parent, dict }, ...this.elements(dict['/K'], type)];
    });
  }
}

interface Element {
  readonly type: string;
  readonly parent: string;
  readonly dict: Dict;
}

async function parsed(resume: Resume, template = TEMPLATES[0], attachSource = true): Promise<Parsed> {
  if (!template) throw new Error('there is no template');
  const layout: Layout = layoutFlow(composeFlow(resume, template, { paper: 'a4' }), fonts);
  return new Parsed(await pdfExporter.write({ resume, layout, fonts, attachSource }));
}

const claims = (pdf: Parsed) => /pdfaid:part|pdfuaid:part/.test(pdf.metadata);

describe.each(
  TEMPLATES.flatMap((template) => readdirSync(FIXTURES).map((name) => ({ id: template.id, template, name }))),
)('$name in $id', ({ template, name }) => {
  let pdf: Parsed;
  beforeAll(async () => {
    pdf = await parsed(fixture(name), template);
  });

  it('ISO 14289-1 §5, ISO 19005-3 §6.6.4: says what it claims to be', () => {
    expect(pdf.metadata).toMatch(/<pdfuaid:part>1</);
    expect(pdf.metadata).toMatch(/<pdfaid:part>3</);
    expect(pdf.metadata).toMatch(/<pdfaid:conformance>A</);
  });

  it('ISO 14289-1 §7.1: is marked, titled, shows the title; all content is tagged or an artifact', () => {
    expect(pdf.dict(pdf.catalog['/MarkInfo'])).toMatchObject({ '/Marked': true });
    expect(pdf.dict(pdf.catalog['/MarkInfo'])['/Suspects']).not.toBe(true);
    expect(pdf.dict(pdf.catalog['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    expect(pdf.metadata).toMatch(/<dc:title>[\s\S]*<rdf:li xml:lang="x-default">[^<]+</);
    for (const content of pdf.contents) {
      let depth = 0;
      let painted = 0;
      for (const [operator] of content.matchAll(/\b(?:BDC|BMC|EMC|Tj|TJ|f|S|Do)\b(?![^[(<]*[>)])/g)) {
        if (operator === 'BDC' || operator === 'BMC') depth += 1;
        else if (operator === 'EMC') depth -= 1;
        else {
          painted += 1;
          expect(depth, `${operator} outside of marked content`).toBe(1);
        }
      }
      expect(depth).toBe(0);
      expect(painted).toBeGreaterThan(0);
    }
  });

  it('ISO 14289-1 §7.2, ISO 19005-3 §6.7.4: says its language', () => {
    expect(pdf.catalog['/Lang']).toMatch(/^u:[a-z]{2,3}/);
  });

  it('ISO 14289-1 §7.4.2: headings skip no level', () => {
    const levels = pdf
      .elements()
      .flatMap(({ type }) => /^\/H(\d)$/.exec(type)?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('ISO 14289-1 §7.3: figures say what they show', () => {
    for (const { type, dict } of pdf.elements())
      if (type === '/Figure') expect(dict['/Alt']).toMatch(/^u:\S/);
  });

  it('ISO 14289-1 §7.6, ISO 32000-1 §14.8.4.3.3: lists hold items, items hold labels and bodies', () => {
    for (const { type, parent } of pdf.elements()) {
      if (type === '/LI') expect(parent).toBe('/L');
      if (type === '/Lbl' || type === '/LBody') expect(parent).toBe('/LI');
      if (parent === '/L') expect(type).toBe('/LI');
    }
  });

  it('ISO 14289-1 §7.18.3, §7.18.5: links have words, a place in the structure, and the page’s tab order', () => {
    const links = pdf.ofType('/Annot');
    expect(links.length).toBeGreaterThan(0);
    const objects = pdf
      .elements()
      .filter(({ type }) => type === '/Link')
      .flatMap(({ dict }) => pdf.list(dict['/K']));
    const placed = new Set(objects.map((kid) => pdf.dict(kid)['/Obj']).filter((ref) => ref !== undefined));
    expect(placed.size).toBe(links.length);
    for (const link of links) {
      expect(link['/Subtype']).toBe('/Link');
      expect(link['/Contents']).toMatch(/^u:\S/);
      expect(link['/StructParent']).toBeTypeOf('number');
    }
    for (const page of pdf.ofType('/Page')) if (page['/Annots']) expect(page['/Tabs']).toBe('/S');
  });

  it('ISO 14289-1 §7.21, ISO 19005-3 §6.2.11: fonts are embedded, coded, and say their characters', () => {
    const composite = pdf.ofType('/Font').filter((font) => font['/Subtype'] === '/Type0');
    expect(composite.length).toBeGreaterThan(0);
    expect(pdf.ofType('/Font')).toHaveLength(composite.length * 2);
    for (const font of composite) {
      expect(font['/Encoding']).toBe('/Identity-H');
      expect(pdf.stream(font['/ToUnicode']).text).toContain('beginbfrange');
      expect(pdf.stream(font['/ToUnicode']).text).not.toMatch(/<(?:0000|feff|fffe)>\s*(?:\]|$)/im);
      const [descendant] = pdf.list(font['/DescendantFonts']).map((each) => pdf.dict(each));
      expect(descendant?.['/CIDToGIDMap']).toBe('/Identity');
      const descriptor = pdf.dict(descendant?.['/FontDescriptor']);
      // OpenType §“Table directory”: the mark of TrueType outlines.
      expect(['\0\x01\0\0', 'true']).toContain(pdf.stream(descriptor['/FontFile2']).text.slice(0, 4));
    }
  });

  it('ISO 19005-3 §6.1.2, §6.1.3: begins with its version and binary bytes, ends with an ID, is not locked', () => {
    const start = Buffer.from(pdf.bytes.subarray(0, 20));
    expect(start.toString('latin1')).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}/);
    const trailer = pdf.dict(pdf.objects.trailer?.value);
    expect(pdf.list(trailer['/ID'])).toHaveLength(2);
    expect(trailer['/Encrypt']).toBeUndefined();
    expect(Buffer.from(pdf.bytes).toString('latin1').trimEnd()).toMatch(/%%EOF$/);
  });

  it('ISO 19005-3 §6.2.3: means its colours by one sRGB output intent', () => {
    const [intent, ...others] = pdf.list(pdf.catalog['/OutputIntents']).map((each) => pdf.dict(each));
    expect(others).toEqual([]);
    expect(intent).toMatchObject({ '/S': '/GTS_PDFA1', '/OutputConditionIdentifier': 'u:sRGB IEC61966-2.1' });
    const profile = pdf.stream(intent?.['/DestOutputProfile']);
    expect(profile.dict['/N']).toBe(3);
    expect(profile.text.slice(36, 40)).toBe('acsp');
    for (const content of pdf.contents) expect(content).not.toMatch(/\/DeviceCMYK|\/Pattern|\bsh\b/);
  });

  it('ISO 19005-3 §6.3, §6.5: annotations print and nothing acts but links to addresses', () => {
    for (const link of pdf.ofType('/Annot')) {
      expect(link['/F']).toBe(4);
      expect(pdf.dict(link['/A'])['/S']).toBe('/URI');
    }
    for (const key of ['/OpenAction', '/AA', '/AcroForm']) expect(pdf.catalog[key]).toBeUndefined();
  });

  it('ISO 19005-3 §6.6.2: has readable XMP that agrees with the information, and describes foreign schemas', () => {
    const { dict } = pdf.stream(pdf.catalog['/Metadata']);
    expect(dict).toMatchObject({ '/Type': '/Metadata', '/Subtype': '/XML' });
    expect(dict['/Filter']).toBeUndefined();
    const info = pdf.dict(pdf.dict(pdf.objects.trailer?.value)['/Info']);
    const say = (key: string) => String(pdf.at(info[key])).slice(2);
    expect(pdf.metadata).toContain(`<rdf:li xml:lang="x-default">${say('/Title')}</rdf:li>`);
    expect(pdf.metadata).toContain(`<rdf:li>${say('/Author')}</rdf:li>`);
    expect(pdf.metadata).toContain(`<pdf:Producer>${say('/Producer')}</pdf:Producer>`);
    expect(pdf.metadata).toContain(`<xmp:CreatorTool>${say('/Creator')}</xmp:CreatorTool>`);
    expect(pdf.metadata).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<');
  });

  it('ISO 19005-3 §6.8: the embedded file has a type, a date, both names and a relationship', () => {
    const [file, ...others] = pdf.ofType('/Filespec');
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      '/F': 'u:resume.json',
      '/UF': 'u:resume.json',
      '/AFRelationship': '/Source',
    });
    expect(pdf.list(pdf.catalog['/AF']).map((each) => pdf.dict(each))).toEqual([file]);
    const embedded = pdf.dict(pdf.dict(file?.['/EF'])['/F']);
    expect(embedded['/Subtype']).toBe('/application/json');
    expect(pdf.dict(embedded['/Params'])['/ModDate']).toMatch(/^u:D:\d{8}/);
  });
});

describe('no claim is made', () => {
  const [name = ''] = readdirSync(FIXTURES);
  const whole = fixture(name);

  it('where a character has no glyph', async () => {
    const { basics } = whole;
    expect(
      claims(await parsed({ ...whole, basics: { ...basics, label: 'Keeper of \u{1F9FF}\u{13000}' } })),
    ).toBe(false);
  });

  it('where nobody is named', async () => {
    const { name: _, ...basics } = whole.basics;
    expect(claims(await parsed({ ...whole, basics }))).toBe(false);
  });

  it('where an entry stands right below the name, skipping a level', async () => {
    const flow = page(paragraph('Ottilie', { role: 'name' }), paragraph('Tuner', { role: 'entryHead' }));
    const layout = layoutFlow(flow, fonts);
    expect(
      claims(new Parsed(await pdfExporter.write({ resume: whole, layout, fonts, attachSource: true }))),
    ).toBe(false);
  });

  it('and is made without the résumé attached too', async () => {
    expect(claims(await parsed(whole, TEMPLATES[0], false))).toBe(true);
  });
});
