/** Opening documents, warm: what reading and understanding cost by format, and how they grow. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportResume, importDocument, layOut } from '../../main/pipeline';
import type { FontLibrary } from '../../shared/fonts';
import type { SourceFile } from '../../shared/importer';
import type { Resume } from '../../shared/resume';
import { type Cost, inTurn } from './measure';
import { LOOK } from './workload';

export interface ImportCost {
  readonly name: string;
  readonly pages?: number;
  /** Most milliseconds that a person should wait; absent where only a growth is told. */
  readonly most?: number;
  readonly cost: Cost;
}

/** Calls after which V8 has compiled what it will of the readers: those before are a third slower. */
const WARM = 20;

const RESUMES = join('tests', 'fixtures', 'resumes');
const HOSTILE = join('..', 'shared', 'corpus', 'hostile');

interface Document extends SourceFile {
  readonly pages?: number;
  readonly most?: number;
}

export async function importCosts(fonts: FontLibrary): Promise<ImportCost[]> {
  const short = await shortDocuments(readFixture('two-page.json'), fonts);
  const long = readFixture('four-page.json');
  const twenty = await longPdf(long, 20, fonts);
  const forty = await longPdf(long, 40, fonts);
  const hostile = ['txt-2mb-one-line.txt', 'pdf-2000-pages.pdf'].flatMap((name): Document[] => {
    const path = join(HOSTILE, name);
    return existsSync(path) ? [{ name, bytes: new Uint8Array(readFileSync(path)) }] : [];
  });
  return [
    ...(await measured(short, 10, WARM)),
    ...(await measured([{ ...twenty, most: 400 }, forty], 3)),
    ...(await measured(hostile, 1)),
  ];
}

async function measured(
  documents: readonly Document[],
  rounds: number,
  warmUp?: number,
): Promise<ImportCost[]> {
  const tasks = Object.fromEntries(
    documents.map(({ name, bytes }) => [name, () => importDocument({ name, bytes })]),
  );
  const costs = await inTurn(tasks, rounds, warmUp);
  return documents.flatMap(({ name, pages, most }) => {
    const cost = costs[name];
    return cost
      ? [{ name, ...(pages !== undefined && { pages }), ...(most !== undefined && { most }), cost }]
      : [];
  });
}

/** A résumé of two pages in the forms that people keep theirs in, none of them carrying its data. */
async function shortDocuments(resume: Resume, fonts: FontLibrary): Promise<Document[]> {
  const { files, layout } = await exportResume(resume, LOOK, ['md', 'txt', 'docx', 'pdf'], fonts, false);
  const pages = layout.pages.length;
  const documents = files.map(
    ({ extension, bytes }): Document => ({
      name: `cv.${extension}`,
      bytes,
      pages,
      most: extension === 'pdf' ? 60 : 30,
    }),
  );
  const markdown = files.find(({ extension }) => extension === 'md')?.bytes ?? new Uint8Array();
  const html = htmlOf(new TextDecoder().decode(markdown));
  return [...documents, { name: 'cv.html', bytes: new TextEncoder().encode(html), pages, most: 30 }];
}

/** The résumé's sections again and again, until the PDF has so many pages. */
async function longPdf(resume: Resume, pages: number, fonts: FontLibrary): Promise<Document> {
  let long = resume;
  while (layOut(long, LOOK, fonts).pages.length < pages)
    long = { ...long, sections: [...long.sections, ...resume.sections] };
  const { files, layout } = await exportResume(long, LOOK, ['pdf'], fonts, false);
  const [file] = files;
  return { name: `cv-${pages}.pdf`, bytes: file?.bytes ?? new Uint8Array(), pages: layout.pages.length };
}

/** As a builder would write the lines of our own Markdown: headings, items, paragraphs. */
function htmlOf(markdown: string): string {
  const body = markdown.split('\n').map((line) => {
    const [, signs = '', title] = /^(#+) (.*)$/.exec(line) ?? [];
    if (title) return `<h${signs.length}>${title}</h${signs.length}>`;
    if (line.startsWith('- ')) return `<ul><li>${line.slice(2)}</li></ul>`;
    return line === '' ? '' : `<div class="row"><span>${line}</span></div>`;
  });
  return `<!doctype html><html lang="en"><body>${body.join('\n')}</body></html>`;
}

function readFixture(name: string): Resume {
  return JSON.parse(readFileSync(join(RESUMES, name), 'utf8'));
}
