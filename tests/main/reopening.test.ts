/** Galley's own PDF and Word files, opened again: exact while they say what they said, read when edited. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../main/fonts';
import { readDocument } from '../../main/importers/index';
import { exportResume } from '../../main/pipeline';
import { writeJsonResume } from '../../shared/json-resume/write';
import type { Entry, Resume } from '../../shared/resume';
import { TEMPLATES } from '../../templates/index';
import { resumes } from '../support/resumes';

const fonts = openFontLibrary('out/fonts');
const FIXTURES = join(__dirname, '../fixtures/resumes');
const names = readdirSync(FIXTURES);
const fixture = (name: string): Resume => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));

async function files(resume: Resume, templateId: string, attachSource = true) {
  const look = { templateId, paper: 'a4' } as const;
  const made = await exportResume(resume, look, ['pdf', 'docx'], fonts, attachSource);
  return made.files.map(({ extension, bytes }) => ({ name: `again.${extension}`, bytes }));
}

/** A PDF of which somebody kept the first page only. */
function firstPage(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'galley-reopening-'));
  const [whole, cut] = [join(folder, 'whole.pdf'), join(folder, 'cut.pdf')];
  writeFileSync(whole, bytes);
  execFileSync('qpdf', [whole, '--pages', '.', '1', '--', cut]);
  const first = readFileSync(cut);
  rmSync(folder, { recursive: true });
  return new Uint8Array(first);
}

