/** A process that sets a folder of documents with Typst, one after the other: FONTS SOURCES TARGET. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [fonts = '', sources = '', target = ''] = process.argv.slice(2);
const typst = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
for (const name of readdirSync(sources)) {
  const mainFileContent = readFileSync(join(sources, name), 'utf8');
  writeFileSync(join(target, `${name}.pdf`), typst.pdf({ mainFileContent }));
  // What it keeps of one document is of no use for the next, and would fill the memory.
  typst.evictCache(10);
}
