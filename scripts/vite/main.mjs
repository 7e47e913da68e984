// @ts-check
import { inRoot } from '../lib/paths.mjs';
import { docxHelpers } from './docx-helpers.mjs';
import { nodeBundle } from './node-bundle.mjs';
import { pdfkitData } from './pdfkit-data.mjs';

/** The app's main process and its worker, from one pass: what they share is in chunks beside them. */
export const mainBundle = nodeBundle(
  {
    input: {
      'main/index': inRoot('main', 'index.ts'),
      'main/worker': inRoot('main', 'jobs', 'worker.ts'),
    },
    output: {
      format: 'cjs',
      entryFileNames: '[name].cjs',
      // Named after the entries that share it; a folder of its own would move `__dirname`.
      chunkFileNames: ({ name }) => `main/${name.replaceAll('/', '-')}-[hash].cjs`,
      // By who needs what: else the window's first script loads what only the rest of the app shares.
      codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], entriesAware: true }] },
    },
  },
  [pdfkitData(), docxHelpers()],
);
