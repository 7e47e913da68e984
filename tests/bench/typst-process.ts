/** A process that sets one document with Typst and ends: FONTS SOURCE TARGET. Loads nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [fonts = '', source = '', target = ''] = process.argv.slice(2);
const typst = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
writeFileSync(target, typst.pdf({ mainFileContent: readFileSync(source, 'utf8') }));
