// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** ISO 32000-1 §9.6.2.2. */
const STANDARD_FONTS = 14;
/** What pdfkit shapes and breaks text with, and reads pictures. */
const UNUSED = ['fontkit', 'linebreak', 'png-js'];

const isPdfkit = (/** @type {string | undefined} */ id) =>
  /pdfkit\/js\/pdfkit\.node\.mjs$/.test(id?.replaceAll('\\', '/') ?? '');

/**
 * pdfkit without what Galley's PDF writer never asks of it: it brings fonts and positions of its own, so
 * the standard fonts and three libraries, two megabytes to be loaded at every start, stay out. What does
 * ask for them is told so. The colour profile of PDF/A, which pdfkit reads beside its own file in a way
 * that no bundler follows, is put in.
 * @returns {import('vite').Plugin}
 */
export const pdfkitData = () => ({
  name: 'pdfkit-data',
  enforce: 'pre',
  resolveId: (source, importer) =>
    UNUSED.includes(source) && isPdfkit(importer) ? `\0unused:${source}` : null,
  load(id) {
    const [, source] = /^\0unused:(.+)$/.exec(id) ?? [];
    if (source === undefined) return null;
    return `
      const unused = () => { throw new Error('${source} is not in this build (scripts/vite/pdfkit-data.mjs).'); };
      export { unused as create, unused as default };`;
  },
  transform(code, id) {
    if (!isPdfkit(id)) return null;
    const profile = readFileSync(join(dirname(id), 'data', 'sRGB_IEC61966_2_1.icc')).toString('base64');
    let fonts = 0;
    const without = code.replace(/require\$1\('#standard-fonts\/\w+'\)/g, () => {
      fonts += 1;
      return 'undefined';
    });
    const complete = without.replace(
      'fs.readFileSync(ICC_PROFILE_PATH)',
      `Buffer.from('${profile}', 'base64')`,
    );
    if (fonts !== STANDARD_FONTS || complete === without)
      this.error('scripts/vite/pdfkit-data.mjs does not know this version of pdfkit.');
    return { code: complete, map: null };
  },
});
