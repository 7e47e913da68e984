// @ts-check
import { inRoot } from '../lib/paths.mjs';
import { docxHelpers } from './docx-helpers.mjs';
import { nodeBundle } from './node-bundle.mjs';
import { pdfkitData } from './pdfkit-data.mjs';

/**
 * The command line. Apart from the app, although they share most code: so `__dirname` is out/ in all of
 * its modules and out/main/ in all of the app's, whichever chunk a module ends up in. What is imported
 * with `import()` is read from disk only when a command needs it.
 */
export const cliBundle = nodeBundle(
  {
    // The app calls the commands, a terminal the entry.
    input: { cli: inRoot('main', 'cli.ts'), commands: inRoot('main', 'cli', 'commands.ts') },
    output: {
      format: 'cjs',
      entryFileNames: '[name].js',
      chunkFileNames: 'cli-[name]-[hash].js',
      banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
    },
  },
  [pdfkitData(), docxHelpers()],
);
