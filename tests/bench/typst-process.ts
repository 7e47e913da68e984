/** A process that sets one document with Typst and ends: FONTS SOURCE TARGET. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openTypst, typstPdf } from './typst';

const [fonts = '', source = '', target = ''] = process.argv.slice(2);
writeFileSync(target, typstPdf(openTypst(fonts), readFileSync(source, 'utf8')));