/** A Word file after somebody changed a part of it. */
function edited(bytes: Uint8Array, change: (parts: Unzipped) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

const inPart = (path: string, change: (xml: string) => string) => (parts: Unzipped) => {
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
};

describe.each(TEMPLATES)('a file in $id', ({ id }) => {
  it.each(names)('gives %s back as it was', async (name) => {
    for (const file of await files(fixture(name), id)) {
      const reading = await readDocument(file);
      expect(reading).toEqual({
        kind: 'resume',
        resume: fixture(name),
        notes: [],
        lines: expect.any(Array),
        format: file.name.slice(6),
      });
    }
  });

  it('gives any résumé back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(resumes, async (resume) => {
        for (const file of await files(resume, id))
          expect(await readDocument(file)).toMatchObject({ kind: 'resume', resume });
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('a file with the résumé attached', () => {
  const odd = (entries: readonly Entry[]): Resume => ({
    basics: { name: 'Ola ]]> <b>&amp;</b> \u0007\ufffe\ud800 “Ø” ☎ 🌐', profiles: [{}], details: [] },
    sections: [{ kind: 'work', title: '', entries }],
  });
  const blank: Entry = { shape: 'dated', title: '', highlights: [], keywords: [] };

  it('keeps what JSON Resume has no word for: empty entries, control characters', async () => {
    for (const file of await files(odd([blank]), 'meridian'))
      expect(await readDocument(file)).toMatchObject({ kind: 'resume', resume: odd([blank]) });
  });

  it('is the same file every time', async () => {
    const [first, second] = [
      await files(fixture('german.json'), 'harbour'),
      await files(fixture('german.json'), 'harbour'),
    ];
    expect(
      first.map(({ bytes }) => Buffer.compare(bytes, second.shift()?.bytes ?? new Uint8Array())),
    ).toEqual([0, 0]);
  });

  it('is read by what it shows once its words were edited, and says so', async () => {
    const resume = fixture('one-page.json');
    const [, word] = await files(resume, 'meridian');
    const retyped = inPart('word/document.xml', (xml) => xml.replace(/(<w:t[^>]*>)[^<]+/, '$1Someone Else'));
    const reading = await readDocument({
      name: 'a.docx',
      bytes: edited(word?.bytes ?? new Uint8Array(), retyped),
    });
    expect(reading).toMatchObject({ kind: 'blocks', notes: [{ code: 'edited-since' }] });
    expect(JSON.stringify(reading)).toContain('Someone Else');
  });

  it('is read by the pages that are left in the PDF', async () => {
    const [pdf] = await files(fixture('two-page.json'), 'meridian');
    const cut = { name: 'a.pdf', bytes: firstPage(pdf?.bytes ?? new Uint8Array()) };
    expect(await readDocument(cut)).toMatchObject({ kind: 'blocks', notes: [{ code: 'edited-since' }] });
  });

  it('is reopened after a program split its runs and renumbered its parts', async () => {
    const resume = fixture('one-page.json');
    const [, word] = await files(resume, 'meridian');
    const split = inPart('word/document.xml', (xml) =>
      xml.replace(/(<w:t[^>]*>)(\w)(\w[^<]*<\/w:t>)/g, '$1$2</w:t></w:r><w:r><w:t>$3'),
    );
    const moved = (parts: Unzipped) => {
      parts['customXml/item7.xml'] = parts['customXml/item1.xml'] ?? new Uint8Array();
      Reflect.deleteProperty(parts, 'customXml/item1.xml');
    };
    const bytes = edited(word?.bytes ?? new Uint8Array(), (parts) => {
      split(parts);
      moved(parts);
    });
    expect(await readDocument({ name: 'a.docx', bytes })).toMatchObject({ kind: 'resume', resume });
  });

  it('is read by what it shows when the attachment is damaged', async () => {
    const [, word] = await files(fixture('one-page.json'), 'meridian');
    const cut = inPart('customXml/item1.xml', (xml) => xml.replace(/"basics.*"meta"/s, ''));
    const reading = await readDocument({
      name: 'a.docx',
      bytes: edited(word?.bytes ?? new Uint8Array(), cut),
    });
    expect(reading.kind).toBe('blocks');
  });
});

describe('the attachment of a PDF', () => {
  it('is the résumé as JSON Resume, named as the source of the document', async () => {
    const [pdf] = await files(fixture('polish.json'), 'harbour');
    const folder = mkdtempSync(join(tmpdir(), 'galley-reopening-'));
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf?.bytes ?? new Uint8Array());
    const ask = (...args: string[]) =>
      execFileSync('qpdf', [...args, file, ...(args.includes('--qdf') ? ['-'] : [])], { encoding: 'utf8' });
    const listed = ask('--list-attachments', '--verbose');
    const attached = JSON.parse(ask('--show-attachment=resume.json'));
    const source = ask('--qdf', '--object-streams=disable');
    rmSync(folder, { recursive: true });
    expect(listed).toContain('resume.json');
    expect(attached).toMatchObject(JSON.parse(JSON.stringify(writeJsonResume(fixture('polish.json')))));
    expect(source).toMatch(/\/AFRelationship \/Source/);
    expect(source).toMatch(/\/Subtype \/application#2fjson/i);
    expect(source).toMatch(/\/AF \[\s*\d+ 0 R\s*\]/);
  });
});

describe('a list in a summary', () => {
  const text = 'Keeps clocks going:\n- wheels of towers\n- bells of **bronze**\nSince 2012.';
  const resume: Resume = {
    basics: { name: 'Mira Osgood', profiles: [], details: [] },
    sections: [{ kind: 'summary', title: 'Summary', entries: [{ shape: 'prose', text }] }],
  };

  it('comes back as it was written', async () => {
    for (const file of await files(resume, 'meridian'))
      expect(await readDocument(file)).toMatchObject({ kind: 'resume', resume });
  });

  it('is a list to whoever reads the pages', async () => {
    for (const file of await files(resume, 'meridian', false)) {
      const reading = await readDocument(file);
      const blocks = reading.kind === 'blocks' ? reading.blocks : [];
      const points = blocks.flatMap((block) => (block.kind === 'listItem' ? [block.runs] : []));
      expect(points.map((runs) => runs.map((run) => run.text).join(''))).toEqual([
        'wheels of towers',
        'bells of bronze',
      ]);
    }
  });

  it('is numbered by Word, with a sign that is none of the words', async () => {
    const [, word] = await files(resume, 'meridian');
    const body = strFromU8(
      unzipSync(word?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
    );
    expect(body.match(/<w:numPr>/g)).toHaveLength(2);
    expect(body).not.toMatch(/[•-] ?(?:wheels|bells)/);
  });
});

describe('a file without the résumé attached', () => {
  it('has no trace of it', async () => {
    for (const { name, bytes } of await files(fixture('two-page.json'), 'meridian', false)) {
      const raw = Buffer.from(bytes).toString('latin1');
      const all = name.endsWith('docx')
        ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
        : [raw];
      expect(raw).not.toMatch(/customXml|EmbeddedFile|Filespec|AFRelationship|resume\.json/);
      for (const text of all) expect(text).not.toMatch(/urn:galley|"basics"|customXml/);
      expect((await readDocument({ name, bytes })).kind).toBe('blocks');
    }
  });
});
