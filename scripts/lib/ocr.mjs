// @ts-check
/** What reading pictures needs beside the bundles: machine code, trained data, and their licences. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot } from './paths.mjs';

const FILES = [
  'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  // For processors without 128-bit instructions.
  'tesseract.js-core/tesseract-core-lstm.wasm',
  // What pdf.js decodes fax and JPEG 2000 pictures with.
  'pdfjs-dist/wasm/jbig2.wasm',
  'pdfjs-dist/wasm/openjpeg.wasm',
  'pdfjs-dist/wasm/LICENSE_JBIG2',
  'pdfjs-dist/wasm/LICENSE_OPENJPEG',
];
const DATA = '@tesseract.js-data';

/**
 * Languages: those whose package of trained data is installed. Of each, the variant without the older
 * engine's part: 3 MB instead of 11, and on our pages it read the very same words.
 * @param {string} folder
 */
export function gatherOcr(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) cpSync(inRoot('node_modules', file), join(folder, basename(file)));
  // Tesseract, its port and its trained data are all under this one (Apache 2.0).
  cpSync(inRoot('node_modules', 'tesseract.js-core', 'LICENSE'), join(folder, 'LICENSE_TESSERACT'));
  for (const language of readdirSync(inRoot('node_modules', DATA))) {
    const name = `${language}.traineddata.gz`;
    const file = inRoot('node_modules', DATA, language, '4.0.0_best_int', name);
    if (existsSync(file)) cpSync(file, join(folder, name));
  }
}
