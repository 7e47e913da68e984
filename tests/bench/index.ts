/**
 * `npm run bench`: Galley, Typst and the docx library at the same work, in one run and in turn; nobody
 * attaches the résumé to the file. Times depend on the machine and the moment, ratios hardly, so ratios
 * are what is aimed at; nothing fails here for being slow. Run in the repository's root.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openFontLibrary } from '../../main/fonts';
import { tuneEngine } from '../../main/jobs/engine';
import type { FontLibrary } from '../../shared/fonts';
import { TEMPLATES } from '../../templates/index';
import { batchCosts, manyCosts } from './batch';
import { coldCosts, node } from './cold';
import { galleryCost, MOST_FOR_GALLERY } from './gallery';
import { importCosts } from './imports';
import type { Cost } from './measure';
import { openTypst } from './typst';
import { warmCosts } from './warm';
import { readResume } from './workload';

const OUT = 'out';
const BENCH = join('..', 'shared', 'bench');
const SAMPLE = join('assets', 'samples', 'ines-markovic.json');
const LONGEST = 'r20.json';

/** `--import`: only what opening documents costs. */
const IMPORTS_ONLY = process.argv.includes('--import');

/** `--gallery`: only the thumbnails of all templates. */
const GALLERY_ONLY = process.argv.includes('--gallery');

/** `--batch`: only what batches cost. */
const BATCHES_ONLY = process.argv.includes('--batch');
/** As many as an agency may have in a cupboard. */
const MANY = 2000;

function workload(): string[] {
  const given = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  if (given.length > 0) return given;
  const bench = ['r1.json', 'r2.json', 'r4.json', LONGEST].map((name) => join(BENCH, name));
  return bench.every(existsSync) ? bench : [SAMPLE];
}

async function main() {
  tuneEngine();
  const files = workload();
  const fonts = openFontLibrary(join(OUT, 'fonts'));
  if (IMPORTS_ONLY) return printImports(fonts);
  if (BATCHES_ONLY) return printBatches(fonts);
  if (GALLERY_ONLY) return printGallery(fonts);
  const typst = openTypst(join(OUT, 'fonts'));
  const nameOf = (file: string) => basename(file, '.json');

  const warm: { name: string; costs: Awaited<ReturnType<typeof warmCosts>> }[] = [];
  for (const file of files) {
    const rounds = basename(file) === LONGEST ? 15 : 100;
    warm.push({ name: nameOf(file), costs: await warmCosts(readResume(file), fonts, typst, rounds) });
  }
  table('PDF, warm: layout and file, ms (CPU ms)', [
    ['', 'pages', 'Galley', 'Typst', 'ratio', 'Typst, one word changed', 'ratio'],
    ...warm.map(({ name, costs: { pages, pdf, typst: full, typstAgain } }) => [
      name,
      String(pages),
      time(pdf),
      time(full),
      ratio(pdf.wall, full.wall),
      time(typstAgain),
      ratio(pdf.wall, typstAgain.wall),
    ]),
  ]);
  const [first, last] = [warm.at(0)?.costs, warm.at(-1)?.costs];
  if (first && last && last.pages > first.pages) {
    const growth = (last.pdf.cpu - first.pdf.cpu) / (last.pages - first.pages);
    print(`Growth of Galley: ${growth.toFixed(2)} CPU ms a page.\n`);
  }
  table('Word, warm: layout, file and fonts, ms (CPU ms)', [
    ['', 'Galley', 'docx library, no fonts', 'ratio'],
    ...warm.map(({ name, costs: { word, library } }) => [
      name,
      time(word),
      time(library),
      ratio(word.wall, library.wall),
    ]),
  ]);

  await printImports(fonts);
  await printGallery(fonts);

  const cold: string[][] = [];
  for (const file of files.filter((each) => basename(each) !== LONGEST)) {
    const costs = await coldCosts(file, OUT, fonts);
    const { pdf, typst: other, word, node: bare } = costs;
    const whole = [pdf, other, word, bare].map((wall) => wall.toFixed(0));
    cold.push([nameOf(file), ...whole.slice(0, 2), ratio(pdf, other), ...whole.slice(2)]);
  }
  table('Cold: a whole process, ms', [
    ['', 'Galley, PDF', 'Typst', 'ratio', 'Galley, Word', 'bare Node'],
    ...cold,
  ]);

  const short = files.filter((file) => basename(file) !== LONGEST);
  const resident: number[] = JSON.parse(
    node([join(OUT, 'bench', 'memory-process.cjs'), join(OUT, 'fonts'), ...short]),
  );
  const megabytes = resident.map((bytes) => bytes / 2 ** 20);
  const [hundred = 0] = megabytes;
  const thousand = megabytes.at(-1) ?? 0;
  table('A thousand documents in one process, PDF and Word of each: resident memory, MB', [
    megabytes.map((_, i) => `after ${(i + 1) * 100}`),
    megabytes.map((value) => value.toFixed(0)),
  ]);
  print(`Slope from 100 to 1000: ${(((thousand - hundred) / 900) * 1024).toFixed(1)} kB a document.\n`);
}

