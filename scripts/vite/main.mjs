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
      // What is shared is named after all who share it, with their folders: a folder here would move `__dirname`.
      chunkFileNames: ({ name }) => `main/${name.split('~')[0]}-[hash].cjs`,
      // By who needs what: else the first script of all would load what only the others share.
      codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], entriesAware: true }] },
    },
  },
  [pdfkitData(), docxHelpers()],
);
