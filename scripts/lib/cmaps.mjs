// @ts-check
/** Tables of the encodings that PDF files in Chinese, Japanese and Korean name without holding them. */
import { cpSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/**
 * Adobe's, as pdf.js packs them, with their licence (BSD).
 * @param {string} folder
 */
export function gatherCMaps(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(inRoot('node_modules', 'pdfjs-dist', 'cmaps'), folder, { recursive: true });
}
