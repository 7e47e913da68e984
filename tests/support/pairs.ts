/**
 * PDF and Word files of the same pages side by side, and how far LibreOffice sets the one like the other.
 * LibreOffice is slow to start, so all pairs of a folder share one run of it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeFlow } from '../../main/compose/index';
import { docxExporter } from '../../main/exporters/docx/index';
import { pdfExporter } from '../../main/exporters/pdf/index';
import { openFontLibrary } from '../../main/fonts';
import { layoutFlow } from '../../main/layout/index';
import type { Brand } from '../../shared/brand';
import type { FontLibrary } from '../../shared/fonts';
import type { Layout } from '../../shared/pages';
import type { PaperId } from '../../shared/paper';
import type { Resume } from '../../shared/resume';
import type { Template } from '../../shared/template';
import { OFFERED } from './offered';

export const fonts = openFontLibrary(join(__dirname, '../../out/fonts'));

const TOOL = join(__dirname, '../../../shared/tools/compare-layout.py');

export interface Look {
  readonly template: Template;
  readonly paper: PaperId;
  /** For names of files and tests. */
  readonly look: string;
}

/** Every template on either paper. */
export const LOOKS: readonly Look[] = OFFERED.flatMap((template) =>
  (['a4', 'letter'] as const).map((paper) => ({ template, paper, look: `${template.id}-${paper}` })),
);

/** Each template once, on papers by turns, for what is too slow for all: `turn` is the place of whoever is set. */
export const looksInTurn = (turn: number): readonly Look[] =>
  LOOKS.filter((_, at) => at % 2 === ((at >> 1) + turn) % 2);

/** What the tool says of one pair. */
export interface Comparison {
  /** Of the PDF and of the Word file. */
  readonly pages: readonly [number, number];
  /** Share of words that stand within 2 pt of their counterparts. */
  readonly words: number;
  /** Of the words that were compared. */
  readonly n: number;
  readonly misses: readonly unknown[];
}

export interface Pair {
  readonly resume: Resume;
  readonly template: Template;
  readonly paper: PaperId;
  readonly brand?: Brand;
  readonly attachSource?: boolean;
  /** The shipped faces, by themselves. */
  readonly library?: FontLibrary;
}

/** Writes `NAME.pdf` and `NAME.docx` into the folder. */
export async function writePair(folder: string, name: string, pair: Pair): Promise<Layout> {
  const { resume, template, paper, brand, attachSource = true, library = fonts } = pair;
  const layout = layoutFlow(composeFlow(resume, template, { paper, brand }), library);
  for (const { extension, write } of [pdfExporter, docxExporter]) {
    const bytes = await write({ resume, layout, fonts: library, attachSource });
    writeFileSync(join(folder, `${name}.${extension}`), bytes);
  }
  return layout;
}

/** The pairs of a folder by name. LibreOffice's pages of `NAME.docx` are left as `word/NAME.pdf`. */
export function comparePairs(folder: string): Readonly<Record<string, Comparison>> {
  const report = join(folder, 'report.json');
  const word = join(folder, 'word');
  mkdirSync(word, { recursive: true });
  try {
    execFileSync('python3', [TOOL, folder, '--json', report, '--keep', word], { stdio: 'pipe' });
  } catch (error) {
    // Exit status 1 says that some pairs differ; which, the report tells. Without it nothing ran.
    if (!existsSync(report)) throw error;
  }
  return JSON.parse(readFileSync(report, 'utf8'));
}
