// @ts-check
/** The dictionaries that the window spells by, and their licences, which go where they go. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

export const DICTIONARIES = [
  'dictionary-en',
  'dictionary-en-gb',
  'dictionary-es',
  'dictionary-fr',
  'dictionary-pl',
];

/** @param {string} folder */
export function gatherDictionaryLicences(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of DICTIONARIES)
    cpSync(inRoot('node_modules', name, 'license'), join(folder, `LICENSE_${name}.txt`));
}
