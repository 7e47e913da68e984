// @ts-check
import { inRoot } from '../lib/paths.mjs';
import { docxHelpers } from './docx-helpers.mjs';
import { nodeBundle } from './node-bundle.mjs';
import { pdfkitData } from './pdfkit-data.mjs';

/** The benchmark, bundled as the app is, so that it measures what runs. Typst is native code and stays outside; so does what drives Electron. */
export const benchBundle = nodeBundle(
  {
    input: {
      'bench/index': inRoot('tests', 'bench', 'index.ts'),
      'bench/editor': inRoot('tests', 'bench', 'editor', 'index.ts'),
      'bench/memory-process': inRoot('tests', 'bench', 'memory-process.ts'),
      'bench/typst-batch-process': inRoot('tests', 'bench', 'typst-batch-process.ts'),
      'bench/typst-process': inRoot('tests', 'bench', 'typst-process.ts'),
    },
    external: ['@myriaddreamin/typst-ts-node-compiler', 'playwright'],
    output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'bench/[name]-[hash].cjs' },
  },
  [pdfkitData(), docxHelpers()],
);