async function printBatches(fonts: FontLibrary) {
  const { galley, typst, mixed } = await batchCosts(OUT, fonts);
  const seconds = ({ wall, cpu }: Cost) => `${(wall / 1000).toFixed(2)} (${(cpu / 1000).toFixed(2)})`;
  table('A hundred JSON résumés, a whole process, s (CPU s)', [
    ['Galley, PDF and Word, two workers', 'Typst, PDF', 'ratio', 'of CPU'],
    [seconds(galley), seconds(typst), ratio(galley.wall, typst.wall), ratio(galley.cpu, typst.cpu)],
  ]);
  if (mixed)
    table('A hundred mixed documents → PDF and Word, s (CPU s)', [
      ['one worker', 'two', 'gain'],
      [seconds(mixed.one), seconds(mixed.two), ratio(mixed.one.wall, mixed.two.wall)],
    ]);
  const { resident, tenths } = await manyCosts(OUT, MANY);
  table(`${MANY} documents in one batch, by tenths`, [
    ['', ...tenths.map((_, at) => String(at + 1))],
    ['resident, MB', ...resident.map((bytes) => (bytes / 2 ** 20).toFixed(0))],
    ['seconds', ...tenths.map((wall) => (wall / 1000).toFixed(1))],
  ]);
}

async function printImports(fonts: FontLibrary) {
  const costs = await importCosts(fonts);
  table('Opening a document, warm: reading and understanding, ms (CPU ms)', [
    ['', 'pages', 'Galley', 'at most'],
    ...costs.map(({ name, pages, most, cost }) => [
      name,
      pages === undefined ? '' : String(pages),
      time(cost),
      most === undefined ? '' : String(most),
    ]),
  ]);
  const [twenty, forty] = costs.filter(({ pages = 0 }) => pages >= 20);
  if (!twenty?.pages || !forty?.pages) return;
  const growth = forty.cost.cpu / forty.pages / (twenty.cost.cpu / twenty.pages);
  print(`A page of ${forty.pages} costs ${growth.toFixed(2)} × a page of ${twenty.pages}.\n`);
}

async function printGallery(fonts: FontLibrary) {
  table('The gallery: two pages set anew in every template, ms (CPU ms)', [
    ['templates', 'Galley', 'at most'],
    [String(TEMPLATES.length), time(await galleryCost(fonts)), String(MOST_FOR_GALLERY)],
  ]);
}

function time({ wall, cpu }: Cost): string {
  return `${wall.toFixed(1)} (${cpu.toFixed(1)})`;
}

function ratio(cost: number, other: number): string {
  return `${(cost / other).toFixed(2)} ×`;
}

/** The first row is the head. */
function table(title: string, rows: readonly (readonly string[])[]) {
  const [head = [], ...body] = rows;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  print([`${title}\n`, row(head), row(head.map(() => '---')), ...body.map(row), ''].join('\n'));
}

function print(text: string) {
  process.stdout.write(`${text}\n`);
}

main();
