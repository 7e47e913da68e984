/** Résumés as a scanner gives them back. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFontLibrary } from '../../main/fonts';
import { exportResume } from '../../main/pipeline';
import type { Resume } from '../../shared/resume';

const ROOT = join(__dirname, '..', '..');

export interface Scan {
  /** A picture a page, as files. */
  readonly pages: readonly Uint8Array[];
  /** What they show. */
  readonly text: string;
  /** The same, page by page. */
  readonly texts: readonly string[];
}

/** Our own pages of a résumé of tests/fixtures, rasterised by poppler in greys. */
export function scan(name: string, templateId: string, kind: 'png' | 'jpeg', dpi = 200): Promise<Scan> {
  const path = join(ROOT, 'tests', 'fixtures', 'resumes', `${name}.json`);
  return scanOf(JSON.parse(readFileSync(path, 'utf8')), templateId, kind, dpi);
}

/** Of any résumé. JPEG files are of the quality that scanners put up with. */
export async function scanOf(
  resume: Resume,
  templateId: string,
  kind: 'png' | 'jpeg',
  dpi = 200,
): Promise<Scan> {
  const fonts = openFontLibrary(join(ROOT, 'out', 'fonts'));
  const { files } = await exportResume(resume, { templateId, paper: 'a4' }, ['pdf'], fonts);
  const folder = mkdtempSync(join(tmpdir(), 'galley-scan-'));
  try {
    const pdf = join(folder, 'cv.pdf');
    writeFileSync(pdf, files[0]?.bytes ?? new Uint8Array());
    const quality = kind === 'jpeg' ? ['-jpegopt', 'quality=70'] : [];
    execFileSync('pdftoppm', ['-r', String(dpi), '-gray', `-${kind}`, ...quality, pdf, join(folder, 'page')]);
    const pictures = readdirSync(folder)
      .filter((file) => file.startsWith('page'))
      .sort();
    const texts = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
    return {
      pages: pictures.map((file) => new Uint8Array(readFileSync(join(folder, file)))),
      text: texts.join('\f'),
      texts,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Part of the wanted words that were read, each as often as it stands there. */
export function share(wanted: string, read: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(read)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(wanted);
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / words.length;
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
