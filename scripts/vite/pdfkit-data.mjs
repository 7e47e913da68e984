// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** ISO 32000-1 §9.6.2.2. */
const STANDARD_FONTS = 14;

/**
 * pdfkit reads two kinds of data beside its own file in ways that no bundler follows: the metrics of
 * the standard fonts (`createRequire` of a subpath import) and the colour profile of PDF/A (a file
 * URL). This makes the first an import and puts the second in.
 * @returns {import('vite').Plugin}
 */
export const pdfkitData = () => ({
  name: 'pdfkit-data',
  enforce: 'pre',
  transform(code, id) {
    if (!/pdfkit\/js\/pdfkit\.node\.mjs$/.test(id.replaceAll('\\', '/'))) return null;
    const profile = readFileSync(join(dirname(id), 'data', 'sRGB_IEC61966_2_1.icc')).toString('base64');
    const fonts = /** @type {string[]} */ ([]);
    const withFonts = code.replace(/require\$1\('#standard-fonts\/(\w+)'\)/g, (_call, font) => {
      fonts.push(font);
      return `standard${font}`;
    });
    const complete = withFonts.replace(
      'fs.readFileSync(ICC_PROFILE_PATH)',
      `Buffer.from('${profile}', 'base64')`,
    );
    if (fonts.length !== STANDARD_FONTS || complete === withFonts)
      this.error('scripts/vite/pdfkit-data.mjs does not know this version of pdfkit.');
    const imports = fonts.map((font) => `import standard${font} from './standard-fonts/${font}.mjs';`);
    return { code: `${imports.join('\n')}\n${complete}`, map: null };
  },
});
